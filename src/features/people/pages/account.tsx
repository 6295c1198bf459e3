/** Who I am here: my town, my language, and the way out. */

import { isActor } from '#shared/access/access.ts';
import type { Actor, Visitor } from '#shared/access/actor.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { TownOfPerson } from '../queries.ts';
import { words } from '../words.ts';

type Props = { readonly who: Visitor | Actor; readonly towns: readonly TownOfPerson[] };

export function AccountPage({ who, towns }: Props) {
  const w = words(who.lang);
  const items = isActor(who)
    ? [
        { term: w.account.town, value: who.town.name },
        { term: w.account.roles, value: [w.role.clerk, ...who.roles.map((role) => w.role[role])].join(', ') },
      ]
    : [];
  return (
    <>
      <PageHead title={w.account.title} />
      <Card>
        <DataList items={[{ term: w.account.name, value: who.name }, ...items]} />
        <form method="post" action="/sign-out">
          <Button kind="primary" big>
            {w.account.signOut}
          </Button>
        </form>
      </Card>
      {towns.length > 1 ? <TownChoice who={who} towns={towns} title={w.account.otherTown} /> : null}
    </>
  );
}

export function ChooseTownPage({ who, towns }: Props) {
  const w = words(who.lang);
  return (
    <>
      <PageHead title={w.account.chooseTown} lead={towns.length === 0 ? w.account.noTown : undefined} />
      {towns.length > 0 ? <TownChoice who={who} towns={towns} /> : null}
      {who.platformAdministrator ? <LinkButton href="/platform/towns">{w.account.allTowns}</LinkButton> : null}
    </>
  );
}

function TownChoice({ towns, title }: Props & { readonly title?: string }) {
  return (
    <Card heading={title}>
      <form method="post" action="/account/town" class="dm-row">
        {towns.map((town) => (
          <Button kind="secondary" name="town" value={town.id}>
            {town.name}
          </Button>
        ))}
      </form>
    </Card>
  );
}
