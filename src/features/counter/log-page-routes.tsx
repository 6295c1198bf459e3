/** The address of logging from anywhere: /counter/log, filled in from the guide that was open. */
import type { Library } from '#features/content/index.ts';
import { mostAskedFirst } from '#features/guides/index.ts';
import { openForms } from '#features/organisations/index.ts';
import { libraryFor } from '#features/overlays/index.ts';
import { openPlaces } from '#features/places/index.ts';
import { clerk } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, page, redirect } from '#shared/http/answer.ts';
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { otherGuide } from './help-moment.ts';
import { logHelp, usualChannel } from './log-help.ts';
import { answerQueue, asksForJson, readSent, todayHref } from './log-routes.tsx';
import { ticketOf } from './log-ticket.ts';
import { ChooseAppPage, LogPage } from './pages/log.tsx';
import { mostAskedGuides } from './queries.ts';
import { words } from './words.ts';

export function logPageRoutes(services: Services): readonly Route[] {
  return [
    get('/counter/log', clerk, async (ask) => {
      const content = await libraryFor(services, ask.who);
      const about = wasOpen(ask, content);
      if (!about) {
        const today = dayOf(services.clock.now());
        const asked = await inTown(services.database, ask.who, (db) => mostAskedGuides(db, ask.who.townId, today));
        const guides = mostAskedFirst(content.guides(ask.lang), asked);
        const body = <ChooseAppPage lang={ask.lang} guides={guides} />;
        return page(words(ask.lang).log.title, body, { place: 'counter' });
      }
      const typed = { ...about, ...couldNotCount(ask), channel: usualChannel(ask.who) };
      return logPage(services, ask, content, { typed, errors: {}, late: ask.query('late') !== undefined }, 200);
    }),
    post('/counter/log', clerk, async (ask) => {
      const read = await readSent(services, ask);
      if (asksForJson(ask)) return answerQueue(services, ask, read);
      switch (read.kind) {
        case 'someone-else':
        case 'expired':
          return byHand(services, ask, read.typed);
        case 'wrong':
          return logPage(services, ask, await libraryFor(services, ask.who), read, 422);
        case 'good': {
          const holder = { ...ask.who, ...read.holder };
          const result = await logHelp(services, holder, read.moment);
          // Somebody closed the place meanwhile. The citizen went there all the same: it counts without it.
          if (result.kind === 'place-gone') await logHelp(services, holder, { ...read.moment, placeId: null });
          if (result.kind === 'left') return byHand(services, ask, read.typed);
          return redirect(todayHref(read.moment.id));
        }
      }
    }),
  ];
}

/** `said`: the words of a search that found nothing. */
type About = { readonly guide: string; readonly problem: string; readonly said?: string };

/** What the address says, or the guide from which the shortcut was pressed; undefined when there is none. */
function wasOpen(ask: Ask<Actor>, content: Library): About | undefined {
  const asked = ask.query('guide');
  if (asked === otherGuide) return { guide: otherGuide, problem: '', said: ask.query('said') ?? '' };
  const about = asked === undefined ? fromReferrer(ask) : { guide: asked, problem: ask.query('problem') ?? '' };
  const guide = about && content.guide(about.guide, ask.lang);
  if (!guide) return undefined;
  return { guide: guide.id, problem: guide.parts.find(({ id }) => id === about.problem)?.id ?? '' };
}

/** A tap that waited too long without a network is logged again by hand: as the same moment, so that it counts once. */
function couldNotCount(ask: Ask<Actor>): Typed {
  const [id, outcome, to = ''] = [ask.query('id'), ask.query('outcome'), ask.query('to')];
  return isId(id) && outcome !== undefined ? { id, outcome, to } : {};
}

/** The same page with all that was typed, and a ticket of today. */
async function byHand(services: Services, ask: Ask<Actor>, typed: Typed): Promise<Answer> {
  return logPage(services, ask, await libraryFor(services, ask.who), { typed, errors: {}, late: true }, 409);
}

/** The browser says from which of our own pages it came; of other sites it says nothing (referrer-policy in app.ts). */
function fromReferrer(ask: Ask<Actor>): About | undefined {
  const referrer = ask.context.req.header('referer') ?? '';
  if (!URL.canParse(referrer)) return undefined;
  const [, guide, problem = ''] = /^\/counter\/guides\/([\w-]+)(?:\/([\w-]+))?/.exec(new URL(referrer).pathname) ?? [];
  return guide === undefined ? undefined : { guide, problem };
}

async function logPage(
  services: Services,
  ask: Ask<Actor>,
  content: Library,
  { typed, errors, late = false }: { readonly typed: Typed; readonly errors: FormErrors; readonly late?: boolean },
  status: 200 | 409 | 422,
): Promise<Answer> {
  const { places, forms } = await inTown(services.database, ask.who, async (db) => ({
    places: await openPlaces(db, ask.who.townId),
    forms: await openForms(db, ask.who.townId),
  }));
  const guide = content.guide(typed.guide ?? '', ask.lang);
  const id = isId(typed.id) ? typed.id : newId(services.clock.now().getTime());
  const by = ticketOf(services.secret, ask.who, services.clock.now());
  const props = { lang: ask.lang, id, by, shared: ask.who.shared, guide, places, forms, typed, errors, late };
  return page(words(ask.lang).log.title, <LogPage {...props} />, { place: 'counter', status });
}
