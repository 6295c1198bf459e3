/** The fields of a form: a line of text, a longer text, a list to pick from, a file, a day. */
import { controlOf, type FieldFrame, FormField } from './form-field.tsx';

export type TextFieldProps = FieldFrame & {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'number' | 'time' | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  readonly required?: boolean | undefined;
  readonly readonly?: boolean | undefined;
  readonly maxlength?: number | undefined;
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly step?: number | string | undefined;
  readonly autofocus?: boolean | undefined;
  /** As wide as what goes in: a code of six digits does not need a whole line. */
  readonly short?: boolean | undefined;
};

export function TextField(props: TextFieldProps) {
  return (
    <FormField field={props}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${props.short ? ' dm-short' : ''}`}
        {...controlOf(props)}
        type={props.type ?? 'text'}
        value={props.value}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        required={props.required}
        readonly={props.readonly}
        maxlength={props.maxlength}
        min={props.min}
        max={props.max}
        step={props.step}
        autofocus={props.autofocus}
      />
    </FormField>
  );
}

export type TextAreaProps = FieldFrame & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly required?: boolean | undefined;
  readonly maxlength?: number | undefined;
};

export function TextArea(props: TextAreaProps) {
  return (
    <FormField field={props}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        {...controlOf(props)}
        rows={props.rows ?? 4}
        required={props.required}
        maxlength={props.maxlength}
      >
        {props.value}
      </textarea>
    </FormField>
  );
}

export type Option = { readonly value: string; readonly label: string };

export type SelectFieldProps = FieldFrame & {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  readonly required?: boolean | undefined;
  readonly short?: boolean | undefined;
};

export function SelectField(props: SelectFieldProps) {
  return (
    <FormField field={props}>
      <select
        class={`utrecht-select utrecht-select--html-select${props.short ? ' dm-short' : ''}`}
        {...controlOf(props)}
        required={props.required}
      >
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FormField>
  );
}

export type FileFieldProps = FieldFrame & {
  readonly accept?: string | undefined;
  readonly required?: boolean | undefined;
  readonly multiple?: boolean | undefined;
};

export function FileField(props: FileFieldProps) {
  return (
    <FormField field={props}>
      <input
        class="utrecht-textbox dm-file"
        {...controlOf(props)}
        type="file"
        accept={props.accept}
        required={props.required}
        multiple={props.multiple}
      />
    </FormField>
  );
}

export type DateFieldProps = FieldFrame & {
  /** Days as 2026-11-21. */
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly required?: boolean | undefined;
};

export function DateField(props: DateFieldProps) {
  return (
    <FormField field={props}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input dm-short"
        {...controlOf(props)}
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        required={props.required}
      />
    </FormField>
  );
}
