/** The steps of a part of a guide, numbered as they stand on its page. */
import { fillFacts, type Guide, type GuidePart, type Library, stepsIn } from '#features/content/index.ts';

export type Step = { readonly number: number; readonly title: string };

export function stepsOf(part: GuidePart, guide: Guide, content: Library): readonly Step[] {
  return stepsIn(part.blocks).map(({ number, step }) => ({
    number,
    title: fillFacts(step.title, content, guide.lang),
  }));
}
