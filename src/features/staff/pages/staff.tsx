/** The people at work in the town: searched by name, kept to a service, fifty at a time. */
import { peopleWords } from '#features/people/index.ts';
import type { TeamChoice } from '#features/towns/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import type { StaffPerson } from '../queries.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  /** The coordinator sees everyone and what there is to do; a head of service sees one team. */
  readonly manages: boolean;
  readonly ownTeam: string | undefined;
  readonly people: readonly StaffPerson[];
  readonly teams: readonly TeamChoice[];
  readonly search: string;
  readonly teamId: string;
  readonly nextHref: string | undefined;
};

export function StaffPage(props: Props) {
  const { lang, manages, ownTeam } = props;
  const w = words(lang);
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.staff.title} />
      <PageHead
        title={w.staff.title}
        lead={manages ? w.staff.lead : ownTeam ? w.staff.leadTeam(ownTeam) : w.staff.noTeam}
      >
        {manages ? (
          <>
            <LinkButton href="/together/staff/imports" icon="upload">
              {w.staff.import}
            </LinkButton>
            <LinkButton href="/together/staff/invitations" kind="secondary" icon="mail">
              {w.staff.invitations}
            </LinkButton>
            <LinkButton href="/together/staff/cards" kind="secondary" icon="card">
              {w.staff.cards}
            </LinkButton>
          </>
        ) : null}
      </PageHead>
      <Filter {...props} />
      {props.people.length === 0 ? (
        <Callout tone="sun">
          {props.search === '' && props.teamId === '' && manages ? w.staff.empty : w.staff.nobody}
        </Callout>
      ) : (
        <Card>
          <People {...props} />
        </Card>
      )}
      {props.nextHref ? (
        <Row>
          <LinkButton href={props.nextHref} kind="secondary" icon="arrow-right">
            {w.next}
          </LinkButton>
        </Row>
      ) : null}
    </>
  );
}

function Filter({ lang, manages, teams, search, teamId }: Props) {
  const w = words(lang).staff;
  const sorted = [...teams].sort((one, other) => compareText(lang, one.name, other.name));
  return (
    <Card>
      <form method="get" action="/together/staff" class="dm-choose">
        <TextField name="q" type="search" label={w.search} value={search} autocomplete="off" />
        {manages ? (
          <SelectField
            name="team"
            label={w.team}
            value={teamId}
            options={[{ value: '', label: w.allTeams }, ...sorted.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        ) : null}
        <Button kind="secondary" icon="search">
          {w.find}
        </Button>
      </form>
    </Card>
  );
}

function People({ lang, people }: Props) {
  const w = words(lang).staff;
  const roles = peopleWords(lang).role;
  return (
    <Table
      fold
      caption={w.caption}
      captionHidden
      rowHeader="name"
      columns={[
        { key: 'name', label: w.name },
        { key: 'team', label: w.team },
        { key: 'jobTitle', label: w.jobTitle },
        { key: 'roles', label: w.roles },
        { key: 'account', label: w.account },
      ]}
      rows={people.map((person) => ({
        name: (
          <a class="utrecht-link" href={`/together/staff/people/${person.id}`}>
            {person.lastName}, {person.firstName}
          </a>
        ),
        team: person.team,
        jobTitle: person.jobTitle,
        roles: person.roles.map((role) => <Badge tone="brand">{roles[role]}</Badge>),
        account: person.invited ? w.withEmail : person.hasCard ? w.withCard : w.notYet,
      }))}
    />
  );
}
