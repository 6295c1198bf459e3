/** A report that something in a guide is no longer right: what it is about, and what came of it. */
import { type Fact, factsOf, fillFacts, type GuidePart, type Library, stepsIn } from '#features/content/index.ts';

export const answers = ['solved', 'not-wrong'] as const;
export type Answer = (typeof answers)[number];
export type ReportState = 'open' | Answer;

/** A place in a guide. */
export type Spot = {
  readonly guide: string;
  /** Empty for the guide itself. */
  readonly part: string;
  /** The number of the step, from 1; 0 for all of it. */
  readonly step: number;
};

/** A report as editors get it: from any town, without anyone in it. */
export type SharedReport = Spot & {
  readonly id: string;
  /** The title of the step, as it is in the shared guide. */
  readonly about: string;
  readonly line: string;
  readonly lang: string;
  readonly at: Date;
  readonly state: ReportState;
  readonly answer: string;
  readonly answeredAt: Date | null;
  readonly answeredBy: string;
};

/** So long is the line that a clerk may add. */
export const longestLine = 300;

/** The steps of a part in their order, as they are numbered on its page. */
function stepsOf(part: GuidePart) {
  return stepsIn(part.blocks).map(({ step }) => step);
}

/**
 * What a report is about, in the words of the page: the title of the step, else of the part, else of the guide.
 * @returns undefined when there is no such place
 */
export function titleOf(content: Library, lang: string, spot: Spot): string | undefined {
  const guide = content.guide(spot.guide, lang);
  if (!guide || spot.part === '') return spot.step === 0 ? guide?.title : undefined;
  const part = guide.parts.find(({ id }) => id === spot.part);
  if (!part || spot.step === 0) return part && fillFacts(part.title, content, guide.lang);
  const step = stepsOf(part)[spot.step - 1];
  return step && fillFacts(step.title, content, guide.lang);
}

/**
 * What a report is about as its reader calls it: in her language where that place still says what was reported, else as
 * it was reported.
 * @param content the shared guides: reports are about those
 */
export function aboutIn(content: Library, lang: string, spot: Spot & Pick<SharedReport, 'about' | 'lang'>): string {
  const isStillThere = titleOf(content, spot.lang, spot) === spot.about;
  return (isStillThere ? titleOf(content, lang, spot) : undefined) ?? spot.about;
}

/**
 * The place in the shared guide of what a clerk sees in her town's. What a town wrote itself, a step or the value of a
 * fact, stays in the town: a step of its own counts as the part around it.
 * @returns undefined when there is no such place in the town's guide, or the shared one has no such part
 */
export function sharedPlace(
  { own, shared, lang }: { readonly own: Library; readonly shared: Library; readonly lang: string },
  spot: Spot,
): (Spot & { readonly about: string }) | undefined {
  if (titleOf(own, lang, spot) === undefined) return undefined;
  const partIn = (content: Library) => content.guide(spot.guide, lang)?.parts.find(({ id }) => id === spot.part);
  const [ownPart, sharedPart] = [partIn(own), partIn(shared)];
  const tapped = ownPart && stepsOf(ownPart)[spot.step - 1];
  const isTapped = ({ title }: { readonly title: string }) => title === tapped?.title;
  const isOwn = tapped === undefined || tapped.localFor !== undefined;
  const there = { ...spot, step: sharedPart && !isOwn ? stepsOf(sharedPart).findIndex(isTapped) + 1 : 0 };
  const about = titleOf(shared, lang, there);
  return about === undefined ? undefined : { ...there, about };
}

/** The facts that stand where a report points: those of the step; those of the part or the guide where it names none. */
export function factsAt(content: Library, lang: string, spot: Spot & { readonly about: string }): readonly Fact[] {
  const guide = content.guide(spot.guide, lang);
  if (!guide) return [];
  const part = guide.parts.find(({ id }) => id === spot.part);
  // By its title: where a town added or hid steps of its own, the numbers are not those of the shared guide.
  const step = part && stepsOf(part).find(({ title }) => fillFacts(title, content, guide.lang) === spot.about);
  const ofStep = step ? factsOf(content, [step]) : [];
  if (ofStep.length > 0) return ofStep;
  if (part) return factsOf(content, [part.summary, ...part.blocks]);
  return guide.facts.flatMap((id) => content.fact(id) ?? []);
}

/** So many reported places are looked at. */
export const mostWaiting = 60;

/** The facts that stand at these places. */
export function reportedFacts(
  content: Library,
  waiting: readonly (Spot & Pick<SharedReport, 'about' | 'lang'>)[],
): ReadonlySet<string> {
  return new Set(waiting.flatMap((spot) => factsAt(content, spot.lang, spot).map(({ id }) => id)));
}
