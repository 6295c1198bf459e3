/** A drawing on a soft square, beside a title that says the same: on a door, above the first line of a page. */
import { Icon, type IconName } from './icon.tsx';

export function Picture({ icon }: { readonly icon: IconName }) {
  return (
    <span class="dm-picture">
      <Icon name={icon} />
    </span>
  );
}
