/** Mistakes in words: at which field, how that is called on the page, and what to do. */
import {
  blockName,
  type HeadField,
  headFields,
  type Mistake,
  manuscriptWords,
  type TypedDocument,
} from '#features/manuscript/index.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from './words.ts';

export type Told = { readonly field: string; readonly place: string; readonly message: string };

const allHeadFields: readonly HeadField[] = Object.values(headFields).flat();

export function tell(lang: Lang, mistakes: readonly Mistake[], typed: TypedDocument): readonly Told[] {
  const say = words(lang).wrong;
  return mistakes.map(({ field, key, said }) => ({
    field,
    place: placeOf(lang, field, typed),
    message: [said, key && say[key]].filter(Boolean).join(': '),
  }));
}

function placeOf(lang: Lang, field: string, typed: TypedDocument): string {
  const w = words(lang);
  const names = manuscriptWords(lang);
  const head = allHeadFields.find((one) => field === `h.${one}`);
  if (head) return names.inHead(names.fields[head]);
  const at = Number(/^b(\d+)\./.exec(field)?.[1] ?? Number.NaN);
  const block = typed.blocks[at];
  if (block) return blockName(lang, block.kind, at);
  if (field === 'note') return w.edit.note;
  return field === 'reviewer' ? w.edit.reviewer : w.place.whole;
}
