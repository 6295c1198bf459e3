/** Who takes part: figures for each service, and by name who began and who is done. Nothing else of a person. */
import type { Track } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { SelectField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { compareText, type Lang, shortDate } from '#shared/words/catalogue.ts';
import { participationPath } from '../addresses.ts';
import { figuresOf, isQuiet, type PersonState, stateOf, type TeamCounts } from '../participation.ts';
import type { Participant } from '../participation-queries.ts';
import { words } from '../words.ts';

export type ParticipationProps = {
  readonly lang: Lang;
  readonly tracks: readonly Track[];
  readonly track: Track;
  /** The services to choose from; empty for who sees one alone. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly team: string | undefined;
  readonly counts: readonly TeamCounts[];
  readonly people: readonly Participant[];
  readonly firstHref: string | undefined;
  readonly nextHref: string | undefined;
};

const tones: Record<PersonState, 'leaf' | 'brand' | 'quiet'> = { finished: 'leaf', started: 'brand', waiting: 'quiet' };

export function ParticipationPage(props: ParticipationProps) {
  const { lang, tracks, track, teams, team, counts, people } = props;
  const w = words(lang);
  const p = w.participation;
  // Who leads one service wants to see its people; who plans for all first sees the services.
  const leads = teams.length === 0;
  const figures = (
    <Card>
      <Counts lang={lang} counts={counts} />
    </Card>
  );
  return (
    <>
      <PageHead title={p.title} lead={p.lead} />
      {(tracks.length > 1 || teams.length > 0) && (
        <Card>
          <form class="dm-choose" method="get" action={participationPath}>
            {tracks.length > 1 && (
              <SelectField
                name="track"
                label={w.assignments.track}
                value={track.id}
                options={tracks.map(({ id, title }) => ({ value: id, label: title }))}
              />
            )}
            {teams.length > 0 && (
              <SelectField
                name="team"
                label={p.team}
                value={team ?? ''}
                options={[
                  { value: '', label: p.allTeams },
                  ...[...teams]
                    .sort((one, other) => compareText(lang, one.name, other.name))
                    .map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            )}
            <Button kind="secondary">{p.show}</Button>
          </form>
        </Card>
      )}
      {counts.length === 0 ? (
        <Callout tone="brand">{p.none}</Callout>
      ) : (
        <>
          {!leads && figures}
          <Card>
            <Names lang={lang} people={people} />
            <div class="dm-row">
              {props.firstHref && (
                <LinkButton kind="secondary" href={props.firstHref}>
                  {p.first}
                </LinkButton>
              )}
              {props.nextHref && (
                <LinkButton kind="secondary" href={props.nextHref}>
                  {p.more}
                </LinkButton>
              )}
            </div>
          </Card>
          {leads && figures}
        </>
      )}
    </>
  );
}

type CountsProps = Pick<ParticipationProps, 'lang' | 'counts'>;

/** Services where nobody must and nobody began are folded away, unless there are no others. */
function Counts({ lang, counts }: CountsProps) {
  const p = words(lang).participation;
  const quiet = counts.filter(isQuiet);
  const busy = counts.filter((one) => !isQuiet(one));
  if (busy.length === 0) return <CountsTable lang={lang} counts={quiet} caption={p.perTeam} />;
  return (
    <>
      <CountsTable lang={lang} counts={busy} caption={p.perTeam} />
      {quiet.length > 0 && (
        <details class="dm-as-table">
          <summary>{p.quietTeams(quiet.length)}</summary>
          <CountsTable lang={lang} counts={quiet} caption={p.quietTeams(quiet.length)} captionHidden />
        </details>
      )}
    </>
  );
}

function CountsTable(props: CountsProps & { readonly caption: string; readonly captionHidden?: boolean }) {
  const { lang, counts, caption, captionHidden } = props;
  const p = words(lang).participation;
  const nameOf = (one: TeamCounts) => one.team ?? p.withoutTeam;
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      rowHeader="team"
      columns={[
        { key: 'team', label: p.team },
        { key: 'people', label: p.people, align: 'end' },
        { key: 'must', label: p.must, align: 'end' },
        { key: 'started', label: p.started, align: 'end' },
        { key: 'finished', label: p.finished, align: 'end' },
        { key: 'late', label: p.late, align: 'end' },
      ]}
      rows={[...counts]
        .sort((one, other) => compareText(lang, nameOf(one), nameOf(other)))
        .map((one) => {
          const figures = figuresOf(one);
          if (figures === 'few') return { team: nameOf(one), people: p.few };
          return {
            team: nameOf(one),
            people: String(figures.people),
            must: String(figures.must),
            started: String(figures.started),
            finished: String(figures.finished),
            late: String(figures.late),
          };
        })}
    />
  );
}

function Names({ lang, people }: Pick<ParticipationProps, 'lang' | 'people'>) {
  const w = words(lang);
  const p = w.participation;
  return (
    <Table
      fold
      caption={p.names}
      rowHeader="name"
      columns={[
        { key: 'name', label: p.name },
        { key: 'team', label: p.team },
        { key: 'obligation', label: w.assignments.obligation },
        { key: 'due', label: p.due },
        { key: 'state', label: p.state },
      ]}
      rows={people.map((person) => {
        const state = stateOf(person);
        return {
          name: `${person.lastName} ${person.firstName}`,
          team: person.team ?? '',
          obligation: person.obligation === 'must' ? w.assignments.must : w.assignments.may,
          due: person.dueOn && !person.finished ? shortDate(lang, person.dueOn) : '',
          state: <Badge tone={tones[state]}>{p.states[state]}</Badge>,
        };
      })}
    />
  );
}

/** For a head of service who is in no service. */
export function NoTeamPage({ lang }: { readonly lang: Lang }) {
  const p = words(lang).participation;
  return <PageHead title={p.title} lead={p.noTeam} />;
}
