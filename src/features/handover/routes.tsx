/** The addresses of hand-overs: writing one after a referral, and what colleagues handed over. */
import { z } from 'zod';
import type { Library } from '#features/content/index.ts';
import { handoverHref, type LoggedMoment, mayHandOver, ownMoment, subjectOf } from '#features/counter/index.ts';
import { guideHref, stepNumbers, stepsOf } from '#features/guides/index.ts';
import { libraryFor } from '#features/overlays/index.ts';
import { openPlaces } from '#features/places/index.ts';
import { clerk } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm } from '#shared/http/form.ts';
import { type Ask, get, idIn, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import { saidText } from '#shared/said-text.ts';
import type { Services } from '#shared/services.ts';
import { listedDays, readCode } from './handover.ts';
import { handOver, takeUp } from './keep-handovers.ts';
import { HandoverPage } from './pages/handover.tsx';
import { type HandoverShown, HandoversPage } from './pages/handovers.tsx';
import { handovers, noteById } from './queries.ts';
import { words } from './words.ts';

const place = { place: 'counter' } as const;
const noteForm = z.object({ note: saidText(300).default('') });

export function handoverRoutes(services: Services): readonly Route[] {
  return [
    get('/counter/help/:id/handover', clerk, (ask) => handoverPage(services, ask, undefined)),
    post('/counter/help/:id/handover', clerk, async (ask) => {
      const form = await ask.form();
      const read = readForm(noteForm, form);
      const done = stepNumbers(form.getAll('done').map(String));
      if (read.kind === 'wrong') {
        return handoverPage(services, ask, { done, note: read.typed.note ?? '', errors: read.errors });
      }
      const result = await handOver(services, ask.who, idIn(ask), { done, note: read.data.note });
      switch (result.kind) {
        case 'unknown':
          throw new NotFound();
        case 'handed-over':
        case 'taken-up':
          return redirect(handoverHref(idIn(ask)));
      }
    }),
    get('/counter/handovers', clerk, async (ask) => {
      const content = await libraryFor(services, ask.who);
      const typedCode = ask.query('code') ?? '';
      const placeId = ask.query('place');
      const since = new Date(services.clock.now().getTime() - listedDays * 24 * 3600_000);
      // A code that is none finds nothing: what is typed wrongly must not show everything.
      const code = typedCode.trim() === '' ? undefined : (readCode(typedCode) ?? '');
      const asked = { placeId: isId(placeId) ? placeId : undefined, code, since };
      const { found, places } = await inTown(services.database, ask.who, async (db) => ({
        found: await handovers(db, ask.who.townId, asked),
        places: await openPlaces(db, ask.who.townId),
      }));
      const said = ask.query('notice');
      const props = {
        lang: ask.lang,
        handovers: found.map((one) => shownOf(one, content, ask)),
        places,
        placeId: asked.placeId ?? '',
        code: typedCode,
        notice: said === 'saved' || said === 'gone' ? said : undefined,
      } as const;
      return page(words(ask.lang).handovers.title, <HandoversPage {...props} />, place);
    }),
    post('/counter/handovers/:id/take', clerk, async (ask) => {
      const taken = await takeUp(services, ask.who, idIn(ask));
      return redirect(`/counter/handovers?notice=${taken ? 'saved' : 'gone'}`);
    }),
  ];
}

function shownOf(one: Omit<HandoverShown, 'subject' | 'stepsDone'>, content: Library, ask: Ask<Actor>): HandoverShown {
  const steps = stepsIn(one, content, ask);
  return {
    ...one,
    subject: subjectOf(one, content, ask.lang),
    stepsDone: steps.filter(({ number }) => one.done.includes(number)),
  };
}

function stepsIn(about: { readonly guide: string; readonly problem: string }, content: Library, ask: Ask<Actor>) {
  const guide = content.guide(about.guide, ask.lang);
  const part = guide?.parts.find(({ id }) => id === about.problem);
  return guide && part ? stepsOf(part, guide, content) : [];
}

type Again = { readonly done: readonly number[]; readonly note: string; readonly errors: FormErrors };

/** `again` is what was typed, when something is wrong with it. */
async function handoverPage(services: Services, ask: Ask<Actor>, again: Again | undefined): Promise<Answer> {
  const id = idIn(ask);
  const content = await libraryFor(services, ask.who);
  const { moment, note, places } = await inTown(services.database, ask.who, async (db) => ({
    moment: await ownMoment(db, ask.who, id),
    note: await noteById(db, ask.who.townId, id),
    places: await openPlaces(db, ask.who.townId),
  }));
  if (!moment || !mayHandOver(ask.who, moment, services.clock.now())) throw new NotFound();
  const path = paperPath(moment);
  const done = again?.done ?? note?.done ?? [];
  const props = {
    lang: ask.lang,
    id,
    subject: subjectOf(moment, content, ask.lang),
    placeName: places.find((one) => one.id === moment.placeId)?.name,
    placeId: moment.placeId,
    steps: stepsIn(moment, content, ask),
    done,
    note: again?.note ?? note?.note ?? '',
    code: note?.code,
    takenUp: typeof note?.readAt === 'object' && note.readAt !== null,
    paperPath: path,
    paperHref: path && `${path}?${paperQuery(moment.placeId, note?.code, done)}`,
    errors: again?.errors ?? {},
  };
  const status = again ? 422 : 200;
  return page(words(ask.lang).handover.title, <HandoverPage {...props} />, { ...place, status });
}

function paperPath({ guide, problem }: LoggedMoment): string | undefined {
  return problem === '' ? undefined : `${guideHref(guide, problem)}/print`;
}

function paperQuery(to: string | null, code: string | undefined, done: readonly number[]): string {
  const query = new URLSearchParams();
  if (done.length > 0) query.set('done', done.join(','));
  if (to !== null) query.set('to', to);
  if (code !== undefined) query.set('code', code);
  return query.toString().replaceAll('%2C', ',');
}
