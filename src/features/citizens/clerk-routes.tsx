/** The forms of a guide that clerks use: the list of them, the technical sheet, the practice. */

import { libraryFor } from '#features/overlays/index.ts';
import { openPlaces } from '#features/places/index.ts';
import { clerk } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound, page } from '#shared/http/answer.ts';
import { type Ask, get, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { practiceHref } from './addresses.ts';
import { clerkWords } from './clerk-words.ts';
import { formOf } from './form-of.ts';
import { FormsPage } from './pages/forms.tsx';
import { PracticeListPage, PracticePage } from './pages/practice.tsx';
import { SheetPage } from './pages/sheet.tsx';

/** They stand before the guides and the tracks: their addresses look like those of a part. */
export function clerkRoutes(services: Services): readonly Route[] {
  return [
    get('/counter/guides/:guide/forms', clerk, async (ask) => {
      const found = await findGuide(services, ask);
      const title = clerkWords(ask.lang).forms.title(found.guide.title);
      const body = <FormsPage lang={ask.lang} {...found} town={ask.who.town.slug} />;
      return page(title, body, { place: 'counter' });
    }),
    get('/counter/guides/:guide/sheet', clerk, async (ask) => {
      const { content, guide } = await findGuide(services, ask);
      const sheet = formOf(guide, undefined, 'sheet');
      if (!sheet) throw new NotFound();
      const places = await inTown(services.database, ask.who, (db) => openPlaces(db, ask.who.townId));
      const body = (
        <SheetPage
          lang={ask.lang}
          content={content}
          guide={guide.id}
          guideLang={guide.lang}
          sheet={sheet}
          places={places}
          townName={ask.who.town.name}
          today={dayOf(services.clock.now())}
        />
      );
      return page(clerkWords(ask.lang).sheet.title(guide.title), body, { frame: 'print' });
    }),
    get(practiceHref(), clerk, async (ask) => {
      const content = await libraryFor(services, ask.who);
      const body = <PracticeListPage lang={ask.lang} content={content} />;
      return page(clerkWords(ask.lang).practice.title, body, { place: 'learn' });
    }),
    get('/learn/guides/:guide', clerk, async (ask) => {
      const { content, guide } = await findGuide(services, ask);
      const training = formOf(guide, undefined, 'training');
      if (!training) throw new NotFound();
      const today = dayOf(services.clock.now());
      const body = (
        <PracticePage
          lang={ask.lang}
          content={content}
          today={today}
          guide={guide}
          training={training}
          given={ask.url.searchParams}
        />
      );
      return page(training.title, body, { place: 'learn', elements: ['read-aloud'] });
    }),
  ];
}

async function findGuide(services: Services, ask: Ask<Actor>) {
  const content = await libraryFor(services, ask.who);
  const guide = content.guide(ask.param('guide'), ask.lang);
  if (!guide) throw new NotFound();
  return { content, guide };
}
