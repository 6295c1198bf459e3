/** What there is to learn and to help with, taken from the real content, as the generator and the load need it. */
import type { Library } from '#features/content/index.ts';

export type Curriculum = {
  readonly track: string;
  /** Lesson parts in the order of the track. */
  readonly parts: readonly { readonly module: string; readonly part: string }[];
  readonly modules: readonly { readonly id: string; readonly parts: number; readonly questions: number }[];
  readonly guides: readonly { readonly id: string; readonly parts: readonly string[] }[];
};

/** The base track and all guides. */
export function curriculumOf(content: Library): Curriculum {
  const track = content.track('base', 'nl');
  if (!track) throw new Error('The base track is not in the content.');
  return {
    track: track.id,
    parts: track.modules.flatMap((module) => module.parts.map((part) => ({ module: module.id, part: part.id }))),
    modules: track.modules.map(({ id, parts, test }) => ({ id, parts: parts.length, questions: test?.draw ?? 0 })),
    guides: content.guides('nl').map(({ id, parts }) => ({ id, parts: parts.map((part) => part.id) })),
  };
}
