/** What blocks and their fields are called on a page. */
import type { Lang } from '#shared/words/catalogue.ts';
import type { BlockField, BlockKind } from './typed-document.ts';
import { words } from './words.ts';

/** “Blok 3: stap” @param at from 0 */
export function blockName(lang: Lang, kind: BlockKind, at: number): string {
  const w = words(lang);
  return w.block(at + 1, w.blocks[kind]);
}

/** The title of a question is what is asked, its text the answer. */
export function blockFieldName(lang: Lang, kind: BlockKind, field: BlockField): string {
  const w = words(lang).blockFields;
  if (kind === 'question' && field === 'title') return w.question;
  return kind === 'question' && field === 'text' ? w.answer : w[field];
}
