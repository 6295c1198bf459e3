/** The steps of a part of a guide, numbered as they stand on its page. */
import { fillFacts, type Guide, type GuidePart, type Library } from '#features/content/index.ts';

export type Step = { readonly number: number; readonly title: string };

export function stepsOf(part: GuidePart, guide: Guide, content: Library): readonly Step[] {
  const titles = part.blocks.flatMap((block) => (block.kind === 'step' ? [block.title] : []));
  return titles.map((title, index) => ({ number: index + 1, title: fillFacts(title, content, guide.lang) }));
}
