/** Where a list by name goes on: after this person. */
import { isId } from '../id.ts';

export type NameKey = { readonly nameKey: string; readonly id: string };

const idLength = 36;

function writeNameKey({ nameKey, id }: NameKey): string {
  return `${id}${nameKey}`;
}

/** Undefined for the first page, and for what nobody but a tinkerer sends. */
export function readNameKey(text: string | undefined): NameKey | undefined {
  const id = text?.slice(0, idLength);
  return text !== undefined && isId(id) ? { id, nameKey: text.slice(idLength, 400) } : undefined;
}

/** The rows of one page out of those and one more, and the key of the next page, when there is one. */
export function onePage<Row extends NameKey>(found: readonly Row[], size: number) {
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  return { shown, next: found.length > size && last ? writeNameKey(last) : undefined };
}
