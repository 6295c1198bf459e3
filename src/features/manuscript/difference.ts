/** The difference between two forms of a document: field by field, block by block, word by word. */
import { type BlockKind, blockFields, type HeadField, type TypedBlock, type TypedDocument } from './typed-document.ts';
import { type Run, wordDifference } from './word-difference.ts';

/** A field or a block; `place` names which of the two, for its heading. */
export type Piece =
  /** moved: the same words at another place. */
  | { readonly kind: 'same'; readonly place: Place }
  | { readonly kind: 'moved'; readonly place: Place }
  | { readonly kind: 'changed' | 'added' | 'removed'; readonly place: Place; readonly runs: readonly Run[] };

export type Place =
  | { readonly kind: 'field'; readonly field: HeadField }
  /** Its number in the new document, or in the old one when it went; from 1. */
  | { readonly kind: 'block'; readonly block: BlockKind; readonly number: number };

/** Blocks alike for less than this share of their words are not the same block written anew. */
const alike = 0.3;

/** Head first, then the blocks in their new order, what went where it stood. */
export function difference(before: TypedDocument, after: TypedDocument): readonly Piece[] {
  return [...headPieces(before, after), ...withMoves(blockPieces(before.blocks, after.blocks))];
}

export function hasChanged(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind !== 'same');
}

function headPieces(before: TypedDocument, after: TypedDocument): readonly Piece[] {
  const fields = Object.keys({ ...before.head, ...after.head }) as readonly HeadField[];
  return fields.map((field) =>
    pieceOf({ kind: 'field', field }, (before.head[field] ?? '').trim(), (after.head[field] ?? '').trim()),
  );
}

function pieceOf(place: Place, before: string, after: string): Piece {
  if (before === after) return { kind: 'same', place };
  const kind = before === '' ? 'added' : after === '' ? 'removed' : 'changed';
  return { kind, place, runs: wordDifference(before, after) };
}

function blockPieces(before: readonly TypedBlock[], after: readonly TypedBlock[]): readonly Piece[] {
  const old = before.map(readable);
  const now = after.map(readable);
  const pairs = pairUp(old, now);
  const pieces: Piece[] = [];
  let row = 0;
  const removedUntil = (end: number) => {
    for (; row < end; row++) {
      const gone = old[row];
      if (gone) pieces.push(pieceOf({ kind: 'block', block: gone.kind, number: row + 1 }, gone.text, ''));
    }
  };
  for (const [column, block] of now.entries()) {
    const partner = pairs.get(column);
    const place = { kind: 'block', block: block.kind, number: column + 1 } as const;
    if (partner === undefined) pieces.push(pieceOf(place, '', block.text));
    else {
      removedUntil(partner);
      pieces.push(pieceOf(place, old[partner]?.text ?? '', block.text));
      row = partner + 1;
    }
  }
  removedUntil(old.length);
  return pieces;
}

/** A block that went at one place and came at another with the same words was moved. */
function withMoves(pieces: readonly Piece[]): readonly Piece[] {
  const wordsOf = (piece: Piece) => ('runs' in piece ? piece.runs.map(({ text }) => text).join('') : '');
  const gone = pieces.filter(({ kind }) => kind === 'removed').map(wordsOf);
  const moved = new Set(pieces.flatMap((piece) => (piece.kind === 'added' ? wordsOf(piece) : [])));
  const pairs = new Set(gone.filter((words) => moved.has(words)));
  return pieces.flatMap((piece): readonly Piece[] => {
    if (!pairs.has(wordsOf(piece))) return [piece];
    return piece.kind === 'added' ? [{ kind: 'moved', place: piece.place }] : piece.kind === 'removed' ? [] : [piece];
  });
}

type Readable = { readonly kind: BlockKind; readonly text: string; readonly words: ReadonlyMap<string, number> };

/** A block as one text: its fields under each other, as they stand in the form. */
function readable({ kind, fields, touches }: TypedBlock): Readable {
  const given: Readonly<Record<string, string | undefined>> = fields;
  const lines = blockFields[kind].flatMap((field) => given[field]?.replaceAll('\r', '').trim() || []);
  const marks = touches.length > 0 ? [`{${[...touches].sort().join(', ')}}`] : [];
  const text = [...marks, ...lines].join('\n\n');
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return { kind, text, words };
}

/** From the new block's place to that of the old: the row of pairs, in order, that have most in common. */
function pairUp(old: readonly Readable[], now: readonly Readable[]): ReadonlyMap<number, number> {
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  const scores = old.map((one) => now.map((other) => similarity(one, other)));
  const score = (row: number, column: number) => scores[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const paired = score(row, column) >= alike ? score(row, column) + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs = new Map<number, number>();
  let [row, column] = [0, 0];
  while (row < old.length && column < now.length) {
    const here = at(row, column);
    if (score(row, column) >= alike && here === score(row, column) + at(row + 1, column + 1)) {
      pairs.set(column, row);
      row++;
      column++;
    } else if (here === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

/** The share of words that both have, from 0 to 1 (Dice); blocks of another kind have nothing in common. */
function similarity(one: Readable, other: Readable): number {
  if (one.kind !== other.kind) return 0;
  if (one.text === other.text) return 1;
  let common = 0;
  let all = 0;
  for (const [word, times] of one.words) {
    common += Math.min(times, other.words.get(word) ?? 0);
    all += times;
  }
  for (const times of other.words.values()) all += times;
  return all === 0 ? 0 : (2 * common) / all;
}
