/** The page “Samen”: it asks each route whether it would let this person in, so that links and routes never differ. */
import { library } from '#features/content/index.ts';
import { isActor, signedIn } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { page } from '#shared/http/answer.ts';
import { get, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { waitingFor } from './day-notices.ts';
import { doors, TogetherPage } from './pages/together.tsx';
import { words } from './words.ts';

/** @param routes the rest of the site */
export function togetherRoutes(services: Services, routes: readonly Route[]): readonly Route[] {
  const behind = doors.flatMap((door) => {
    const route = routes.find(({ method, path }) => method === 'GET' && path === door.href);
    return route ? [{ door, access: route.access }] : [];
  });
  return [
    get('/together', signedIn, async (ask) => {
      const { who, lang } = ask;
      const waiting = isActor(who) ? await waitingBehind(services, who) : new Map<string, number>();
      const open = behind
        .filter(({ access }) => typeof access.admit(who) !== 'string')
        .map(({ door }) => ({ ...door, waiting: waiting.get(door.href) ?? 0 }));
      return page(words(lang).together.title, <TogetherPage lang={lang} open={open} />, { place: 'together' });
    }),
  ];
}

/** How many things wait for her, by the address of the door: the same numbers as on my day. */
async function waitingBehind(services: Services, who: Actor): Promise<ReadonlyMap<string, number>> {
  const content = await library(services);
  const now = services.clock.now();
  const day = { today: dayOf(now), now, content };
  const notices = await inTown(services.database, who, (db) => waitingFor(db, who, day));
  const sums = new Map<string, number>();
  for (const { href, waiting = 0 } of notices) {
    const [door = ''] = href.split('?');
    sums.set(door, (sums.get(door) ?? 0) + waiting);
  }
  return sums;
}
