/** The addresses of logging help, and of the town's referral places. */
import { z } from 'zod';
import { guideHref } from '#features/guides/index.ts';
import { libraryFor } from '#features/overlays/index.ts';
import { clerk, coordinator } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { type HelpMoment, outcomes } from './help-moment.ts';
import { addReferralPlace, changeReferralPlace, closeReferralPlace } from './keep-places.ts';
import { logHelp, undoHelp } from './log-help.ts';
import { PlaceFormPage, type PlaceFormProps } from './pages/place-form.tsx';
import { PlacesPage } from './pages/places.tsx';
import { ReferPage } from './pages/refer.tsx';
import { TodayPage } from './pages/today.tsx';
import { readPlace, typedPlace } from './place-form.ts';
import { openPlaces, ownMomentsOn, placeById } from './queries.ts';
import { rowsOfToday } from './today.ts';
import { words } from './words.ts';

const tap = z.object({
  id: z.string().refine(isId),
  guide: z.string().max(80),
  problem: z.string().max(80).default(''),
  outcome: z.enum(outcomes).default('referred'),
  /** A place of the town, or “other”; only for who was referred. */
  to: z.union([z.literal('other'), z.string().refine(isId)]).optional(),
});

const together = { place: 'together' } as const;

export function counterRoutes(services: Services): readonly Route[] {
  return [
    get('/counter/help', clerk, async (ask) => {
      const content = await libraryFor(services, ask.who);
      const today = dayOf(services.clock.now());
      const moments = await inTown(services.database, ask.who, (db) => ownMomentsOn(db, ask.who, today));
      const rows = rowsOfToday(moments, content, ask.lang);
      return page(words(ask.lang).today.title, <TodayPage lang={ask.lang} moments={rows} />, { place: 'counter' });
    }),
    post('/counter/help', clerk, async (ask) => {
      const read = readForm(tap, await ask.form());
      if (read.kind === 'wrong') throw new NotFound();
      const { id, guide, problem, outcome, to } = read.data;
      const known = (await libraryFor(services, ask.who)).guide(guide, ask.lang);
      if (!known || (problem !== '' && !known.parts.some((part) => part.id === problem))) throw new NotFound();
      const moment = { id, guide, problem, outcome, placeId: to === undefined || to === 'other' ? null : to };
      if (outcome === 'referred' && to === undefined) return askToWhom(services, ask, moment, false);
      const result = await logHelp(services, ask.who, outcome === 'referred' ? moment : { ...moment, placeId: null });
      switch (result.kind) {
        case 'logged':
          return redirect(`${guideHref(guide, problem)}?logged=${id}`);
        case 'place-gone':
          return askToWhom(services, ask, moment, true);
      }
    }),
    post('/counter/help/:id/undo', clerk, async (ask) => {
      const id = ask.param('id');
      if (!isId(id)) throw new NotFound();
      const result = await undoHelp(services, ask.who, id);
      switch (result.kind) {
        case 'unknown':
          throw new NotFound();
        case 'undone':
        case 'too-late': {
          const late = result.kind === 'too-late' ? '&late' : '';
          return redirect(`${guideHref(result.moment.guide, result.moment.problem)}?logged=${id}${late}`);
        }
      }
    }),
    ...placeRoutes(services),
  ];
}

async function askToWhom(services: Services, ask: Ask<Actor>, moment: HelpMoment, gone: boolean): Promise<Answer> {
  const places = await inTown(services.database, ask.who, (db) => openPlaces(db, ask.who.townId));
  const { id, guide, problem } = moment;
  const about = { lang: ask.lang, id, guide, problem, places, gone, guideHref: guideHref(guide, problem) };
  return page(words(ask.lang).refer.title, <ReferPage {...about} />, { place: 'counter', status: 422 });
}

function placeRoutes(services: Services): readonly Route[] {
  return [
    get('/together/places', coordinator, async (ask) => {
      const places = await inTown(services.database, ask.who, (db) => openPlaces(db, ask.who.townId));
      const said = ask.query('notice');
      const notice = said === 'saved' || said === 'closed' ? said : undefined;
      const body = <PlacesPage lang={ask.lang} places={places} now={services.clock.now()} notice={notice} />;
      return page(words(ask.lang).places.title, body, together);
    }),
    get('/together/places/new', coordinator, (ask) =>
      formPage({ lang: ask.lang, id: newId(), version: undefined, typed: {}, errors: {}, changedMeanwhile: false }),
    ),
    post('/together/places/new', coordinator, async (ask) => {
      const form = await ask.form();
      const given = form.get('id');
      const id = typeof given === 'string' && isId(given) ? given : newId();
      const read = readPlace(form);
      if (read.kind === 'wrong') {
        return formPage({ ...read, lang: ask.lang, id, version: undefined, changedMeanwhile: false }, 422);
      }
      await addReferralPlace(services, ask.who, { id, ...read.place });
      return redirect('/together/places?notice=saved');
    }),
    get('/together/places/:id', coordinator, async (ask) => {
      const place = await openPlace(services, ask);
      const { id, version } = place;
      return formPage({ lang: ask.lang, id, version, typed: typedPlace(place), errors: {}, changedMeanwhile: false });
    }),
    post('/together/places/:id', coordinator, async (ask) => {
      const id = ask.param('id');
      if (!isId(id)) throw new NotFound();
      const form = await ask.form();
      const version = versionIn(form);
      const read = readPlace(form);
      const again = { lang: ask.lang, id, version };
      if (read.kind === 'wrong') return formPage({ ...again, ...read, changedMeanwhile: false }, 422);
      const result = await changeReferralPlace(services, ask.who, { id, version, ...read.place });
      switch (result.kind) {
        case 'saved':
          return redirect('/together/places?notice=saved');
        case 'changed-meanwhile': {
          const typed = typedPlace({ id, version, ...read.place });
          return formPage({ ...again, typed, errors: {}, changedMeanwhile: true }, 409);
        }
      }
    }),
    post('/together/places/:id/close', coordinator, async (ask) => {
      const id = ask.param('id');
      if (!isId(id)) throw new NotFound();
      await closeReferralPlace(services, ask.who, id);
      return redirect('/together/places?notice=closed');
    }),
  ];
}

/** 0, which no place has, for what is no version. */
function versionIn(form: FormData): number {
  const text = form.get('version');
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

async function openPlace(services: Services, ask: Ask<Actor>) {
  const id = ask.param('id');
  const place = isId(id)
    ? await inTown(services.database, ask.who, (db) => placeById(db, ask.who.townId, id))
    : undefined;
  if (!place) throw new NotFound();
  return place;
}

function formPage(props: PlaceFormProps, status: 200 | 409 | 422 = 200): Answer {
  const w = words(props.lang).form;
  const title = props.version === undefined ? w.newTitle : w.changeTitle;
  return page(title, <PlaceFormPage {...props} />, { ...together, status });
}
