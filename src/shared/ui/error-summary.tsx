/** What went wrong in a form, said first, with a link to each field. */
import { Icon } from './icon.tsx';

export type ErrorSummaryProps = {
  readonly title: string;
  /** `field` is the name of the field; without one the message stands alone. */
  readonly errors: readonly { readonly field?: string | undefined; readonly message: string }[];
};

/** Nothing when there are no errors. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="dm-callout dm-callout--coral dm-errors" id="errors" role="alert" tabindex={-1}>
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
