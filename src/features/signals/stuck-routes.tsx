/** The addresses of “where people get stuck in our own forms”: the page, and the same as a file. */
import { libraryFor } from '#features/overlays/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { csvAnswer } from '#shared/csv.ts';
import { inTown } from '#shared/database/database.ts';
import { page } from '#shared/http/answer.ts';
import { type Ask, get, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { StuckPage } from './pages/stuck.tsx';
import { StuckAtPage } from './pages/stuck-at.tsx';
import { seesStuck } from './policy.ts';
import { quarterBefore, quarterOf, readBack, weeksIn } from './quarter.ts';
import { stuckFigures } from './stuck.ts';
import { formNames, stuckBefore, stuckSums } from './stuck-queries.ts';
import { csvLines, nameOfOrganisation } from './stuck-table.ts';
import { words } from './words.ts';

export function stuckRoutes(services: Services): readonly Route[] {
  const read = async ({ who, query }: Ask<Actor>) => {
    const library = await libraryFor(services, who);
    const today = dayOf(services.clock.now());
    const quarter = quarterOf(today, readBack(query('quarter')));
    const earlier = quarterBefore(quarter);
    return inTown(services.database, who, async (db) => {
      const sums = await stuckSums(db, who.townId, quarter.from, quarter.before);
      const before = await stuckBefore(db, who.townId, earlier.from, earlier.before);
      const names = new Map((await formNames(db, who.townId)).map(({ id, name }) => [id, name]));
      const lines = stuckFigures({ sums, weeks: weeksIn(quarter), before, weeksBefore: weeksIn(earlier) });
      return { library, today, quarter, lines, names };
    });
  };
  return [
    get('/together/stuck', seesStuck, async (ask) => {
      const shown = await read(ask);
      const line = shown.lines.find(({ organisation }) => organisation === ask.query('organisation'));
      if (line?.organisation !== undefined) {
        return page(nameOfOrganisation(ask.lang, line), <StuckAtPage lang={ask.lang} {...shown} line={line} />, {
          place: 'together',
        });
      }
      return page(words(ask.lang).stuck.title, <StuckPage lang={ask.lang} {...shown} />, { place: 'together' });
    }),
    get('/together/stuck.csv', seesStuck, async (ask) => {
      const { library, lines, names, quarter } = await read(ask);
      return csvAnswer(`stuck-${quarter.year}-q${quarter.number}`, csvLines(ask.lang, library, lines, names));
    }),
  ];
}
