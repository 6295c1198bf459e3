/** The lines of a preview as a table: who, and what changes or is wrong, in plain words. */
import { Table } from '#shared/ui/table.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { longDate } from '#shared/words/catalogue.ts';
import type { ChangedField } from '../compare.ts';
import type { ImportLine, WrongDetails } from '../import-queries.ts';
import type { LineKind } from '../staff-import.ts';
import { words } from '../words.ts';

type Props = { readonly lang: Lang; readonly kind: LineKind; readonly lines: readonly ImportLine[] };

export function LineTable({ lang, kind, lines }: Props) {
  const w = words(lang).preview;
  if (lines.length === 0) return <p>{w.noLines}</p>;
  return (
    <Table
      fold
      caption={w.kinds[kind]}
      rowHeader="name"
      columns={[
        { key: 'row', label: w.row, align: 'end' },
        { key: 'name', label: w.name },
        { key: 'what', label: w.what },
      ]}
      rows={lines.map((line) => ({ row: line.row, name: line.name, what: said(lang, kind, line) }))}
    />
  );
}

function said(lang: Lang, kind: LineKind, { person, details }: ImportLine): string {
  const w = words(lang).preview;
  const each = details.map((detail) => sayDetail(lang, kind, detail)).join('; ');
  switch (kind) {
    case 'new':
      return [person?.number, person?.team, person?.jobTitle].filter(Boolean).join(' · ');
    case 'gone':
      return w.gone;
    case 'reopened':
      return [w.reopened, each].filter(Boolean).join('; ');
    case 'changed':
    case 'wrong':
    case 'twice':
      return each;
  }
}

function sayDetail(lang: Lang, kind: LineKind, detail: ChangedField | WrongDetails): string {
  const w = words(lang);
  if (!('fault' in detail)) {
    const value = (text: string) => sayValue(lang, detail.column, text);
    return w.preview.change(w.columns[detail.column], value(detail.from), value(detail.to));
  }
  if (kind === 'twice') return w.preview.sameAs(detail.other ?? 0);
  switch (detail.fault) {
    case 'missing':
    case 'too-long':
      return w.faults[detail.fault](w.columns[detail.column]);
    case 'bad-email':
    case 'bad-date':
      return `${w.columns[detail.column]}: ${w.faults[detail.fault](detail.value)}`;
    case 'number-twice':
    case 'email-twice':
      return w.faults[detail.fault](detail.other ?? 0);
  }
}

function sayValue(lang: Lang, column: ChangedField['column'], text: string): string {
  const w = words(lang).preview;
  if (text === '') return w.empty;
  if (column === 'inServiceSince') return longDate(lang, text);
  if (column === 'digicoach') return text === 'yes' ? w.yes : w.no;
  return text;
}
