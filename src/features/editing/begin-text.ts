/** Begins a draft of a text for an editor who comes from elsewhere, with what is known there filled in. */
import { type DocumentName, editHref, emptyDocument, type TypedDocument } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Services } from '#shared/services.ts';
import { openText } from './open-text.ts';
import { saveDraft } from './save-draft.ts';

/** What is known: the fields of a text that is not there yet, and a line about why it is written. */
export type Known = {
  readonly head: TypedDocument['head'];
  /** The first lines of a text with blocks, for the editor to write on from. */
  readonly lines: string;
  readonly note: string;
};

/** What a colleague is writing stays as it is, and so does what is published. @returns the address of the editor */
export async function beginText(services: Services, actor: Actor, name: DocumentName, known: Known): Promise<string> {
  const opened = await openText(services, actor, name);
  if (opened?.draft) return editHref(name);
  const begun = { note: known.note, version: 0, from: opened?.published.version ?? 0 };
  await saveDraft(services, actor, name, { ...begun, typed: opened?.published.typed ?? newText(name, known) });
  return editHref(name);
}

function newText(name: DocumentName, { head, lines }: Known): TypedDocument {
  const empty = emptyDocument(name);
  const first = empty.blocks.length === 0 ? [] : [{ kind: 'text' as const, fields: { text: lines }, touches: [] }];
  return { head: { ...empty.head, ...head }, blocks: [...first, ...empty.blocks] };
}
