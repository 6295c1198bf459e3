/** A table of figures as a file that Excel opens well in Belgium: semicolons, and a mark that says it is UTF-8. */
import type { Cell, FigureTable } from './tables.ts';

const byteOrderMark = '\uFEFF';

export function csvOf(table: FigureTable): string {
  const lines = [table.columns, ...table.rows.map(({ name, cells }) => [name, ...cells.map(cellText)])];
  return (
    byteOrderMark +
    lines
      .map((line) => line.map(quote).join(';'))
      .join('\r\n')
      .concat('\r\n')
  );
}

/** Numbers without points or spaces, so that a sheet can count on. */
function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'count':
      return String(cell.value);
    case 'percent':
      return `${cell.value}%`;
    case 'few':
      return '< 5';
    case 'hidden':
      return '–';
    case 'text':
      return cell.text;
  }
}

/**
 * Quotes where needed. A text that a sheet would run as a formula gets an apostrophe before it (OWASP, CSV injection):
 * the names of services come from a file that someone uploaded.
 */
function quote(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
