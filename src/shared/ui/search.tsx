/** The search that is the page: one large field and its button, a GET form that works without a script. */

export type SearchProps = {
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly autofocus?: boolean | undefined;
  /** What else goes into the address: names with values. */
  readonly along?: Readonly<Record<string, string>>;
};

export function Search({ action, label, button, name = 'q', value, hint, autofocus, along = {} }: SearchProps) {
  const id = `f-${name}`;
  return (
    <search>
      <form class="dm-search" action={action} method="get">
        {Object.entries(along).map(([field, given]) => (
          <input type="hidden" name={field} value={given} />
        ))}
        <label class="dm-hidden" for={id}>
          {label}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          name={name}
          type="search"
          value={value}
          autocomplete="off"
          enterkeyhint="search"
          autofocus={autofocus}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button class="utrecht-button utrecht-button--primary-action dm-big" type="submit">
          {button}
        </button>
      </form>
      {hint && (
        <p class="dm-note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </search>
  );
}
