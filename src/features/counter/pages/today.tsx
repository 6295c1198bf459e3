/** My own help moments of today: a memory aid, not a report. */
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { LoggedMoment, Outcome } from '../help-moment.ts';
import { words } from '../words.ts';
import { handoverHref } from './logged-bar.tsx';

export type TodayRow = {
  /** “14:05” */
  readonly time: string;
  readonly subject: string;
  /** Undefined where no guide fitted. */
  readonly href: string | undefined;
  readonly outcome: Outcome;
  readonly placeName: string | null;
};

type LastLogged = LoggedMoment & { readonly late: boolean; readonly mayUndo: boolean; readonly mayHandOver: boolean };

type Props = {
  readonly lang: Lang;
  readonly moments: readonly TodayRow[];
  /** What was logged just now. */
  readonly last: LastLogged | undefined;
};

export function TodayPage({ lang, moments, last }: Props) {
  const w = words(lang).today;
  const outcome = words(lang).outcome;
  return (
    <>
      <Crumbs items={[{ href: '/counter', title: w.counter }]} here={w.title} />
      <PageHead title={w.title} lead={moments.length === 0 ? w.none : w.lead}>
        <LinkButton href="/counter/log?guide=" icon="plus">
          {words(lang).log.title}
        </LinkButton>
      </PageHead>
      {last && <JustLogged lang={lang} last={last} />}
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
              subject:
                moment.href === undefined ? (
                  moment.subject
                ) : (
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

function JustLogged({ lang, last }: { readonly lang: Lang; readonly last: LastLogged }) {
  const w = words(lang);
  const saved = w.bar.saved(w.outcome[last.outcome].toLowerCase());
  const said = last.undoneAt !== null ? w.bar.undone : last.late ? w.bar.tooLate : saved;
  return (
    <Callout tone="leaf">
      <p role="status">{said}</p>
      {(last.mayUndo || last.mayHandOver) && (
        <Row>
          {last.mayUndo && (
            <form method="post" action={`/counter/help/${last.id}/undo?back=today`}>
              <Button kind="secondary">{w.bar.undo}</Button>
            </form>
          )}
          {last.mayHandOver && (
            <LinkButton kind="secondary" href={handoverHref(last.id)}>
              {w.bar.handOver}
            </LinkButton>
          )}
        </Row>
      )}
    </Callout>
  );
}
