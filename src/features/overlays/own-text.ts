/** The text that an editor types for blocks of her own: read, and checked against the facts and drawings that there are. */
import { type Block, factsIn, figuresIn, type Library, readBlockText, unknownGuides } from '#features/content/index.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from './words.ts';

export const mostSigns = 20_000;

export type TypedBlocks =
  | { readonly kind: 'good'; readonly blocks: readonly Block[] }
  | { readonly kind: 'wrong'; readonly mistakes: readonly string[] };

/** @param part of the guide: lines of the guide itself are plain text, one block a line */
export function readOwnText(typed: string, part: string, content: Library, lang: string, shown: Lang): TypedBlocks {
  const w = words(shown).mistakes;
  if (typed.length > mostSigns) return { kind: 'wrong', mistakes: [w.tooLong] };
  if (part === '@needs' || part === '@never') return readLines(typed, content, lang, shown);
  const { blocks, mistakes } = readBlockText(typed, shown);
  const told = mistakes.map(({ line, field, message }) => w.atLine(line, `${field} ${message}`));
  const more = [
    ...unknownNames(blocks, content, lang, w),
    ...figuresIn(blocks)
      .filter((name) => !content.isShown(lang, name))
      .map(w.noFigure),
    ...(blocks.some(({ kind }) => kind === 'check') ? [w.noCheck] : []),
    ...(typed.trim() === '' ? [w.empty] : []),
  ];
  return told.length + more.length > 0 ? { kind: 'wrong', mistakes: [...told, ...more] } : { kind: 'good', blocks };
}

function readLines(typed: string, content: Library, lang: string, shown: Lang): TypedBlocks {
  const w = words(shown).mistakes;
  const lines = typed.split('\n').flatMap((line) => line.trim() || []);
  const blocks = lines.map((markdown): Block => ({ kind: 'text', markdown }));
  const mistakes = [...(lines.length === 0 ? [w.empty] : []), ...unknownNames(blocks, content, lang, w)];
  return mistakes.length > 0 ? { kind: 'wrong', mistakes } : { kind: 'good', blocks };
}

type Say = ReturnType<typeof words>['mistakes'];

/** Facts and guides that are named and are not there. */
function unknownNames(blocks: readonly Block[], content: Library, lang: string, w: Say): readonly string[] {
  return [
    ...factsIn(blocks)
      .filter((id) => !content.fact(id))
      .map(w.noFact),
    ...unknownGuides(blocks, content, lang).map(w.noGuide),
  ];
}
