/** The way back from a page of writing, checking, translating or exchanging. */
import { Crumbs } from '#shared/ui/crumbs.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

type CrumbProps = {
  readonly lang: Lang;
  readonly here: string;
  readonly between?: readonly { readonly href: string; readonly title: string }[];
};

/** “Samen”, the list of guides that are written, and what is between it and here. */
export function ContentCrumbs({ lang, here, between = [] }: CrumbProps) {
  const w = words(lang);
  const items = [{ href: '/together', title: w.together }, { href: '/together/content', title: w.writing }, ...between];
  return <Crumbs items={items} here={here} />;
}
