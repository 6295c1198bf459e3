/** Buttons that send a form, and links that look like one. */
import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger';

type Look = {
  readonly kind?: ButtonKind | undefined;
  /** 54 px high: for the first action of a page. */
  readonly big?: boolean | undefined;
  readonly icon?: IconName | undefined;
  readonly children: Child;
};

export type ButtonProps = Look & {
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly id?: string | undefined;
  /** The id of a form elsewhere on the page. */
  readonly form?: string | undefined;
  readonly formaction?: string | undefined;
  /** get: sends the fields of a form along in the address of another page. */
  readonly formmethod?: 'get' | undefined;
  /** For leaving a form without checking its fields. */
  readonly formnovalidate?: boolean | undefined;
  /** The whole accessible name, when the visible text alone is not clear; starts with the visible text. */
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
};

export type LinkButtonProps = Look & {
  readonly href: string;
  readonly label?: string | undefined;
  readonly download?: boolean | undefined;
  readonly lang?: string | undefined;
  /** Only where this page holds what would be lost; its text says so. */
  readonly newTab?: boolean | undefined;
};

const classes: Record<ButtonKind, string> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
  danger: 'utrecht-button utrecht-button--primary-action utrecht-button--danger',
};

function classOf(kind: ButtonKind = 'primary', big = false): string {
  return big ? `${classes[kind]} dm-big` : classes[kind];
}

/** A submit button unless told otherwise. */
export function Button(props: ButtonProps) {
  return (
    <button
      class={classOf(props.kind, props.big)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      disabled={props.disabled}
      id={props.id}
      form={props.form}
      formaction={props.formaction}
      formmethod={props.formmethod}
      formnovalidate={props.formnovalidate}
      aria-label={props.label}
      aria-pressed={props.pressed}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

export function LinkButton(props: LinkButtonProps) {
  return (
    <a
      class={`${classOf(props.kind, props.big)} utrecht-button-link`}
      href={props.href}
      aria-label={props.label}
      download={props.download ? '' : undefined}
      lang={props.lang}
      hreflang={props.lang}
      target={props.newTab ? '_blank' : undefined}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}
