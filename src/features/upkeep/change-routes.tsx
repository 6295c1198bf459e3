/** The addresses of what changed: in a clerk's guides since she looked, and in one guide. */
import { z } from 'zod';
import { libraryFor } from '#features/overlays/index.ts';
import { clerk } from '#shared/access/access.ts';
import { addMonths, dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { get, post, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { documentsChanged, versionsOfGuide } from './change-queries.ts';
import { changedGuides, changeOf, languagesFor } from './changes.ts';
import { guidesOfService, newForMe } from './new-for-me.ts';
import { ownChanges, withOwnChanges } from './own-changes.ts';
import { ChangesPage } from './pages/changes.tsx';
import { GuideLogPage } from './pages/guide-log.tsx';
import { keepSeen } from './store.ts';
import { guidesWith } from './uses.ts';
import { readVersionKey, writeVersionKey } from './version-key.ts';
import { words } from './words.ts';

const counter = { place: 'counter' } as const;
const earlierMonths = 3;
const logSize = 50;
const seenForm = z.object({ until: z.iso.datetime() });

export function changeRoutes(services: Services): readonly Route[] {
  const { database, clock } = services;
  return [
    get('/counter/changes', clerk, async (ask) => {
      const content = await libraryFor(services, ask.who);
      const now = clock.now();
      const all = ask.query('all') !== undefined;
      const from = new Date(`${addMonths(dayOf(now), -earlierMonths)}T00:00:00Z`);
      const { mine, documents, only } = await inTown(database, ask.who, async (db) => {
        const mine = await newForMe(db, ask.who, content, now);
        return {
          mine,
          documents: await documentsChanged(db, from, all ? now : mine.since, languagesFor(ask.lang)),
          only: all ? undefined : await guidesOfService(db, ask.who, now),
        };
      });
      const own = ownChanges(content, ask.lang, from, all ? now : mine.since);
      const shared = changedGuides(documents, content, ask.lang, only);
      const earlier = withOwnChanges(shared, own, content, ask.lang, only);
      const seen = ask.query('notice') === 'seen';
      const props = { lang: ask.lang, ...mine, earlier, ofService: only !== undefined, until: now, seen };
      return page(words(ask.lang).changes.title, <ChangesPage {...props} />, counter);
    }),
    post('/counter/changes', clerk, async (ask) => {
      const read = readForm(seenForm, await ask.form());
      if (read.kind === 'wrong') throw new NotFound();
      const until = Math.min(new Date(read.data.until).getTime(), clock.now().getTime());
      await inTown(database, ask.who, (db) => keepSeen(db, ask.who, new Date(until)));
      return redirect('/counter/changes?notice=seen');
    }),
    get('/counter/guides/:guide/changes', clerk, async (ask) => {
      const content = await libraryFor(services, ask.who);
      const guide = content.guide(ask.param('guide'), ask.lang);
      if (!guide) throw new NotFound();
      const facts = content.facts().flatMap(({ id }) => (guidesWith(content, id).includes(guide.id) ? [id] : []));
      const of = { guide: guide.id, facts, langs: ['all', guide.lang] };
      const before = readVersionKey(ask.query('before'));
      const found = await inTown(database, ask.who, (db) => versionsOfGuide(db, of, before, logSize + 1));
      const shown = found.slice(0, logSize);
      const last = shown.at(-1);
      const changes = shown.flatMap((version) => changeOf(version, content, ask.lang, false) ?? []);
      const own = before ? [] : ownChanges(content, ask.lang, new Date(0), services.clock.now());
      const ofTown = own.flatMap((line) => (line.guide === guide.id ? [line.change] : []));
      const next = found.length > logSize && last ? encodeURIComponent(writeVersionKey(last)) : undefined;
      const nextHref = next && `/counter/guides/${guide.id}/changes?before=${next}`;
      const body = <GuideLogPage lang={ask.lang} guide={guide} ofTown={ofTown} changes={changes} nextHref={nextHref} />;
      return page(words(ask.lang).log.title(guide.title), body, counter);
    }),
  ];
}
