/** The parts of a module in order: which are done, where you are, what waits. */
import type { Child } from 'hono/jsx';
import { Hidden } from './hidden.tsx';
import { Icon } from './icon.tsx';

export type PartSign = 'done' | 'here' | 'open' | 'locked' | 'test';

export type Part = {
  readonly sign: PartSign;
  /** In the circle when the sign is here, open or test: “3”, “T”. */
  readonly number: number | string;
  readonly title: Child;
  /** The sign in words for a screen reader, such as “klaar”. */
  readonly signLabel?: string | undefined;
  readonly href?: string | undefined;
  readonly note?: Child;
};

export function PartList({ label, items }: { readonly label?: string | undefined; readonly items: readonly Part[] }) {
  return (
    <ol class="dm-items" aria-label={label}>
      {items.map((part) => (
        <li class={`dm-item dm-item--${part.sign}`} aria-current={part.sign === 'here' ? 'step' : undefined}>
          <Sign part={part} />
          <div>
            {part.href ? <a href={part.href}>{part.title}</a> : <span>{part.title}</span>}
            {part.signLabel && <Hidden>, {part.signLabel}</Hidden>}
            {part.note && <div class="dm-note">{part.note}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Sign({ part }: { readonly part: Part }) {
  return (
    <span class="dm-sign" aria-hidden="true">
      {part.sign === 'done' ? <Icon name="check" /> : part.sign === 'locked' ? <Icon name="lock" /> : part.number}
    </span>
  );
}
