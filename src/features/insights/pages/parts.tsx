/** The pieces of the page with figures: a number in words, a table from its source, a picture with the table under it. */
import type { Child } from 'hono/jsx';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Table } from '#shared/ui/table.tsx';
import { formatNumber, type Lang } from '#shared/words/catalogue.ts';
import type { Cell, FigureTable } from '../tables.ts';
import { words } from '../words.ts';

/** A cell for the eye. */
export function cellText(lang: Lang, cell: Cell): string {
  switch (cell.kind) {
    case 'count':
      return formatNumber(lang, cell.value);
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

export function FiguresTable({ lang, table }: { readonly lang: Lang; readonly table: FigureTable }) {
  return (
    <Table
      caption={table.caption}
      captionHidden
      columns={table.columns.map((label, index) => ({
        key: String(index),
        label,
        align: index > 0 && table.rows[0]?.cells[index - 1]?.kind !== 'text' ? 'end' : 'start',
      }))}
      rowHeader="0"
      rows={table.rows.map(({ name, cells }) =>
        Object.fromEntries([name, ...cells.map((cell) => cellText(lang, cell))].map((text, index) => [index, text])),
      )}
    />
  );
}

type FigureCardProps = {
  readonly lang: Lang;
  readonly table: FigureTable;
  /** The file with the same figures. */
  readonly file: string;
  readonly note?: string | undefined;
  /** Whether the table stands open under the picture, not folded away. */
  readonly open?: boolean;
  readonly children?: Child;
};

export function FigureCard({ lang, table, file, note, open = false, children }: FigureCardProps) {
  const w = words(lang);
  return (
    <Card heading={table.caption}>
      {children}
      {open ? (
        <FiguresTable lang={lang} table={table} />
      ) : (
        <details class="dm-as-table">
          <summary>{w.asTable}</summary>
          <FiguresTable lang={lang} table={table} />
        </details>
      )}
      {note ? <p class="dm-note">{note}</p> : null}
      <LinkButton kind="subtle" icon="download" href={file} download label={w.downloadLabel(table.caption)}>
        {w.download}
      </LinkButton>
    </Card>
  );
}
