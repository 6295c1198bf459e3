/** The four forms of a guide, written once: which part of it stands in the training, on the citizen's page, in the hand-out, on the sheet. */
import type { Block, CitizenPage, Guide, GuidePart, Help, Question } from '#features/content/index.ts';

export const forms = ['training', 'citizen', 'room', 'sheet'] as const;
export type Form = (typeof forms)[number];

type StepBlock = Extract<Block, { kind: 'step' }>;

export type FormContent = {
  /** For a clerk who practises. */
  readonly training: {
    readonly title: string;
    readonly minutes: number;
    readonly summary: string;
    /** The situation and the checks, in the order they were written. */
    readonly blocks: readonly Block[];
    readonly checks: readonly Question[];
    /** The parts whose steps are trained. */
    readonly tasks: readonly GuidePart[];
  };
  /** For a citizen, at home or on paper. */
  readonly citizen: {
    readonly title: string;
    readonly lead: string;
    readonly needs: readonly string[];
    readonly how: readonly Block[];
    readonly boundaries: readonly Block[];
    readonly questions: readonly Block[];
  };
  /** For a citizen at a public computer: no questions, the words around it say how to begin and how to leave. */
  readonly room: {
    readonly title: string;
    readonly needs: readonly string[];
    readonly how: readonly Block[];
    readonly boundaries: readonly Block[];
  };
  /** For a clerk at the counter, on one sheet. */
  readonly sheet: {
    readonly title: string;
    readonly purpose: string;
    readonly operator: string;
    readonly needs: readonly string[];
    readonly tasks: readonly InShort[];
    readonly problems: readonly InShort[];
    readonly never: readonly string[];
    /** Ids of facts. */
    readonly facts: readonly string[];
    readonly help: readonly Help[];
  };
};

/** A part with the titles of its steps. */
export type InShort = { readonly part: GuidePart; readonly steps: readonly string[] };

/** Of a problem, so many steps stand on the sheet: enough to begin with. */
const firstSteps = 3;

type Makers = {
  readonly [F in Form]: (guide: Guide, page: CitizenPage | undefined) => FormContent[F] | undefined;
};

const makers: Makers = {
  training: ({ practice, parts }) =>
    practice && {
      title: practice.title,
      minutes: practice.minutes,
      summary: practice.summary,
      blocks: practice.blocks,
      checks: practice.blocks.flatMap((block) => (block.kind === 'check' ? [block.question] : [])),
      tasks: practice.tasks.flatMap((task) => parts.find(({ id }) => id === task) ?? []),
    },
  citizen: (_, page) =>
    page && {
      title: page.title,
      lead: page.lead,
      needs: page.needs,
      ...howAndBoundaries(page.blocks),
      questions: page.blocks.filter(({ kind }) => kind === 'question'),
    },
  room: (_, page) =>
    page && {
      title: page.title,
      needs: page.needs,
      ...howAndBoundaries(page.blocks),
    },
  sheet: (guide) => ({
    title: guide.title,
    purpose: guide.purpose,
    operator: guide.operator,
    needs: guide.needs,
    tasks: guide.parts.filter(({ kind }) => kind === 'task').map((part) => inShort(part, Number.POSITIVE_INFINITY)),
    problems: guide.parts.filter(({ kind }) => kind === 'problem').map((part) => inShort(part, firstSteps)),
    never: guide.never,
    facts: guide.facts,
    help: guide.help,
  }),
};

/**
 * What stands in one form of a guide; undefined where its source lacks it: no practice, no citizen's page.
 * Which part goes where is decided in docs/decisions/0023-one-guide-four-forms.md.
 */
export function formOf<F extends Form>(
  guide: Guide,
  page: CitizenPage | undefined,
  form: F,
): FormContent[F] | undefined {
  return makers[form](guide, page);
}

/** A boundary in an earlier step counts there; one after the last step is about all of them, and stands by itself. */
function howAndBoundaries(blocks: readonly Block[]) {
  const last = blocks.findLast(isStep);
  return {
    how: blocks
      .filter(isHow)
      .map((block) => (block === last ? { ...last, blocks: last.blocks.filter(isNoBoundary) } : block)),
    boundaries: [...(last?.blocks ?? []), ...blocks].filter((block) => !isNoBoundary(block)),
  };
}

function isStep(block: Block): block is StepBlock {
  return block.kind === 'step';
}

function isNoBoundary({ kind }: Block): boolean {
  return kind !== 'boundary';
}

function isHow({ kind }: Block): boolean {
  return kind !== 'boundary' && kind !== 'question' && kind !== 'check';
}

function inShort(part: GuidePart, most: number): InShort {
  const steps = part.blocks.filter(isStep).map(({ title }) => title);
  return { part, steps: steps.slice(0, most) };
}
