/** Bringing in a staff list: the file to choose, and the lists that came before. */
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { FileField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { dateAndTime, type Lang } from '#shared/words/catalogue.ts';
import type { StaffImport } from '../staff-import.ts';
import { words } from '../words.ts';

type Props = { readonly lang: Lang; readonly imports: readonly StaffImport[]; readonly problem?: string | undefined };

export function ImportsPage({ lang, imports, problem }: Props) {
  const w = words(lang);
  return (
    <>
      <StaffCrumbs lang={lang} here={w.imports.title} />
      <PageHead title={w.imports.title} lead={w.imports.lead} />
      {problem ? <ErrorSummary title={w.errorsTitle} errors={[{ field: 'file', message: problem }]} /> : null}
      <Card>
        <form method="post" action="/together/staff/imports" enctype="multipart/form-data">
          <FileField
            name="file"
            label={w.imports.file}
            hint={w.imports.fileHint}
            error={problem}
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            required
          />
          <Button big icon="upload">
            {w.imports.submit}
          </Button>
        </form>
      </Card>
      {imports.length === 0 ? null : (
        <Card heading={w.imports.earlier}>
          <Table
            fold
            caption={w.imports.earlier}
            captionHidden
            rowHeader="when"
            columns={[
              { key: 'when', label: w.imports.when },
              { key: 'file', label: w.imports.fileName },
              { key: 'state', label: w.imports.state },
            ]}
            rows={imports.map((one) => ({
              when: (
                <a class="utrecht-link" href={`/together/staff/imports/${one.id}`}>
                  {dateAndTime(lang, one.createdAt)}
                </a>
              ),
              file: one.fileName,
              state: w.imports.states[one.state],
            }))}
          />
        </Card>
      )}
    </>
  );
}

/** The way back up from a page under the staff. */
export function StaffCrumbs({
  lang,
  here,
  inImports,
}: {
  readonly lang: Lang;
  readonly here: string;
  readonly inImports?: boolean;
}) {
  const w = words(lang);
  const items = [
    { href: '/together', title: w.together },
    { href: '/together/staff', title: w.staff.title },
    ...(inImports ? [{ href: '/together/staff/imports', title: w.imports.title }] : []),
  ];
  return <Crumbs items={items} here={here} />;
}
