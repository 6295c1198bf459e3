/** The addresses of signals: the list, one of them, and what is done with it. */
import { z } from 'zod';
import { type Library, mayKeepShared } from '#features/content/index.ts';
import { otherGuide } from '#features/counter/index.ts';
import { oftenMissed, seenFrom } from '#features/guides/index.ts';
import { type DocumentName, documentName } from '#features/manuscript/index.ts';
import { libraryFor } from '#features/overlays/index.ts';
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { addDays, dayOf, weekOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm, type Typed } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import { personalDataIn } from '#shared/personal-data.ts';
import type { Services } from '#shared/services.ts';
import { type BeginText, knownOf } from './begin-text.ts';
import { momentsLately } from './count-queries.ts';
import { nextSteps } from './next-step.ts';
import { SignalPage } from './pages/signal.tsx';
import { SignalsPage } from './pages/signals.tsx';
import { maySee, scopeOf, seesSignals } from './policy.ts';
import { closedPerPage, closedSignals, currentSignals, sharedSignals, signalById } from './queries.ts';
import { proposals, type Signal } from './signal.ts';
import { stuckRoutes } from './stuck-routes.tsx';
import { type Act, actOn } from './take-up.ts';
import { nameOf } from './telling.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;
const version = z.coerce.number().int().min(1).max(2_000_000_000);
const takeUpForm = z.object({ version, proposal: z.enum(proposals) });
const doneForm = z.object({ version });
const asideForm = z.object({
  version,
  note: z
    .string('missing')
    .max(300, 'long')
    .refine((text) => personalDataIn(text) === undefined, 'personal'),
});
const writeForm = z.object({ guide: z.string().max(60).default(''), id: z.string().max(60).default('') });
/** Words that found nothing, of so many days, the most asked of them. */
const missedDays = 91;
/** With fewer moments in four weeks hardly anything can stand out (decision 0030). */
const enoughLately = 40;
const missedShown = 5;

export function signalRoutes(services: Services, beginText: BeginText): readonly Route[] {
  const lastWeek = () => addDays(weekOf(dayOf(services.clock.now())), -7);

  const show = (ask: Ask<Actor>, library: Library, signal: Signal, more: Partial<ShownAgain> = {}): Answer => {
    const again = { typed: {}, errors: {}, changedMeanwhile: false, wrongId: undefined, ...more };
    const wrong = again.wrongId !== undefined || Object.keys(again.errors).length > 0;
    const status = again.changedMeanwhile ? 409 : wrong ? 422 : 200;
    const steps = nextSteps(signal, ask.who, library);
    const justTaken = ask.query('notice') === 'taken-up';
    const shown = { lang: ask.lang, library, signal, lastWeek: lastWeek(), steps, justTaken, ...again };
    return page(nameOf(ask.lang, library, signal), <SignalPage {...shown} />, { ...together, status });
  };

  const find = async (ask: Ask<Actor>) => {
    const id = idIn(ask);
    const library = await libraryFor(services, ask.who);
    const signal = await inTown(services.database, ask.who, (db) => signalById(db, ask.who.townId, id));
    if (!signal || !maySee(ask.who, signal)) throw new NotFound();
    return { library, signal };
  };

  const act = async (ask: Ask<Actor>, opened: number, what: Act, typed: Typed, to: string): Promise<Answer> => {
    const library = await libraryFor(services, ask.who);
    const signal = { id: idIn(ask), version: opened };
    const result = await actOn(services, ask.who, signal, what, (found) => nameOf('nl', library, found));
    switch (result.kind) {
      case 'done':
        return to === 'taken-up' ? goOn(ask) : redirect(`/together/signals?notice=${to}`);
      case 'changed-meanwhile':
        return show(ask, library, result.signal, { typed, changedMeanwhile: true });
      case 'unknown':
        throw new NotFound();
    }
  };

  /** Straight to the text where that is known; else to the signal, which says what to do now. */
  const goOn = async (ask: Ask<Actor>): Promise<Answer> => {
    const { library, signal } = await find(ask);
    const [step] = nextSteps(signal, ask.who, library);
    if (step?.kind === 'write') return redirect(await beginText(ask.who, step.name, knownOf(signal)));
    return redirect(`/together/signals/${signal.id}?notice=taken-up`);
  };

  return [
    get('/together/signals', seesSignals, async (ask) => {
      const library = await libraryFor(services, ask.who);
      const since = addDays(dayOf(services.clock.now()), -missedDays);
      const { who } = ask;
      const read = await inTown(services.database, who, async (db) => ({
        signals: await currentSignals(db, who.townId, scopeOf(who)),
        lately: await momentsLately(db, who.townId, addDays(lastWeek(), 7)),
        closed: await closedSignals(db, who.townId, scopeOf(who), readBefore(ask.query('before'))),
        shared: mayKeepShared(who) ? await sharedSignals(db) : [],
        missed: has(who, 'content-editor') ? (await oftenMissed(db, since, seenFrom)).slice(0, missedShown) : [],
      }));
      const closed = read.closed.slice(0, closedPerPage);
      const shown = { ...read, closed, older: olderThan(read.closed), logsFew: read.lately < enoughLately };
      const props = { ...shown, lang: ask.lang, library, lastWeek: lastWeek() };
      const notice = (['taken-up', 'done', 'set-aside'] as const).find((one) => one === ask.query('notice'));
      return page(words(ask.lang).list.title, <SignalsPage {...props} notice={notice} />, together);
    }),
    get('/together/signals/:id', seesSignals, async (ask) => {
      const { library, signal } = await find(ask);
      return show(ask, library, signal);
    }),
    post('/together/signals/:id/take-up', seesSignals, async (ask) => {
      const read = readForm(takeUpForm, await ask.form());
      if (read.kind === 'wrong') throw new NotFound();
      return act(ask, read.data.version, { kind: 'take-up', proposal: read.data.proposal }, {}, 'taken-up');
    }),
    post('/together/signals/:id/write', seesSignals, async (ask) => {
      const read = readForm(writeForm, await ask.form());
      const { library, signal } = await find(ask);
      const step = nextSteps(signal, ask.who, library).find(({ kind }) => kind === 'write' || kind === 'place');
      if (read.kind === 'wrong' || !step) throw new NotFound();
      const name = step.kind === 'write' ? step.name : newName(library, read.data);
      if (name) return redirect(await beginText(ask.who, name, knownOf(signal)));
      return show(ask, library, signal, { wrongId: read.data.id });
    }),
    post('/together/signals/:id/done', seesSignals, async (ask) => {
      const read = readForm(doneForm, await ask.form());
      if (read.kind === 'wrong') throw new NotFound();
      return act(ask, read.data.version, { kind: 'done' }, {}, 'done');
    }),
    post('/together/signals/:id/set-aside', seesSignals, async (ask) => {
      const read = readForm(asideForm, await ask.form());
      if (read.kind === 'wrong') {
        const { library, signal } = await find(ask);
        if (read.errors.note === undefined) throw new NotFound();
        return show(ask, library, signal, { typed: read.typed, errors: { note: read.errors.note } });
      }
      const { note } = read.data;
      return act(ask, read.data.version, { kind: 'set-aside', note }, { note }, 'set-aside');
    }),
    ...stuckRoutes(services),
  ];
}

type ShownAgain = {
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly changedMeanwhile: boolean;
  readonly wrongId: string | undefined;
};

const longestId = 40;

/** A new guide, or a part of one that is there; undefined when that name cannot be, or is taken. */
function newName(library: Library, given: z.infer<typeof writeForm>): DocumentName | undefined {
  const id = given.id.trim();
  const isPart = given.guide !== '';
  const guide = library.guide(isPart ? given.guide : id, 'nl');
  const taken = isPart ? guide?.parts.some((part) => part.id === id) : guide !== undefined || id === otherGuide;
  if (taken || id.length > longestId || (isPart && !guide)) return undefined;
  return isPart ? documentName('guide-part', `${given.guide}.${id}`, 'nl') : documentName('guide', id, 'nl');
}

function idIn(ask: Ask<Actor>): string {
  const id = ask.param('id');
  if (!isId(id)) throw new NotFound();
  return id;
}

/** “2026-11-21T09:00:00.000Z_<id>”; what is none begins at the beginning. */
function readBefore(text: string | undefined) {
  const [moment = '', id = ''] = (text ?? '').split('_');
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) || !isId(id) ? undefined : { at, id };
}

function olderThan(closed: readonly Signal[]): string | undefined {
  const last = closed[closedPerPage - 1];
  if (closed.length <= closedPerPage || !last?.closedAt) return undefined;
  return `/together/signals?before=${last.closedAt.toISOString()}_${last.id}`;
}
