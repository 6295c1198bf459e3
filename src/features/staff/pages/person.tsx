/** One person: what the staff list says, the roles, the invitation, the card. */
import { peopleWords } from '#features/people/index.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns, Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { colon, type Lang, longDate } from '#shared/words/catalogue.ts';
import { roles } from '../change-role.ts';
import { mayGetCard } from '../policy.ts';
import type { PersonDetails } from '../queries.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly person: PersonDetails;
  readonly manages: boolean;
  readonly notice?: string | undefined;
  readonly problem?: string | undefined;
};

export function PersonPage(props: Props) {
  const { lang, person, notice, problem } = props;
  const w = words(lang);
  const name = `${person.firstName} ${person.lastName}`;
  const manages = props.manages && person.closedOn === null;
  return (
    <>
      <Crumbs
        items={[
          { href: '/together', title: w.together },
          { href: '/together/staff', title: w.staff.title },
        ]}
        here={name}
      />
      <PageHead title={name} lead={person.jobTitle} />
      {notice ? (
        <Callout tone="leaf" role="status">
          {notice}
        </Callout>
      ) : null}
      {problem ? (
        <Callout tone="coral" role="alert">
          {problem}
        </Callout>
      ) : null}
      {person.closedOn === null ? null : <Callout tone="sun">{w.person.left(longDate(lang, person.closedOn))}</Callout>}
      <Columns
        main={
          <>
            <Details {...props} />
            <Roles {...props} manages={manages} />
          </>
        }
        side={
          manages ? (
            <>
              <Invitation {...props} />
              {mayGetCard(props.person) ? <PersonalCard {...props} /> : null}
            </>
          ) : null
        }
      />
    </>
  );
}

function Details({ lang, person }: Props) {
  const w = words(lang);
  const items = [
    { term: w.person.number, value: person.number ?? w.none },
    { term: w.person.email, value: person.email ?? w.person.noEmail },
    { term: w.person.team, value: person.team ?? w.none },
    { term: w.person.building, value: person.building || w.none },
    { term: w.person.since, value: person.inServiceSince ? longDate(lang, person.inServiceSince) : w.none },
  ];
  return (
    <Card heading={w.person.details}>
      <DataList items={items} />
      <p class="dm-note">{w.person.detailsHint}</p>
    </Card>
  );
}

function Roles({ lang, person, manages }: Props) {
  const w = words(lang).person;
  const names = peopleWords(lang).role;
  const held = new Map(person.roles.map(({ role, byImport }) => [role, byImport]));
  return (
    <Card heading={w.roles}>
      <p class="dm-note">{w.rolesHint}</p>
      <ItemList label={w.roles}>
        {roles.map((role) => (
          <Item
            note={held.get(role) ? w.fromList : undefined}
            aside={
              manages && !held.get(role) ? (
                <form method="post" action={`/together/staff/people/${person.id}/roles`}>
                  <input type="hidden" name="role" value={role} />
                  <Button kind="secondary" name="to" value={held.has(role) ? 'take' : 'give'}>
                    {held.has(role) ? w.take(names[role]) : w.give(names[role])}
                  </Button>
                </form>
              ) : undefined
            }
          >
            {names[role]}
            {colon(lang)}
            {held.has(role) ? w.has : w.hasNot}
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}

function Invitation({ lang, person }: Props) {
  const w = words(lang).person;
  if (person.email === null) return null;
  const said = person.invitedAt
    ? w.invited(longDate(lang, person.invitedAt))
    : person.inviteAskedAt
      ? w.inviteAsked
      : w.notInvited;
  return (
    <Card heading={w.invitation}>
      <p>{said}</p>
      <form method="post" action={`/together/staff/people/${person.id}/invite`}>
        <Button kind="secondary" icon="mail">
          {person.invitedAt ? w.inviteAgain : w.invite}
        </Button>
      </form>
    </Card>
  );
}

/** A card is for staff without a mailbox; see policy.ts. */
function PersonalCard({ lang, person }: Props) {
  const w = words(lang).person;
  const has = person.cardIssuedAt !== null;
  return (
    <Card heading={w.card}>
      <p>{person.cardIssuedAt ? w.cardIssued(longDate(lang, person.cardIssuedAt)) : w.noCard}</p>
      {has ? <p>{person.pinChosen ? w.pinChosen : w.noPin}</p> : null}
      {has ? (
        <Row>
          <LinkButton href={`/together/staff/cards/sheet?member=${person.id}`} kind="secondary" icon="print">
            {w.printCard}
          </LinkButton>
        </Row>
      ) : null}
      <form method="post" action={`/together/staff/people/${person.id}/card`}>
        {has ? <p class="dm-note">{w.newCardHint}</p> : null}
        <Button kind="secondary" icon="card">
          {has ? w.newCard : w.makeCard}
        </Button>
      </form>
    </Card>
  );
}
