/** The steps and the questions of a citizen's page, numbered as they stand there: what a hand-over counts by. */
import { formOf } from '#features/citizens/index.ts';
import { type Block, type CitizenPage, fillFacts, type Guide, type Library } from '#features/content/index.ts';

export type Numbered<B> = { readonly number: number; readonly title: string; readonly block: B };
export type PageStep = Numbered<Extract<Block, { kind: 'step' }>>;
export type PageQuestion = Numbered<Extract<Block, { kind: 'question' }>>;

export type Counted = {
  readonly steps: readonly PageStep[];
  readonly questions: readonly PageQuestion[];
  /** What is true of all steps. */
  readonly boundaries: readonly Block[];
};

const nothing: Counted = { steps: [], questions: [], boundaries: [] };

export function countedOn(page: CitizenPage, guide: Guide, content: Library): Counted {
  const made = formOf(guide, page, 'citizen');
  if (!made) return nothing;
  const number = <B extends { readonly title: string }>(blocks: readonly B[]) =>
    blocks.map((block, index) => ({ number: index + 1, title: fillFacts(block.title, content, page.lang), block }));
  return {
    steps: number(made.how.filter((block) => block.kind === 'step')),
    questions: number(made.questions.filter((block) => block.kind === 'question')),
    boundaries: made.boundaries,
  };
}
