/** The addresses of hand-overs: writing one after a referral, and what colleagues handed over. */
import { z } from 'zod';
import { languagesOf } from '#features/citizens/index.ts';
import type { Library } from '#features/content/index.ts';
import { handoverHref, type LoggedMoment, mayHandOver, ownMoment, subjectOf } from '#features/counter/index.ts';
import { type Step, stepsOf } from '#features/guides/index.ts';
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
import { citizenLanguages, isCitizenLang } from '#shared/words/catalogue.ts';
import { type Handover, listedDays, readCode, type Told } from './handover.ts';
import { handOver, takeUp } from './keep-handovers.ts';
import { countedOn } from './page-steps.ts';
import { HandoverPage } from './pages/handover.tsx';
import { type HandoverShown, HandoversPage } from './pages/handovers.tsx';
import { handovers, noteById } from './queries.ts';
import { numbersIn, printHref } from './take-home.ts';
import { takeHomeRoutes } from './take-home-routes.tsx';
import { words } from './words.ts';

const place = { place: 'counter' } as const;
const noteForm = z.object({
  note: saidText(300).default(''),
  lang: z.enum(citizenLanguages).nullable().default(null).catch(null),
});

export function handoverRoutes(services: Services): readonly Route[] {
  return [
    ...takeHomeRoutes(services),
    get('/counter/help/:id/handover', clerk, (ask) => handoverPage(services, ask, undefined)),
    post('/counter/help/:id/handover', clerk, async (ask) => {
      const form = await ask.form();
      const told = {
        done: numbersIn(form.getAll('done').map(String)),
        explained: numbersIn(form.getAll('with').map(String)),
      };
      // Whoever wants paper alone writes no note: what she typed is not even looked at.
      if (form.has('paper')) return redirect(await paperOf(services, ask, { ...told, lang: form.get('lang') }));
      const read = readForm(noteForm, form);
      if (read.kind === 'wrong') {
        const { note = '', lang = '' } = read.typed;
        return handoverPage(services, ask, {
          told: { ...told, note, lang: isCitizenLang(lang) ? lang : null },
          errors: read.errors,
        });
      }
      const result = await handOver(services, ask.who, idIn(ask), { ...told, ...read.data }, ask.lang);
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

/** The steps that a hand-over counts by, in the words of who reads. */
function stepsIn(about: About & Pick<Handover, 'lang'>, content: Library, ask: Ask<Actor>): readonly Step[] {
  const guide = content.guide(about.guide, ask.lang);
  const written = about.lang === null ? undefined : content.citizenPage(about.guide, ask.lang);
  if (guide && written) return countedOn(written, guide, content).steps;
  const part = guide?.parts.find(({ id }) => id === about.problem);
  return guide && part ? stepsOf(part, guide, content) : [];
}

type About = { readonly guide: string; readonly problem: string };
type Again = { readonly told: Told; readonly errors: FormErrors };

/** A help moment of one's own that may be handed over, with all that is known of it. */
async function momentOf(services: Services, ask: Ask<Actor>) {
  const id = idIn(ask);
  const { moment, note, places } = await inTown(services.database, ask.who, async (db) => ({
    moment: await ownMoment(db, ask.who, id),
    note: await noteById(db, ask.who.townId, id),
    places: await openPlaces(db, ask.who.townId),
  }));
  if (!moment || !mayHandOver(ask.who, moment, services.clock.now())) throw new NotFound();
  return { moment, note, places };
}

/** `again` is what was told, when something is wrong with it. */
async function handoverPage(services: Services, ask: Ask<Actor>, again: Again | undefined): Promise<Answer> {
  const content = await libraryFor(services, ask.who);
  const { moment, note, places } = await momentOf(services, ask);
  const guide = content.guide(moment.guide, ask.lang);
  const written = content.citizenPage(moment.guide, ask.lang);
  const told = again?.told ?? note ?? { lang: written ? ask.lang : null, done: [], explained: [], note: '' };
  const counted = { guide: moment.guide, problem: moment.problem, lang: written ? (told.lang ?? ask.lang) : null };
  const props = {
    lang: ask.lang,
    id: moment.id,
    subject: subjectOf(moment, content, ask.lang),
    placeName: places.find((one) => one.id === moment.placeId)?.name,
    steps: stepsIn(counted, content, ask),
    questions: guide && written ? countedOn(written, guide, content).questions : [],
    languages: written ? languagesOf({ content, page: written }) : [],
    told: { ...told, lang: counted.lang },
    code: note?.code,
    takenUp: typeof note?.readAt === 'object' && note.readAt !== null,
    paperHref: counted.lang && printHref(moment.guide, moment.problem, counted.lang, sheetOf(moment, told, note?.code)),
    errors: again?.errors ?? {},
  };
  const status = again ? 422 : 200;
  return page(words(ask.lang).handover.title, <HandoverPage {...props} />, { ...place, status });
}

type Paper = Pick<Told, 'done' | 'explained'> & { readonly lang: unknown };

/** Where the sheet is that says what was told. */
async function paperOf(services: Services, ask: Ask<Actor>, told: Paper): Promise<string> {
  const { moment, note } = await momentOf(services, ask);
  const lang = typeof told.lang === 'string' && isCitizenLang(told.lang) ? told.lang : ask.lang;
  return printHref(moment.guide, moment.problem, lang, sheetOf(moment, told, note?.code));
}

function sheetOf(
  { placeId }: LoggedMoment,
  { done, explained }: Pick<Told, 'done' | 'explained'>,
  code: string | undefined,
) {
  return { done, explained, to: placeId ?? undefined, code, large: false };
}
