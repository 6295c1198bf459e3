/** The addresses of digihelpers' hours: one's own at the counter, and the town's totals. */
import { z } from 'zod';
import { openPlaces } from '#features/places/index.ts';
import { coordinator } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { addDays, addMonths, dayOf } from '#shared/clock.ts';
import { csvAnswer } from '#shared/csv.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm, type Typed, typedIn } from '#shared/http/form.ts';
import { type Ask, get, idIn, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { addHours, putBackHours, removeHours } from './keep-hours.ts';
import { HoursPage, type HoursPageProps } from './pages/hours.tsx';
import { hoursLines, TownHoursPage } from './pages/town-hours.tsx';
import { digihelper } from './policy.ts';
import { readTime, writtenBackDays } from './presence.ts';
import { hoursByMonth, ownPresences } from './queries.ts';
import { words } from './words.ts';

const time = z.string('missing').transform((typed, context) => {
  const minutes = readTime(typed);
  if (minutes !== undefined) return minutes;
  context.addIssue({ code: 'custom', message: 'time' });
  return z.NEVER;
});
const hoursForm = z
  .object({
    id: z
      .string()
      .refine(isId)
      .catch(() => newId()),
    day: z.iso.date('day'),
    from: time,
    to: time,
    place: z.string().refine(isId, 'choose').optional(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'backwards' });

export function presenceRoutes(services: Services): readonly Route[] {
  const today = () => dayOf(services.clock.now());
  const townMonths = (ask: Ask<Actor>) =>
    inTown(services.database, ask.who, (db) =>
      hoursByMonth(db, ask.who.townId, `${addMonths(today(), -12).slice(0, 7)}-01`),
    );
  return [
    get('/counter/hours', digihelper, (ask) => hoursPage(services, ask, { typed: { day: today() }, errors: {} })),
    post('/counter/hours', digihelper, async (ask) => {
      const form = await ask.form();
      const typed = typedIn(form);
      const read = readForm(hoursForm, form);
      if (read.kind === 'wrong') return hoursPage(services, ask, { typed, errors: read.errors });
      const { id, day, from, to, place = null } = read.data;
      if (day > today() || day < addDays(today(), -writtenBackDays)) {
        return hoursPage(services, ask, { typed, errors: { day: 'day' } });
      }
      const result = await addHours(services, ask.who, { id, day, from, to, placeId: place });
      switch (result.kind) {
        case 'saved':
          return redirect('/counter/hours?notice=saved');
        case 'overlap':
          return hoursPage(services, ask, { typed, errors: { from: 'overlap' } });
      }
    }),
    post('/counter/hours/:id/remove', digihelper, async (ask) => {
      const id = idIn(ask);
      await removeHours(services, ask.who, id);
      return redirect(`/counter/hours?notice=removed&id=${id}`);
    }),
    post('/counter/hours/:id/restore', digihelper, async (ask) => {
      const result = await putBackHours(services, ask.who, idIn(ask));
      switch (result.kind) {
        case 'saved':
          return redirect('/counter/hours?notice=putBack');
        case 'overlap':
          return hoursPage(services, ask, { typed: { day: today() }, errors: { from: 'overlap' } });
      }
    }),
    get('/together/hours', coordinator, async (ask) => {
      const props = { lang: ask.lang, months: await townMonths(ask) };
      return page(words(ask.lang).townHours.title, <TownHoursPage {...props} />, { place: 'together' });
    }),
    get('/together/hours.csv', coordinator, async (ask) =>
      csvAnswer(words(ask.lang).townHours.file, hoursLines({ lang: ask.lang, months: await townMonths(ask) })),
    ),
  ];
}

type Filled = { readonly typed: Typed; readonly errors: FormErrors };

async function hoursPage(services: Services, ask: Ask<Actor>, { typed, errors }: Filled): Promise<Answer> {
  const since = addDays(dayOf(services.clock.now()), -writtenBackDays);
  const { places, mine } = await inTown(services.database, ask.who, async (db) => ({
    places: await openPlaces(db, ask.who.townId),
    mine: await ownPresences(db, ask.who, since),
  }));
  const isWrong = Object.keys(errors).length > 0;
  const said = isWrong ? undefined : ask.query('notice');
  const notice: HoursPageProps['notice'] =
    said === 'saved' || said === 'removed' || said === 'putBack' ? said : undefined;
  const removed = mine.find(({ id, removed: gone }) => gone && id === ask.query('id'));
  const id = isId(typed.id) ? typed.id : newId();
  const removedId = notice === 'removed' ? removed?.id : undefined;
  const props = { lang: ask.lang, id, places, mine, typed, errors, notice, removedId };
  const status = isWrong ? 422 : 200;
  return page(words(ask.lang).hours.title, <HoursPage {...props} />, { place: 'counter', status });
}
