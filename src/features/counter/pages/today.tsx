/** My own help moments of today: a memory aid, not a report. */
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Outcome } from '../help-moment.ts';
import { words } from '../words.ts';

export type TodayRow = {
  /** “14:05” */
  readonly time: string;
  readonly subject: string;
  readonly href: string;
  readonly outcome: Outcome;
  readonly placeName: string | null;
};

export function TodayPage({ lang, moments }: { readonly lang: Lang; readonly moments: readonly TodayRow[] }) {
  const w = words(lang).today;
  const outcome = words(lang).outcome;
  return (
    <>
      <Crumbs label={w.counter} items={[{ href: '/counter', title: w.counter }]} here={w.title} />
      <PageHead title={w.title} lead={moments.length === 0 ? w.none : w.lead} />
      {moments.length > 0 && (
        <Card>
          <Table
            fold
            caption={w.caption}
            captionHidden
            columns={[
              { key: 'time', label: w.time },
              { key: 'subject', label: w.subject },
              { key: 'outcome', label: w.outcome },
            ]}
            rows={moments.map((moment) => ({
              time: moment.time,
              subject: (
                <a class="utrecht-link" href={moment.href}>
                  {moment.subject}
                </a>
              ),
              outcome: [outcome[moment.outcome], moment.placeName && w.to(moment.placeName)].filter(Boolean).join(' '),
            }))}
          />
        </Card>
      )}
    </>
  );
}
