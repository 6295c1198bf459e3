/** A new assignment: the form, and before it is given how many people it concerns. */
import type { Track } from '#features/content/index.ts';
import type { FormErrors } from '#shared/http/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { DateField, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import { assignmentsPath } from '../addresses.ts';
import type { AssignmentPlan, AssignmentProblem } from '../assignment.ts';
import type { Choices as ChoicesOf } from '../assignment-queries.ts';
import { words } from '../words.ts';
import { dueOf, whoIn } from './assignments.tsx';

/** The fields as sent: a name, and a value for each time it was there. */
export type Sent = readonly (readonly [string, string])[];

type FormProps = {
  readonly lang: Lang;
  readonly tracks: readonly Track[];
  readonly choices: ChoicesOf;
  readonly sent: Sent;
  readonly errors: FormErrors<AssignmentProblem>;
  readonly today: string;
};

export function NewAssignmentPage({ lang, tracks, choices, sent, errors, today }: FormProps) {
  const all = words(lang);
  const w = all.assignments;
  const has = (name: string, value: string) => sent.some(([one, other]) => one === name && other === value);
  const firstOf = (name: string) => sent.find(([one]) => one === name)?.[1];
  const error = (name: string) => (errors[name] ? w.problems[errors[name]] : undefined);
  const due = firstOf('due') ?? 'none';
  const byName = [...choices.teams].sort((one, other) => compareText(lang, one.name, other.name));
  const titles = [...choices.jobTitles].sort((one, other) => compareText(lang, one, other));
  return (
    <>
      <Crumbs items={[{ href: assignmentsPath, title: w.title }]} here={w.make} />
      <PageHead title={w.make} />
      <ErrorSummary
        title={all.errorsTitle}
        errors={Object.entries(errors).map(([field, problem]) => ({ field, message: w.problems[problem] }))}
      />
      <form class="dm-stack" method="post" action={`${assignmentsPath}/preview`}>
        <Card>
          <Choices legend={w.track} name="track" error={error('track')}>
            {tracks.map((track) => (
              <Choice
                type="radio"
                name="track"
                value={track.id}
                label={track.title}
                checked={has('track', track.id) || tracks.length === 1}
              />
            ))}
          </Choices>
        </Card>
        <Card>
          <Choices legend={w.obligation} name="obligation" error={error('obligation')}>
            <Choice
              type="radio"
              name="obligation"
              value="must"
              label={w.must}
              description={w.mustMore}
              checked={has('obligation', 'must')}
            />
            <Choice
              type="radio"
              name="obligation"
              value="may"
              label={w.may}
              description={w.mayMore}
              checked={has('obligation', 'may')}
            />
          </Choices>
        </Card>
        <Card>
          <Choices many legend={w.allTeams} name="team" hint={w.allTeamsHint} error={error('team')}>
            {byName.map((team) => (
              <Choice
                type="checkbox"
                name="team[]"
                value={team.id}
                label={team.name}
                checked={has('team[]', team.id)}
              />
            ))}
          </Choices>
        </Card>
        <Card>
          <Choices many legend={w.allJobs} name="job" hint={w.allJobsHint}>
            {titles.map((title) => (
              <Choice type="checkbox" name="job[]" value={title} label={title} checked={has('job[]', title)} />
            ))}
          </Choices>
        </Card>
        <Card>
          <Choices legend={w.dueQuestion} name="due">
            <Choice type="radio" name="due" value="none" label={w.dueNone} checked={due === 'none'} />
            <Choice type="radio" name="due" value="on" label={w.dueOn} checked={due === 'on'} />
            <Choice
              type="radio"
              name="due"
              value="days"
              label={w.dueDays}
              description={w.dueDaysMore}
              checked={due === 'days'}
            />
          </Choices>
          <DateField name="dueOn" label={w.day} value={firstOf('dueOn')} min={today} error={error('dueOn')} />
          <TextField
            name="dueDays"
            label={w.days}
            value={firstOf('dueDays')}
            inputmode="numeric"
            short
            error={error('dueDays')}
          />
        </Card>
        <div>
          <Button kind="primary" big>
            {w.preview}
          </Button>
        </div>
      </form>
    </>
  );
}

type ConfirmProps = {
  readonly lang: Lang;
  readonly track: Track;
  readonly plan: AssignmentPlan;
  readonly people: number;
  readonly sent: Sent;
  /** Of the assignment to be. */
  readonly id: string;
};

export function ConfirmAssignmentPage({ lang, track, plan, people, sent, id }: ConfirmProps) {
  const all = words(lang);
  const w = all.assignments;
  const hidden = sent.map(([name, value]) => <input type="hidden" name={name} value={value} />);
  return (
    <>
      <Crumbs items={[{ href: assignmentsPath, title: w.title }]} here={w.make} />
      <PageHead title={w.confirmTitle} lead={w.concerns(people)} />
      <Card wide>
        <DataList
          items={[
            { term: w.track, value: track.title },
            { term: w.obligation, value: plan.obligation === 'must' ? w.must : w.may },
            { term: w.who, value: whoIn(lang, plan) },
            { term: w.dueColumn, value: dueOf(lang, plan) },
          ]}
        />
        <div class="dm-row">
          <form method="post" action={assignmentsPath}>
            {hidden}
            <input type="hidden" name="id" value={id} />
            <Button kind="primary" big>
              {w.save}
            </Button>
          </form>
          <form method="post" action={`${assignmentsPath}/change`}>
            {hidden}
            <Button kind="secondary" big>
              {w.change}
            </Button>
          </form>
        </div>
      </Card>
    </>
  );
}
