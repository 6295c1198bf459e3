/** What went wrong in a form, said first, with a link to each field. */
import { Icon } from './icon.tsx';
import { errorsId } from './named-errors.ts';

export type ErrorSummaryProps = {
  readonly title: string;
  /** Nothing went wrong, an answer is still open: the title of the page says no “Fout:”. */
  readonly gentle?: boolean;
  /** `field` is the name of the field: its label comes before the message; without one the message stands alone. */
  readonly errors: readonly { readonly field?: string | undefined; readonly message: string }[];
};

/** Nothing when there are no errors. It has the focus as the page opens, so that it is read aloud first. */
export function ErrorSummary({ title, gentle, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      class="dm-callout dm-callout--coral dm-errors"
      id={errorsId}
      role="alert"
      tabindex={-1}
      autofocus
      data-gentle={gentle ? '' : undefined}
    >
      <h2 class="utrecht-heading-4">
        <Icon name="warning" />
        {title}
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            {field ? (
              <a class="utrecht-link" href={`#f-${field}`}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
