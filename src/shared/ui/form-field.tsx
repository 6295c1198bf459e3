/** What every field has around it: label, hint and error, tied together by ids for screen readers. */
import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

export type FieldFrame = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** When the same name stands twice on a page. The id is `f-<name>` otherwise, where the error summary links to. */
  readonly id?: string | undefined;
};

export function fieldId(field: Pick<FieldFrame, 'name' | 'id'>): string {
  return field.id ?? `f-${field.name}`;
}

/** The attributes that every control inside a FormField carries. */
export function controlOf(field: FieldFrame) {
  const id = fieldId(field);
  const told = [field.hint && `${id}-hint`, field.error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    name: field.name,
    'aria-describedby': told === '' ? undefined : told,
    'aria-invalid': field.error ? ('true' as const) : undefined,
  };
}

export function FormField({ field, children }: { readonly field: FieldFrame; readonly children: Child }) {
  const id = fieldId(field);
  return (
    <div class={`utrecht-form-field${field.error ? ' utrecht-form-field--invalid' : ''}`}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={id}>
          {field.label}
        </label>
      </div>
      <FieldNotes id={id} hint={field.hint} error={field.error} />
      <div class="utrecht-form-field__input">{children}</div>
    </div>
  );
}

export function FieldNotes(props: {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}) {
  return (
    <>
      {props.hint && (
        <div class="utrecht-form-field__description utrecht-form-field-description" id={`${props.id}-hint`}>
          {props.hint}
        </div>
      )}
      {props.error && (
        <div class="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${props.id}-error`}>
          <Icon name="warning" />
          {props.error}
        </div>
      )}
    </>
  );
}
