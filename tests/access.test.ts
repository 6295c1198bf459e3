/** Who may use which route: one committed list, and a walk along every route as everyone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessList } from '#app/access-list.ts';
import { site } from '#app/site.ts';
import type { Role } from '#shared/access/actor.ts';
import { movableClock } from '#shared/clock.ts';
import { root } from '#shared/root.ts';
import { aMember, aTown } from './support/builders.ts';
import { aVisitor, type Client, signedIn } from './support/client.ts';
import { aWorld } from './support/world.ts';

const world = await aWorld();
const routes = site(world.services, world.auth, movableClock());

describe('the list of who may do what', () => {
  it('is docs/access.md, to the letter', () => {
    const committed = readFileSync(join(root, 'docs/access.md'), 'utf8');
    expect(committed, 'Run `npm run access` after you read what changed.').toBe(accessList(routes));
  });

  it('names each address once', () => {
    const names = routes.map(({ method, path }) => `${method} ${path}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('a walk along every route', async () => {
  const town = await aTown(world);
  const roles: readonly (Role | 'clerk')[] = [
    'clerk',
    'head-of-service',
    'digicoach',
    'trainer',
    'coordinator',
    'content-editor',
    'digihelper',
  ];
  const walkers = new Map<string, { readonly client: Client; readonly roles: readonly string[] }>();
  walkers.set('visitor', { client: aVisitor(world), roles: [] });
  for (const role of roles) {
    const member = await aMember(world, town, { roles: role === 'clerk' ? [] : [role] });
    walkers.set(role, { client: await signedIn(world, member), roles: ['signed in', 'clerk', role] });
  }
  const keeper = await aMember(world, town, { platformAdministrator: true });
  walkers.set('platform administrator', {
    client: await signedIn(world, keeper),
    roles: ['signed in', 'clerk', 'platform administrator'],
  });

  /** A thing that is in no town: whoever is admitted finds nothing, whoever is not is told so before anyone looks. */
  const nowhere = '01900000-0000-7000-8000-000000000000';
  const addressOf = (path: string) =>
    path
      .replace(/:file\{.*\.pdf\}/, `${nowhere}.pdf`)
      .replace(/:file[^/]*/, 'x-1.css')
      .replace(/:name[^/]*/, 'x.svg')
      .replace(/:[a-zA-Z]+(\{[^}]*\})?/g, nowhere);
  // The bare address sends visitors to sign in, signing out ends the walk, and the demo page opens doors on purpose.
  const walked = routes.filter(({ path }) => path !== '/' && path !== '/sign-out' && !path.startsWith('/demo'));

  it.each([...walkers])('%s is let in where the list says so, and nowhere else', async (_name, walker) => {
    const wrong: string[] = [];
    for (const { method, path, access } of walked) {
      const answered = await (method === 'GET'
        ? walker.client.get(addressOf(path))
        : walker.client.post(addressOf(path)));
      const admitted =
        access.name === 'everyone' || access.name.split(' or ').some((one) => walker.roles.includes(one));
      const sentAway =
        answered.status === 403 ||
        (answered.location ?? '').startsWith('/sign-in?') ||
        answered.location === '/sign-in';
      if (answered.status >= 500) wrong.push(`${method} ${path}: ${answered.status}`);
      if (admitted === sentAway)
        wrong.push(`${method} ${path} (${access.name}): ${answered.status} ${answered.location ?? ''}`);
    }
    expect(wrong).toEqual([]);
  });
});
