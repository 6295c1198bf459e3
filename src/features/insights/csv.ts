/** A table of figures as a file for a sheet. */
import { csvFile } from '#shared/csv.ts';
import type { Cell, FigureTable } from './tables.ts';

export function csvOf(table: FigureTable): string {
  return csvFile([table.columns, ...table.rows.map(({ name, cells }) => [name, ...cells.map(cellText)])]);
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
