/** The address of networks of towns, for whoever keeps the installation. */
import { z } from 'zod';
import { platformAdministrator } from '#shared/access/access.ts';
import type { Actor, Visitor } from '#shared/access/actor.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm, type Typed } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { withQuery } from './addresses.ts';
import { changeNetwork, endNetwork, makeNetwork, type NetworkKept, renameNetwork } from './keep-networks.ts';
import { networkDone } from './pages/network-parts.ts';
import { NetworksPage } from './pages/networks.tsx';
import { allNetworks, townChoices } from './queries.ts';
import { words } from './words.ts';

const here = '/platform/networks';
const name = z
  .string('missing')
  .max(80, 'tooLong')
  .regex(/[\p{L}\p{N}]/u, 'nameless');
const code = z
  .string('missing')
  .max(10, 'noTown')
  .transform((typed) => typed.toUpperCase());
const version = z.coerce.number().int().min(0).max(1_000_000_000);
const added = z.object({ name, code });
const changed = z.discriminatedUnion('do', [
  z.object({ version, do: z.enum(['add', 'remove', 'lead']), code }),
  z.object({ version, do: z.literal('rename'), name }),
  z.object({ version, do: z.literal('end') }),
]);
const done = z.enum(networkDone);

type Wrong = { readonly id: string | undefined; readonly typed: Typed; readonly errors: FormErrors };
type Platform = Ask<Visitor | Actor>;

export function networkRoutes(services: Services): readonly Route[] {
  return [
    get(here, platformAdministrator, (ask) => show(services, ask)),
    post(here, platformAdministrator, async (ask) => {
      const read = readForm(added, await ask.form());
      if (read.kind === 'wrong') return show(services, ask, { id: undefined, ...read });
      const id = newId();
      const kept = await makeNetwork(services, { id, ...read.data });
      if (kept.kind === 'kept') return redirect(withQuery(here, { done: 'made', network: id }));
      return refused(services, ask, { id: undefined, typed: read.data }, kept);
    }),
    post(`${here}/:network`, platformAdministrator, async (ask) => {
      const id = ask.param('network');
      const read = readForm(changed, await ask.form());
      if (!isId(id)) throw new NotFound();
      if (read.kind === 'wrong') return show(services, ask, { id, ...read });
      const seen = { id, version: read.data.version };
      switch (read.data.do) {
        case 'rename': {
          const kept = await renameNetwork(services, seen, read.data.name);
          if (kept.kind !== 'kept') return refused(services, ask, { id, typed: { name: read.data.name } }, kept);
          return redirect(withQuery(here, { done: 'rename', network: id }));
        }
        case 'end': {
          const kept = await endNetwork(services, seen);
          if (kept.kind !== 'kept') return refused(services, ask, { id, typed: {} }, kept);
          return redirect(withQuery(here, { done: 'end' }));
        }
        default: {
          const { do: kind, code: town } = read.data;
          const kept = await changeNetwork(services, seen, { kind, code: town });
          if (kept.kind !== 'kept') return refused(services, ask, { id, typed: { code: town } }, kept);
          return redirect(withQuery(here, { done: kind, network: id, town }));
        }
      }
    }),
  ];
}

/** The page again, with what was typed and why it was not kept. */
function refused(
  services: Services,
  ask: Platform,
  at: Omit<Wrong, 'errors'>,
  { kind }: Exclude<NetworkKept, { kind: 'kept' }>,
): Promise<Answer> {
  switch (kind) {
    case 'no-town':
      return show(services, ask, { ...at, errors: { code: 'noTown' } });
    case 'name-taken':
      return show(services, ask, { ...at, errors: { name: 'nameTaken' } });
    case 'written-for':
    case 'changed-meanwhile':
      return show(services, ask, { ...at, errors: {} }, kind);
  }
}

async function show(
  { database }: Services,
  ask: Platform,
  wrong?: Wrong,
  stopped?: 'written-for' | 'changed-meanwhile',
): Promise<Answer> {
  const networks = await allNetworks(database.door);
  const towns = await townChoices(database.door);
  const read = done.safeParse(ask.query('done'));
  const said = read.success
    ? {
        done: read.data,
        network: networks.find(({ id }) => id === ask.query('network'))?.name ?? '',
        town: towns.find((town) => town.code === ask.query('town'))?.name ?? '',
      }
    : undefined;
  return page(
    words(ask.lang).networks.title,
    <NetworksPage lang={ask.lang} networks={networks} towns={towns} said={said} stopped={stopped} wrong={wrong} />,
    { status: stopped ? 409 : wrong ? 422 : 200 },
  );
}
