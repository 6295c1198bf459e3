/** From text to rows of cells: finds the separator and the line with the names of the columns. */
import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { readHeader } from './column-names.ts';
import type { Column } from './staff-list.ts';

export type Table = {
  readonly kind: 'table';
  readonly header: readonly (Column | undefined)[];
  /** The rows under the header, each with its number as a spreadsheet counts. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};

export type NoTable = { readonly kind: 'no-list' } | { readonly kind: 'open-quote'; readonly row: number };

const separators = [';', ',', '\t'] as const;
/** A title or two may stand above the names of the columns. */
const headerWithin = 10;
const piece = 128 * 1024;

/** Lets whatever else waits go first: a request must not stand behind a list of thousands. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

const options = (delimiter: string): Options => ({
  delimiter,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  trim: true,
});

/** Reads a text as a table. Nothing known in its first lines: no list. */
export async function readTable(text: string): Promise<Table | NoTable> {
  const found = findHeader(text);
  if (!found) return { kind: 'no-list' };
  const read = await readAll(text, found.separator);
  if (!Array.isArray(read)) return read;
  const rows = read
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(found.at + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { kind: 'table', header: found.header, rows };
}

/** The separator and line in which most columns are known. */
function findHeader(text: string) {
  const top = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .slice(0, headerWithin);
  const candidates = separators.flatMap((separator) =>
    top.map((line, at) => ({ separator, at, header: readHeader(cellsOf(line, separator)) })),
  );
  const knownIn = (header: readonly (Column | undefined)[]) => header.filter((column) => column !== undefined).length;
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (one, other) => (one && knownIn(one.header) >= knownIn(other.header) ? one : other),
    undefined,
  );
  return best && knownIn(best.header) >= 2 ? best : undefined;
}

function cellsOf(line: string, separator: string): readonly string[] {
  try {
    const [cells] = parseAtOnce(line, options(separator)) as string[][];
    return cells ?? [];
  } catch {
    return [];
  }
}

/** Piece by piece, with air between. */
async function readAll(text: string, separator: string): Promise<string[][] | NoTable> {
  const parser = parse(options(separator));
  const read: string[][] = [];
  parser.on('data', (cells: string[]) => read.push(cells));
  const ended = new Promise<unknown>((resolve) => {
    parser.on('end', () => resolve(undefined));
    parser.on('error', resolve);
  });
  for (let at = 0; at < text.length && !parser.destroyed; at += piece) {
    parser.write(text.slice(at, at + piece));
    await breathe();
  }
  if (!parser.destroyed) parser.end();
  const error = await ended;
  if (error === undefined) return read;
  if (error instanceof CsvError) return { kind: 'open-quote', row: read.length + 1 };
  throw error;
}
