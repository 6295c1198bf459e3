/** The addresses of help moments: logging one, saying more of it, taking it back, and what was logged today. */
import { guideHref } from '#features/guides/index.ts';
import { libraryFor } from '#features/overlays/index.ts';
import { openPlaces } from '#features/places/index.ts';
import { clerk } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import type { Typed } from '#shared/http/form.ts';
import { type Ask, get, idIn, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import type { HelpMoment, LoggedMoment } from './help-moment.ts';
import { addDetails, logHelp, undoHelp, type WhenUndone } from './log-help.ts';
import { ticketOf } from './log-ticket.ts';
import { type MomentRead, readDetails, readMoment } from './moment-form.ts';
import { ReferPage } from './pages/refer.tsx';
import { TodayPage } from './pages/today.tsx';
import { mayHandOver, mayUndo } from './policy.ts';
import { ownMoment, ownMomentsOn } from './queries.ts';
import { rowsOfToday } from './today.ts';
import { words } from './words.ts';

export function logRoutes(services: Services, whenUndone: WhenUndone): readonly Route[] {
  return [
    get('/counter/help', clerk, async (ask) => {
      const content = await libraryFor(services, ask.who);
      const now = services.clock.now();
      const logged = ask.query('logged');
      const { moments, last } = await inTown(services.database, ask.who, async (db) => ({
        moments: await ownMomentsOn(db, ask.who, dayOf(now)),
        last: isId(logged) ? await ownMoment(db, ask.who, logged) : undefined,
      }));
      const props = {
        lang: ask.lang,
        moments: rowsOfToday(moments, content, ask.lang),
        last: last && {
          ...last,
          late: ask.query('late') !== undefined,
          mayUndo: mayUndo(ask.who, last, now),
          mayHandOver: mayHandOver(ask.who, last, now),
        },
      };
      return page(words(ask.lang).today.title, <TodayPage {...props} />, { place: 'counter' });
    }),
    post('/counter/help', clerk, async (ask) => {
      const read = await readSent(services, ask);
      if (asksForJson(ask)) return answerQueue(services, ask, read);
      if (read.kind === 'wrong') throw new NotFound();
      if (read.kind !== 'good') return redirect(byHandHref(read.typed));
      if (!read.toWhomIsKnown) return askToWhom(services, ask, read.moment, false);
      const result = await logHelp(services, { ...ask.who, ...read.holder }, read.moment);
      switch (result.kind) {
        case 'logged':
          return redirect(afterwards(read.moment));
        case 'place-gone':
          return askToWhom(services, ask, read.moment, true);
        case 'left':
          return redirect(byHandHref(read.typed));
      }
    }),
    post('/counter/help/:id/details', clerk, async (ask) => {
      const read = readDetails(await ask.form(), ask.who);
      if (read.kind === 'wrong') throw new NotFound();
      const result = await addDetails(services, ask.who, idIn(ask), read.details);
      if (result.kind === 'unknown') throw new NotFound();
      return redirect(`${afterwards(result.moment)}&${result.kind === 'saved' ? 'more' : 'late-more'}`);
    }),
    post('/counter/help/:id/undo', clerk, async (ask) => {
      const result = await undoHelp(services, ask.who, idIn(ask), whenUndone);
      switch (result.kind) {
        case 'unknown':
          throw new NotFound();
        case 'undone':
        case 'too-late': {
          const back = ask.query('back') === 'today' ? todayHref(result.moment.id) : afterwards(result.moment);
          return redirect(`${back}${result.kind === 'too-late' ? '&late' : ''}`);
        }
      }
    }),
  ];
}

/** A moment as it was sent, to any of the addresses that take one. */
export async function readSent(services: Services, ask: Ask<Actor>): Promise<MomentRead> {
  const content = await libraryFor(services, ask.who);
  const about = { content, lang: ask.lang, actor: ask.who, now: services.clock.now(), secret: services.secret };
  return readMoment(await ask.form(), about);
}

/** A queue of taps asks so; a browser that shows pages asks for HTML. */
export function asksForJson(ask: Ask<Actor>): boolean {
  return ask.context.req.header('accept')?.includes('application/json') === true;
}

/** The page on which it was logged, ready to take back or say more of. */
export function afterwards({ id, guide, problem, said }: HelpMoment | LoggedMoment): string {
  return said === '' ? `${guideHref(guide, problem)}?logged=${id}` : todayHref(id);
}

/** The page to log by hand, filled in with what a tap said that can no longer count by itself. */
export function byHandHref({ guide, problem, outcome, to, id }: Typed): string {
  const said = Object.entries({ guide, problem, outcome: outcome ?? (to && 'referred'), to, id });
  const query = new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return `/counter/log?${query}&late`;
}

export function todayHref(id: string): string {
  return `/counter/help?logged=${id}`;
}

/**
 * For the queue that waits without a network: `logged` may be forgotten, also when it was there already; `wrong` will
 * never be right; `someone-else` holds no ticket of this town; `expired` held one for too long, or works here no more:
 * only by hand can it still be logged. Anything else: try again later.
 */
export async function answerQueue(services: Services, ask: Ask<Actor>, read: MomentRead): Promise<Response> {
  switch (read.kind) {
    case 'wrong':
      return Response.json({ kind: 'wrong', errors: read.errors }, { status: 422 });
    case 'someone-else':
      return Response.json({ kind: 'someone-else' }, { status: 409 });
    case 'expired':
      return Response.json({ kind: 'expired' }, { status: 410 });
    case 'good': {
      const holder = { ...ask.who, ...read.holder };
      const result = await logHelp(services, holder, read.moment);
      // A place that closed while the tap waited: the citizen was sent there all the same, so count it without the place.
      if (result.kind === 'place-gone') await logHelp(services, holder, { ...read.moment, placeId: null });
      if (result.kind === 'left') return Response.json({ kind: 'expired' }, { status: 410 });
      return Response.json({ kind: 'logged' });
    }
  }
}

async function askToWhom(services: Services, ask: Ask<Actor>, moment: HelpMoment, gone: boolean): Promise<Answer> {
  const places = await inTown(services.database, ask.who, (db) => openPlaces(db, ask.who.townId));
  const { id, guide, problem } = moment;
  const about = {
    lang: ask.lang,
    id,
    guide,
    problem,
    places,
    gone,
    by: ticketOf(services.secret, ask.who, services.clock.now()),
    guideHref: guideHref(guide, problem),
  };
  return page(words(ask.lang).refer.title, <ReferPage {...about} />, { place: 'counter', status: 422 });
}
