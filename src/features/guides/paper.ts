/** The sheet that a citizen takes along: which steps are done, and the same as a mail that she sends to herself. */
import { fillFacts, type Guide, type GuidePart, type Library } from '#features/content/index.ts';

export type Step = { readonly number: number; readonly title: string };
export type PaperStep = Step & { readonly done: boolean };

/** What the address of the sheet says: ?done=1,2&to=<place>&code=<code of the hand-over>. */
export type Paper = {
  readonly done: readonly number[];
  readonly to: string | undefined;
  readonly code: string | undefined;
};

/** Reads an address; what is no number or no code is left out. */
export function paperIn(query: URLSearchParams): Paper {
  const code = query.get('code') ?? '';
  return {
    done: stepNumbers(query.getAll('done')),
    to: query.get('to') ?? undefined,
    code: /^[A-Z]{4}$/.test(code) ? code : undefined,
  };
}

/** Step numbers as they are sent: “1,2” or “1” and “2”; in order, each once, and nothing that is none. */
export function stepNumbers(texts: readonly string[]): readonly number[] {
  const numbers = texts
    .flatMap((text) => text.split(','))
    .filter((text) => /^\s*[1-9]\d?\s*$/.test(text))
    .map(Number);
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** The steps of a part, numbered from 1 as they stand on its page. */
export function stepsOf(part: GuidePart, guide: Guide, content: Library): readonly Step[] {
  const titles = part.blocks.flatMap((block) => (block.kind === 'step' ? [block.title] : []));
  return titles.map((title, index) => ({ number: index + 1, title: fillFacts(title, content, guide.lang) }));
}

/** The steps with which are done; empty where nobody said that any was. */
export function paperSteps(steps: readonly Step[], done: readonly number[]): readonly PaperStep[] {
  return done.length === 0 ? [] : steps.map((step) => ({ ...step, done: done.includes(step.number) }));
}

/** What programs for mail take of an address (RFC 6068 sets no limit; Windows cuts at about 2,000 signs). */
const longestAddress = 1900;

/**
 * A mail without a receiver: the citizen fills in her own address on her own device, so it never comes to us.
 * Lines that no longer fit are left out, last ones first.
 */
export function mailToSelf(subject: string, lines: readonly string[]): string {
  const addressOf = (shown: readonly string[]) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(shown.join('\r\n'))}`;
  let shown = lines;
  while (shown.length > 1 && addressOf(shown).length > longestAddress) shown = shown.slice(0, -1);
  return addressOf(shown);
}
