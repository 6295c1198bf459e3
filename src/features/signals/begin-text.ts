/** From a signal to the editor: the text it is about, begun with the citizens' words and the signal's numbers. */
import { otherGuide } from '#features/counter/index.ts';
import type { DocumentName, TypedDocument } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Signal } from './signal.ts';
import { sentenceOf } from './telling.ts';
import { words } from './words.ts';

export type Known = { readonly head: TypedDocument['head']; readonly lines: string; readonly note: string };

/** Given by the site: writing stands beside signals, not below. @returns the address of the editor */
export type BeginText = (actor: Actor, name: DocumentName, known: Known) => Promise<string>;

/** What the editor finds filled in. It is read outside the town: no service is named. */
export function knownOf(signal: Signal): Known {
  const said = signal.guide === otherGuide ? signal.problem : '';
  const seen = sentenceOf('nl', { ...signal, teamName: null });
  const w = words('nl').next;
  const title = said.charAt(0).toUpperCase() + said.slice(1);
  return { head: said === '' ? {} : { title, words: said }, lines: w.lines(seen), note: w.note(seen) };
}
