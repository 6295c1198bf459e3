/** A table that scrolls inside its own region when the window is small, or folds each row to a small card. */
import type { Child } from 'hono/jsx';

export type Column<Key extends string = string> = {
  readonly key: Key;
  readonly label: Child;
  readonly align?: 'start' | 'end' | undefined;
};

export type TableProps<Key extends string = string> = {
  readonly caption: string;
  /** Only for screen readers, when a heading above already says it. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly { readonly [K in Key]?: Child }[];
  /** The column that names the row. */
  readonly rowHeader?: NoInfer<Key> | undefined;
  /** For rows that are read one by one, such as people: on a phone each becomes a small card. Its labels are texts. */
  readonly fold?: boolean | undefined;
};

export function Table<Key extends string>(props: TableProps<Key>) {
  const { caption, captionHidden, columns, rows, rowHeader, fold = false } = props;
  // A browser forgets what a table is once its rows stand as blocks: the roles say it again.
  const role = (name: string) => (fold ? name : undefined);
  return (
    <section class={fold ? 'dm-table dm-table--fold' : 'dm-table'} aria-label={caption} tabindex={0}>
      <table class="utrecht-table utrecht-table--html-table" role={role('table')}>
        <caption class={captionHidden ? 'dm-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        <thead class="utrecht-table__header" role={role('rowgroup')}>
          <tr class="utrecht-table__row" role={role('row')}>
            {columns.map((column) => (
              <th class={cellClass('utrecht-table__header-cell', column)} scope="col" role={role('columnheader')}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" role={role('rowgroup')}>
          {rows.map((row) => (
            <tr class="utrecht-table__row" role={role('row')}>
              {columns.map((column) =>
                column.key === rowHeader ? (
                  <th class={cellClass('utrecht-table__cell', column)} scope="row" role={role('rowheader')}>
                    {row[column.key]}
                  </th>
                ) : (
                  <td
                    class={cellClass('utrecht-table__cell', column)}
                    role={role('cell')}
                    data-label={fold ? column.label : undefined}
                  >
                    {fold && row[column.key] ? <div>{row[column.key]}</div> : row[column.key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellClass(base: string, column: Column): string {
  return column.align === 'end' ? `${base} dm-end` : base;
}
