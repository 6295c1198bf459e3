/** The address of networks of towns, for whoever keeps the installation. */
import { z } from 'zod';
import { platformAdministrator } from '#shared/access/access.ts';
import type { Actor, Visitor } from '#shared/access/actor.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm, type Typed } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { changeNetwork, makeNetwork } from './keep-networks.ts';
import { NetworksPage } from './pages/networks.tsx';
import { allNetworks } from './queries.ts';
import { words } from './words.ts';

const code = z
  .string('missing')
  .max(10, 'noTown')
  .transform((typed) => typed.toUpperCase());
const added = z.object({ name: z.string('missing').max(80, 'tooLong'), code });
const changed = z.object({
  version: z.coerce.number().int().min(0).max(1_000_000_000),
  do: z.enum(['add', 'remove', 'lead']),
  code,
});

type Wrong = { readonly id: string | undefined; readonly typed: Typed; readonly errors: FormErrors };

export function networkRoutes(services: Services): readonly Route[] {
  return [
    get('/platform/networks', platformAdministrator, (ask) => show(services, ask)),
    post('/platform/networks', platformAdministrator, async (ask) => {
      const read = readForm(added, await ask.form());
      if (read.kind === 'wrong') return show(services, ask, { id: undefined, ...read });
      const kept = await makeNetwork(services, { id: newId(), ...read.data });
      if (kept.kind === 'kept') return redirect('/platform/networks?notice=changed');
      const errors = kept.kind === 'no-town' ? { code: 'noTown' } : { name: 'nameTaken' };
      return show(services, ask, { id: undefined, typed: read.data, errors });
    }),
    post('/platform/networks/:network', platformAdministrator, async (ask) => {
      const id = ask.param('network');
      const read = readForm(changed, await ask.form());
      if (!isId(id)) throw new NotFound();
      if (read.kind === 'wrong') return show(services, ask, { id, ...read });
      const { version, do: kind, code: town } = read.data;
      const kept = await changeNetwork(services, { id, version }, { kind, code: town });
      switch (kept.kind) {
        case 'kept':
          return redirect('/platform/networks?notice=changed');
        case 'no-town':
        case 'name-taken':
          return show(services, ask, { id, typed: { code: town }, errors: { code: 'noTown' } });
        case 'changed-meanwhile':
          return show(services, ask, { id, typed: { code: town }, errors: {} }, true);
      }
    }),
  ];
}

async function show(
  { database }: Services,
  ask: Ask<Visitor | Actor>,
  wrong?: Wrong,
  overtaken = false,
): Promise<Answer> {
  const networks = await allNetworks(database.door);
  const saved = ask.query('notice') === 'changed';
  return page(
    words(ask.lang).networks.title,
    <NetworksPage lang={ask.lang} networks={networks} saved={saved} overtaken={overtaken} wrong={wrong} />,
    { status: overtaken ? 409 : wrong ? 422 : 200 },
  );
}
