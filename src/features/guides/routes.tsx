/** The addresses of the search and the guides. */
import { z } from 'zod';
import { editor, type Guide, type Library } from '#features/content/index.ts';
import { libraryFor } from '#features/overlays/index.ts';
import { clerk } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { addDays, dayOf } from '#shared/clock.ts';
import { type Db, inTown } from '#shared/database/database.ts';
import { NotFound, page } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { isToKeep } from '#shared/http/kept-page.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import type { Around, AroundGuide, GuideNotices, MostAsked, Notices } from './around-guide.ts';
import { answersIn, standingFrom } from './conversation.ts';
import { languageOfQuestion } from './language-of-question.ts';
import { keepMiss, seenFrom } from './missed.ts';
import { mostAskedFirst } from './most-asked-first.ts';
import { ConversationPage } from './pages/conversation.tsx';
import { CounterPage } from './pages/counter.tsx';
import { GuidePage } from './pages/guide.tsx';
import { MissedPage } from './pages/missed.tsx';
import { PartPage } from './pages/part.tsx';
import { Results } from './pages/results.tsx';
import { oftenMissed } from './queries.ts';
import { search } from './search.ts';
import { words } from './words.ts';

/** What features above give; see around-guide.ts. */
export type FromAbove = {
  readonly aroundGuide: AroundGuide;
  readonly mostAsked: MostAsked;
  readonly notices?: GuideNotices;
};

const place = { place: 'counter' } as const;
const missedForm = z.object({ q: z.string().max(400) });
/** So far back do editors look. */
const missedDays = 91;

export function guideRoutes(services: Services, above: FromAbove): readonly Route[] {
  return [
    get('/counter', clerk, async (ask) => {
      const content = await libraryFor(services, ask.who);
      const today = dayOf(services.clock.now());
      const question = ask.query('q') ?? '';
      const { answers, order } = await inTown(services.database, ask.who, async (db) => ({
        answers: await searchOrMiss(db, content, ask, question),
        order: await above.mostAsked(db, ask.who.townId, today),
      }));
      const guides = mostAskedFirst(content.guides(ask.lang), order);
      const props = { lang: ask.lang, content, today, question, answers, guides, asked: order.length > 0 };
      return page(words(ask.lang).counter.question, <CounterPage {...props} />, { ...place, elements: ['search'] });
    }),
    get('/counter/search', clerk, async (ask) => {
      const content = await libraryFor(services, ask.who);
      const question = ask.query('q') ?? '';
      const answers = await inTown(services.database, ask.who, (db) => search(db, content, ask.lang, question));
      const found = { lang: ask.lang, content, today: dayOf(services.clock.now()), question, answers };
      const html = question.trim() === '' ? '' : String(<Results {...found} />);
      return new Response(html, {
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      });
    }),
    post('/counter/search/missed', clerk, async (ask) => {
      const read = readForm(missedForm, await ask.form());
      const content = await libraryFor(services, ask.who);
      if (read.kind === 'good') {
        await inTown(services.database, ask.who, (db) => searchOrMiss(db, content, ask, read.data.q));
      }
      return new Response(null, { status: 204 });
    }),
    get('/together/searches', editor, async (ask) => {
      const since = addDays(dayOf(services.clock.now()), -missedDays);
      const missed = await inTown(services.database, ask.who, (db) => oftenMissed(db, since, seenFrom));
      return page(words(ask.lang).missed.title, <MissedPage lang={ask.lang} missed={missed} />, { place: 'together' });
    }),
    get('/counter/guides/:guide/conversation', clerk, async (ask) => {
      const { content, guide } = await findGuide(services, ask);
      const conversation = content.conversation(ask.lang);
      if (!conversation) throw new NotFound();
      const answers = answersIn(conversation, ask.query);
      const standing = standingFrom(answers);
      const part = guide.parts.find(({ id }) => id === ask.query('part'));
      const around = await lookAround(services, above, ask, guide.id, part?.id ?? '');
      const sent = ask.query('sent') !== undefined;
      const props = { lang: ask.lang, content, guide, part, conversation, sent, answers, standing };
      const body = <ConversationPage {...props} further={standing && around.referralPanel} />;
      const bar = { bottomBar: around.logBar, elements: around.elements };
      return page(words(ask.lang).conversation.title, body, { ...place, ...bar });
    }),
    get('/counter/guides/:guide', clerk, async (ask) => {
      const { content, guide, today } = await findGuide(services, ask);
      const around = await lookAround(services, above, ask, guide.id, '');
      const body = <GuidePage lang={ask.lang} content={content} today={today} guide={guide} around={around} />;
      return page(guide.title, body, { ...place, bottomBar: around.logBar, elements: around.elements });
    }),
    get('/counter/guides/:guide/:part', clerk, async (ask) => {
      const { content, guide, today } = await findGuide(services, ask);
      const part = findPart(guide, ask);
      const around = await lookAround(services, above, ask, guide.id, part.id);
      const props = { lang: ask.lang, content, today, guide, part, around };
      const title = `${part.title} · ${guide.title}`;
      return page(title, <PartPage {...props} />, { ...place, bottomBar: around.logBar, elements: around.elements });
    }),
  ];

  /** The answers; what has none is kept for editors, without anyone in it. */
  async function searchOrMiss(db: Db, content: Library, { lang, who }: Ask<Actor>, question: string) {
    const answers = await search(db, content, lang, question);
    const missed = { lang: languageOfQuestion(content, lang, question), question, now: services.clock.now() };
    if (answers.length === 0) await keepMiss(db, services.secret, who, missed);
    return answers;
  }
}

async function findGuide(
  services: Services,
  ask: Ask<Actor>,
): Promise<{ readonly content: Library; readonly guide: Guide; readonly today: string }> {
  const content = await libraryFor(services, ask.who);
  const guide = content.guide(ask.param('guide'), ask.lang);
  if (!guide) throw new NotFound();
  return { content, guide, today: dayOf(services.clock.now()) };
}

function findPart(guide: Guide, ask: Ask<Actor>) {
  const part = guide.parts.find(({ id }) => id === ask.param('part'));
  if (!part) throw new NotFound();
  return part;
}

/** What came of saying more of a help moment, as the address says. */
function moreIn(ask: Ask<Actor>): 'saved' | 'too-late' | undefined {
  if (ask.query('late-more') !== undefined) return 'too-late';
  return ask.query('more') === undefined ? undefined : 'saved';
}

const nothingToSay: GuideNotices = async () => ({ above: null, below: null, elements: [] });

type AroundPage = Around & Notices;

async function lookAround(
  services: Services,
  { aroundGuide, notices = nothingToSay }: FromAbove,
  ask: Ask<Actor>,
  guide: string,
  problem: string,
): Promise<AroundPage> {
  const open = {
    actor: ask.who,
    lang: ask.lang,
    content: await libraryFor(services, ask.who),
    guide,
    problem,
    logged: ask.query('logged'),
    tooLate: ask.query('late') !== undefined,
    more: moreIn(ask),
    reported: ask.query('reported'),
    toKeep: isToKeep(ask.context),
    now: services.clock.now(),
  };
  return inTown(services.database, ask.who, async (db) => {
    const around = await aroundGuide(db, open);
    const said = await notices(db, open);
    return { ...around, ...said, elements: [...around.elements, ...said.elements] };
  });
}
