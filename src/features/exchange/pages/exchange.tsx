/** Export and import: one zip to fetch, and a zip to bring back, with what is wrong in it by file and line. */
import { ContentCrumbs } from '#features/manuscript/index.ts';
import type { Mistake } from '#features/starter/index.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { FileField } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

export const exchangeNotices = ['published', 'dropped'] as const;

type Props = {
  readonly lang: Lang;
  readonly mayImport: boolean;
  readonly notice: (typeof exchangeNotices)[number] | undefined;
  readonly problem?: string;
  readonly mistakes?: readonly Mistake[];
};

const mostMistakes = 100;

export function ExchangePage({ lang, mayImport, notice, problem, mistakes = [] }: Props) {
  const w = words(lang).exchange;
  return (
    <>
      <ContentCrumbs lang={lang} here={w.title} />
      <PageHead title={w.title} lead={w.lead} />
      {notice && (
        <Callout tone="leaf" role="status">
          {w[notice]}
        </Callout>
      )}
      {problem && <ErrorSummary title={w.errors} errors={[{ field: 'file', message: problem }]} />}
      {mistakes.length > 0 && <Mistakes lang={lang} mistakes={mistakes} />}
      <Card heading={w.export}>
        <p>{w.exportLead}</p>
        <LinkButton href="/together/content/export.zip" icon="download" download>
          {w.exportButton}
        </LinkButton>
      </Card>
      <Card heading={w.import}>
        {mayImport ? (
          <form method="post" action="/together/content/import" enctype="multipart/form-data" class="dm-stack">
            <p>{w.importLead}</p>
            <FileField
              name="file"
              label={w.file}
              hint={w.fileHint}
              error={problem}
              accept=".zip,application/zip"
              required
            />
            <p>
              <Button kind="secondary" icon="upload">
                {w.look}
              </Button>
            </p>
          </form>
        ) : (
          <p>{w.importNotYours}</p>
        )}
      </Card>
    </>
  );
}

/** The reader of files speaks English, as its files do. */
function Mistakes({ lang, mistakes }: { readonly lang: Lang; readonly mistakes: readonly Mistake[] }) {
  const w = words(lang).exchange;
  return (
    <div role="alert">
      <Card tone="sun" heading={w.mistakes} id="mistakes">
        <p>{w.mistakesLead}</p>
        <ItemList>
          {mistakes.slice(0, mostMistakes).map(({ file, line, field, message }) => (
            <Item
              note={
                <span lang="en">
                  {field}: {message}
                </span>
              }
            >
              {file}:{line}
            </Item>
          ))}
        </ItemList>
        {mistakes.length > mostMistakes && <p>{w.mistakesMore(mistakes.length - mostMistakes)}</p>}
      </Card>
    </div>
  );
}
