/** Where a signal that was taken up goes on: to the page where the thing is made, as far as this person may make it. */
import { type Library, mayKeepShared } from '#features/content/index.ts';
import { otherGuide } from '#features/counter/index.ts';
import type { DocumentName } from '#features/manuscript/index.ts';
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Signal } from './signal.ts';

export type NextStep =
  /** A text of the shared guides: opened in the editor, with the signal's numbers beside it. */
  | { readonly kind: 'write'; readonly name: DocumentName }
  /** A text of which nobody knows yet what it will be called and where it stands. */
  | { readonly kind: 'place' }
  /** A town lays its own text over a guide that others keep. */
  | { readonly kind: 'own-text'; readonly guide: string; readonly part: string }
  /** Nobody here writes what all share: what is known is handed to those who do. */
  | { readonly kind: 'hand-in' }
  /** Someone else in the town writes it. */
  | { readonly kind: 'editor' }
  /** What clerks do to learn a guide is there already. */
  | { readonly kind: 'practice'; readonly guide: string }
  /** A track for the service of the signal, or for everyone. */
  | { readonly kind: 'assign'; readonly teamId: string | null }
  /** Tips and sessions have no place in the platform yet. */
  | { readonly kind: 'by-hand'; readonly what: 'tip' | 'session' };

/** Its texts are written in Dutch first: others are translated from it. */
const firstLanguage = 'nl';

export function nextSteps(signal: Signal, actor: Actor, library: Library): readonly NextStep[] {
  if (signal.state !== 'taken-up') return [];
  switch (signal.chosen) {
    case 'guide':
      return [guideStep(signal, actor)];
    case 'lesson-part':
      return lessonSteps(signal, actor, library);
    case 'tip':
    case 'session':
      return [{ kind: 'by-hand', what: signal.chosen }];
    case null:
      return [];
  }
}

function guideStep({ guide, problem }: Signal, actor: Actor): NextStep {
  const writes = has(actor, 'content-editor');
  if (guide === otherGuide) return mayKeepShared(actor) ? { kind: 'place' } : { kind: writes ? 'hand-in' : 'editor' };
  if (mayKeepShared(actor)) return { kind: 'write', name: textOf(guide, problem) };
  return writes ? { kind: 'own-text', guide, part: problem === '' ? '@needs' : problem } : { kind: 'editor' };
}

function lessonSteps({ guide, teamId }: Signal, actor: Actor, library: Library): readonly NextStep[] {
  const known = guide === otherGuide ? undefined : library.guide(guide, firstLanguage);
  const assign = has(actor, 'coordinator') ? [{ kind: 'assign', teamId } as const] : [];
  if (known?.practice) return [{ kind: 'practice', guide }, ...assign];
  if (known && mayKeepShared(actor)) {
    return [{ kind: 'write', name: { kind: 'practice', key: guide, lang: firstLanguage } }, ...assign];
  }
  return [{ kind: has(actor, 'content-editor') ? 'hand-in' : 'editor' }, ...assign];
}

function textOf(guide: string, problem: string): DocumentName {
  return problem === ''
    ? { kind: 'guide', key: guide, lang: firstLanguage }
    : { kind: 'guide-part', key: `${guide}/${problem}`, lang: firstLanguage };
}

const longestId = 40;

/** Words of citizens as the short name of a text in addresses: “parkeerapp aanvaardt de kaart niet” → parkeerapp-aanvaardt-de-kaart-niet. */
export function idFrom(said: string): string {
  const plain = said.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const id = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, longestId);
  return id.replaceAll(/^-+|-+$/g, '');
}
