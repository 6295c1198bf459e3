/** A telephone number on a screen: dialled by a tap where it is a number alone. */
import { telephoneHref } from '../telephone.ts';

export function Telephone({ number }: { readonly number: string }) {
  const href = telephoneHref(number);
  if (href === undefined) return <>{number}</>;
  return (
    <a class="utrecht-link" href={href}>
      {number}
    </a>
  );
}
