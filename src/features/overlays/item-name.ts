/** What an item is called on pages: the guide and its text, or the fact. */

import type { Block } from '#features/content/index.ts';
import { inLanguage, type Library, plainText } from '#features/content/index.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { besides, type Item, type TextAddress } from './item.ts';
import { words } from './words.ts';

/** “eID · Pincode vergeten” */
export function nameOfText({ guide: id, part, lang: textLang }: TextAddress, content: Library, lang: Lang): string {
  const guide = content.guide(id, textLang);
  return `${guide?.title ?? id} · ${nameOfPart(part, guide?.parts ?? [], lang)}`;
}

export function nameOfPart(
  part: string,
  parts: readonly { readonly id: string; readonly title: string }[],
  lang: Lang,
) {
  const beside = besides.find((known) => known === part);
  if (beside) return words(lang).besides[beside];
  return parts.find(({ id }) => id === part)?.title ?? part;
}

export function nameOfItem(item: Item, content: Library, lang: Lang): string {
  if (item.kind !== 'fact') return nameOfText(item, content, lang);
  return inLanguage((content.fact(item.fact) ?? item.base).label, lang);
}

/** The first words of blocks, to tell one from another. */
export function beginning(blocks: readonly Block[]): string {
  const text = plainText(blocks).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s\S*$/, '')}…` : text;
}
