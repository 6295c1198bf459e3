/** What a clerk reported, and what came of it. */
import { guideHref } from '#features/guides/index.ts';
import { Badge, type BadgeTone } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row, Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import type { OwnReport } from '../queries.ts';
import type { ReportState } from '../report.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly reports: readonly OwnReport[];
  readonly nextHref: string | undefined;
  readonly notice: 'line' | 'late' | 'gone' | undefined;
};

export const stateTone: Readonly<Record<ReportState, BadgeTone>> = {
  open: 'sun',
  solved: 'leaf',
  'not-wrong': 'brand',
};

export function MyReportsPage({ lang, reports, nextHref, notice }: Props) {
  const w = words(lang);
  return (
    <>
      <Crumbs items={[{ href: '/counter', title: w.counter }]} here={w.mine.title} />
      <PageHead title={w.mine.title} lead={reports.length === 0 ? w.mine.none : w.mine.lead} />
      {notice && (
        <Callout tone={notice === 'late' ? 'sun' : 'leaf'} role="status">
          {w.mine.notice[notice]}
        </Callout>
      )}
      {reports.some(({ isNews }) => isNews) && (
        <form method="post" action="/counter/reports/heard">
          <Button icon="check">{w.mine.heard}</Button>
        </form>
      )}
      <Stack>
        {reports.map((report) => (
          <OneReport lang={lang} report={report} />
        ))}
      </Stack>
      {nextHref && (
        <Row>
          <LinkButton href={nextHref} kind="secondary" icon="arrow-right">
            {w.next}
          </LinkButton>
        </Row>
      )}
    </>
  );
}

function OneReport({ lang, report }: { readonly lang: Lang; readonly report: OwnReport }) {
  const w = words(lang);
  return (
    <Card>
      <p>
        <Badge tone={stateTone[report.state]}>{w.state[report.state]}</Badge>{' '}
        {report.isNews && <Badge tone="sun">{w.mine.news}</Badge>}
      </p>
      <h2 class="utrecht-heading-3">
        <a class="utrecht-link" href={guideHref(report.guide, report.part)}>
          {report.about}
        </a>
      </h2>
      <p class="dm-note">{w.mine.on(longDate(lang, report.at))}</p>
      {report.line !== '' && <p>{w.mine.line(report.line)}</p>}
      {report.answeredAt && (
        <p>
          <strong>{w.mine.answered(longDate(lang, report.answeredAt))}</strong>{' '}
          {report.answer === '' ? w.stateSaid[report.state] : report.answer}
        </p>
      )}
    </Card>
  );
}
