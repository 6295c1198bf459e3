/** The line of a report that could not be kept as it was typed. */
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';
import { LineForm } from './on-guide.tsx';

type Props = {
  readonly lang: Lang;
  readonly id: string;
  readonly about: string;
  readonly guideHref: string;
  readonly line: string;
  readonly why: 'personal' | 'tooLong';
};

export function LinePage({ lang, id, about, guideHref, line, why }: Props) {
  const w = words(lang);
  const error = w.wrong.refused[why];
  return (
    <>
      <Crumbs items={[{ href: guideHref, title: about }]} here={w.wrong.lineTitle} />
      <PageHead title={w.wrong.lineTitle} lead={w.wrong.reported(about)} />
      <ErrorSummary title={w.errors} errors={[{ field: 'line', message: error }]} />
      <Card>
        <LineForm lang={lang} id={id} line={line} error={error} />
      </Card>
    </>
  );
}
