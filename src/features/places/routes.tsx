/** The addresses of the town's referral places, for the coordinator. */
import { coordinator } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { typedIn } from '#shared/http/form.ts';
import { type Ask, get, idIn, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { addReferralPlace, changeReferralPlace, closeReferralPlace } from './keep-places.ts';
import { PlaceFormPage, type PlaceFormProps } from './pages/place-form.tsx';
import { PlacesPage } from './pages/places.tsx';
import { readPlace, typedPlace } from './place-form.ts';
import { openPlaces, placeById } from './queries.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;

export function placeRoutes(services: Services): readonly Route[] {
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
      const result = await addReferralPlace(services, ask.who, { id, ...read.place });
      switch (result.kind) {
        case 'saved':
          return redirect('/together/places?notice=saved');
        case 'there-already': {
          const again = { lang: ask.lang, id, version: undefined, changedMeanwhile: false };
          return formPage({ ...again, typed: typedIn(form), errors: { name: 'thereAlready' } }, 422);
        }
      }
    }),
    get('/together/places/:id', coordinator, async (ask) => {
      const place = await openPlace(services, ask);
      const { id, version } = place;
      return formPage({ lang: ask.lang, id, version, typed: typedPlace(place), errors: {}, changedMeanwhile: false });
    }),
    post('/together/places/:id', coordinator, async (ask) => {
      const id = idIn(ask);
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
      await closeReferralPlace(services, ask.who, idIn(ask));
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
  const id = idIn(ask);
  const place = await inTown(services.database, ask.who, (db) => placeById(db, ask.who.townId, id));
  if (!place) throw new NotFound();
  return place;
}

function formPage(props: PlaceFormProps, status: 200 | 409 | 422 = 200): Answer {
  const w = words(props.lang).form;
  const title = props.version === undefined ? w.newTitle : w.changeTitle;
  return page(title, <PlaceFormPage {...props} />, { ...together, status });
}
