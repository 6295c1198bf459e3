/** A signal in words: its name and its sentence, with no count from which one of 1 to 4 can be worked out. */
import type { Library } from '#features/content/index.ts';
import { otherGuide } from '#features/counter/index.ts';
import { isSmall } from '#shared/small-numbers/suppression.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { leastEachSide, leastWeeksAfter } from './effect.ts';
import type { Effect, Evidence, Signal, Subject } from './signal.ts';
import { words } from './words.ts';

/** “itsme: Nieuwe gsm”, or the words that were said; the ids where a guide is gone. */
export function nameOf(lang: Lang, library: Library, { guide, problem }: Omit<Subject, 'kind'>): string {
  if (guide === otherGuide) return words(lang).noGuide(problem);
  const known = library.guide(guide, lang);
  const part = known?.parts.find(({ id }) => id === problem)?.title ?? problem;
  return part === '' ? (known?.title ?? guide) : `${known?.title ?? guide}: ${part}`;
}

/** What happened, in one to four short sentences, without the name. */
export function sentenceOf(lang: Lang, signal: Pick<Signal, 'kind' | 'evidence' | 'teamName'>): string {
  const w = words(lang);
  const { kind, evidence, teamName } = signal;
  const { moments, weeks } = evidence;
  const team = teamName === null ? [] : [w.team(teamName)];
  switch (kind) {
    case 'rising':
      return [
        w.rising(moments, weeks, usualIn(lang, evidence)),
        ...(canTell(evidence.unsolved, moments) ? [w.unsolved(evidence.unsolved)] : []),
        ...(evidence.yearly ? [w.yearly] : []),
        ...team,
      ].join(' ');
    case 'often-referred': {
      const inTown = percent(evidence.townShare ?? 0, 1);
      const told = canTell(evidence.unsolved, moments)
        ? w.referred(percent(evidence.unsolved, moments), moments, weeks, inTown)
        : w.mostlyReferred(moments, weeks, inTown);
      return [told, ...team].join(' ');
    }
    case 'no-guide':
      return [w.said(moments, weeks), ...team].join(' ');
  }
}

function usualIn(lang: Lang, { usual = 0, ratio }: Evidence): string {
  const w = words(lang);
  if (ratio === null) return w.usualNone;
  return usual < 5 ? w.usualFew : w.usual(usual);
}

/** What taking it up brought. */
export function effectIn(lang: Lang, kind: Signal['kind'], { before, after, weeks }: Effect): string | undefined {
  const w = words(lang).effect;
  if (kind === 'no-guide') {
    return isSmall(before.all) || isSmall(after.all) || weeks === 0 ? undefined : w.words(before.all, after.all, weeks);
  }
  const tooSoon = weeks < leastWeeksAfter || before.all < leastEachSide || after.all < leastEachSide;
  if (tooSoon) return w.few(leastWeeksAfter, leastEachSide);
  if (![before, after].every(({ some, all }) => canTell(some, all))) return undefined;
  return w.shares(percent(before.some, before.all), before.all, percent(after.some, after.all), after.all, weeks);
}

/** Neither the part nor the rest of it is 1 to 4. */
function canTell(some: number, all: number): boolean {
  return !isSmall(some) && !isSmall(all - some);
}

function percent(some: number, all: number): number {
  return all === 0 ? 0 : Math.round((some * 100) / all);
}
