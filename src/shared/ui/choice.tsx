/** Answers to pick from, each a big card that is easy to hit; the question is their legend. */
import type { Child } from 'hono/jsx';
import { FieldNotes } from './form-field.tsx';

export type ChoicesProps = {
  readonly legend: Child;
  /** The name of the choices inside, so that the error summary can link here (`f-<name>`). */
  readonly name?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Many short ones stand beside each other. */
  readonly many?: boolean | undefined;
  readonly children: Child;
};

export function Choices(props: ChoicesProps) {
  const id = props.name ? `f-${props.name}` : undefined;
  const told = id ? [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ') : '';
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset dm-choices${props.many ? ' dm-choices--many' : ''}${props.error ? ' dm-choices--invalid' : ''}`}
      id={id}
      tabindex={id ? -1 : undefined}
      aria-describedby={told === '' ? undefined : told}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{props.legend}</legend>
      <FieldNotes id={id ?? 'f-choices'} hint={props.hint} error={props.error} />
      {props.children}
    </fieldset>
  );
}

export type ChoiceProps = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: Child;
  readonly checked?: boolean | undefined;
  readonly description?: Child;
  readonly disabled?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly autofocus?: boolean | undefined;
};

const inputClasses = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
} as const;

export function Choice(props: ChoiceProps) {
  const id = `f-${props.name}-${props.value}`.replaceAll(/[^\w-]+/g, '-');
  return (
    <div class="dm-choice">
      <input
        class={inputClasses[props.type]}
        type={props.type}
        id={id}
        name={props.name}
        value={props.value}
        checked={props.checked}
        disabled={props.disabled}
        required={props.required}
        autofocus={props.autofocus}
        aria-describedby={props.description ? `${id}-more` : undefined}
      />
      <div>
        <label for={id}>{props.label}</label>
        {props.description && (
          <div class="dm-note" id={`${id}-more`}>
            {props.description}
          </div>
        )}
      </div>
    </div>
  );
}
