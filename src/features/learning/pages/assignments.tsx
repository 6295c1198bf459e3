/** The assignments of the town: those that run, those that ended, and the way to a new one. */
import type { Library } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import { assignmentsPath } from '../addresses.ts';
import type { AssignmentPlan } from '../assignment.ts';
import type { AssignmentRow } from '../assignment-queries.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly library: Library;
  readonly assignments: readonly AssignmentRow[];
  readonly notice: string | undefined;
};

export function AssignmentsPage({ lang, library, assignments, notice }: Props) {
  const w = words(lang).assignments;
  return (
    <>
      <PageHead title={w.title} lead={assignments.length === 0 ? w.none : w.lead}>
        <LinkButton kind="primary" icon="plus" href={`${assignmentsPath}/new`}>
          {w.make}
        </LinkButton>
      </PageHead>
      {notice && (
        <Callout tone="leaf" role="status">
          {notice}
        </Callout>
      )}
      {assignments.length > 0 && (
        <Card>
          <Table
            fold
            caption={w.caption}
            rowHeader="track"
            columns={[
              { key: 'track', label: w.track },
              { key: 'who', label: w.who },
              { key: 'obligation', label: w.obligation },
              { key: 'due', label: w.dueColumn },
              { key: 'people', label: w.people, align: 'end' },
              { key: 'state', label: w.state },
            ]}
            rows={assignments.map((one) => {
              const title = library.track(one.track, lang)?.title ?? one.track;
              return {
                track: title,
                who: whoIn(lang, one),
                obligation: one.obligation === 'must' ? w.must : w.may,
                due: dueOf(lang, one),
                people: String(one.people),
                state: one.endedAt ? (
                  w.ended(one.endedAt.toISOString())
                ) : (
                  <Running lang={lang} id={one.id} title={title} />
                ),
              };
            })}
          />
        </Card>
      )}
    </>
  );
}

function Running({ lang, id, title }: { readonly lang: Lang; readonly id: string; readonly title: string }) {
  const w = words(lang).assignments;
  return (
    <form class="dm-row" method="post" action={`${assignmentsPath}/${id}/end`}>
      <Badge tone="leaf">{w.running}</Badge>
      <Button kind="subtle" label={`${w.endShort}: ${title}`}>
        {w.endShort}
      </Button>
    </form>
  );
}

/** For whom, in a few words. */
export function whoIn(lang: Lang, plan: AssignmentPlan): string {
  const w = words(lang).assignments;
  const parts = [
    plan.teamIds.length > 0 ? w.teams(plan.teamIds.length) : '',
    plan.jobTitles.length > 0 ? w.jobs(plan.jobTitles.length) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? w.everyone : parts.join(', ');
}

/** By when, in a few words. */
export function dueOf(lang: Lang, plan: AssignmentPlan): string {
  const w = words(lang).assignments;
  if (plan.dueOn) return longDate(lang, plan.dueOn);
  return plan.dueDays ? w.daysAfter(plan.dueDays) : w.noDue;
}
