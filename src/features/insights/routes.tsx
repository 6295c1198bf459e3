/** The addresses of the figures: the page, and the same as files. */
import { library } from '#features/content/index.ts';
import { coordinator } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { Forbidden, NotFound, page } from '#shared/http/answer.ts';
import { type Ask, get, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { csvOf } from './csv.ts';
import { FiguresPage } from './pages/figures.tsx';
import { periodOf, readBlock } from './period.ts';
import { maySeeFigures } from './policy.ts';
import { readFigures } from './read-figures.ts';
import { parts, tableOf } from './tables.ts';
import { words } from './words.ts';

export function insightRoutes(services: Services): readonly Route[] {
  /** What both routes show; a track or a period that is not there gives the first. */
  const read = async ({ who, lang, query }: Ask<Actor>) => {
    if (!maySeeFigures(who)) throw new Forbidden();
    const content = await library(services);
    const tracks = content.tracks(lang);
    const track = (tracks.find(({ id }) => id === query('track')) ?? tracks[0])?.id ?? 'base';
    const today = dayOf(services.clock.now());
    const period = periodOf(today, readBlock(query('period')));
    return { content, track, today, period, figures: await readFigures(services, who, { track, period, today }) };
  };
  return [
    get('/together/figures', coordinator, async (ask) => {
      const { content, ...shown } = await read(ask);
      return page(
        words(ask.lang).title,
        <FiguresPage {...shown} lang={ask.lang} townName={ask.who.town.name} library={content} />,
        { place: 'together' },
      );
    }),
    get('/together/figures.csv', coordinator, async (ask) => {
      const part = parts.find((one) => one === ask.query('part'));
      if (!part) throw new NotFound();
      const { content, figures, today } = await read(ask);
      return new Response(csvOf(tableOf(part, figures, ask.lang, content)), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${part}-${today}.csv"`,
          'cache-control': 'no-store',
        },
      });
    }),
  ];
}
