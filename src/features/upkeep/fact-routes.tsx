/** The addresses where editors keep facts: the work list, and one fact. */
import { z } from 'zod';
import { editor, type Fact, type Library, library, mayKeepShared } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { asDoorInOne } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { compareText } from '#shared/words/catalogue.ts';
import { addElsewhere, changeFact, confirmFact, decideElsewhere, type FactSaved } from './change-fact.ts';
import { versionsOfFact } from './change-queries.ts';
import { readElsewhere, readFact, typedFact } from './fact-form.ts';
import { useSince } from './guide-use.ts';
import { FactPage } from './pages/fact.tsx';
import type { FormState } from './pages/fact-form.tsx';
import { FactsPage } from './pages/facts.tsx';
import { mustKeepShared } from './policy.ts';
import { guideUse, type ReportedSpot, waitingSpots } from './queries.ts';
import { factsAt } from './report.ts';
import { usesOf } from './uses.ts';
import { words } from './words.ts';
import { neverConfirmed, onePage, reasonsFor, shows, workList } from './work-list.ts';

const pageSize = 12;
const mostWaiting = 60;
const historySize = 30;
const latest = 2 ** 31 - 1;
const decisionForm = z.object({ place: z.coerce.number().int().min(0).max(99), decision: z.enum(['take', 'drop']) });

const together = { place: 'together' } as const;
const blank: FormState = { typed: {}, errors: {} };

export function factRoutes(services: Services): readonly Route[] {
  return [
    get('/together/facts', editor, async (ask) => {
      const content = await library(services);
      const today = dayOf(services.clock.now());
      const { waiting, use } = await asDoorInOne(services.database, async (db) => ({
        waiting: await waitingSpots(db, mostWaiting),
        use: await guideUse(db, useSince(today)),
      }));
      const show = shows.find((one) => one === ask.query('show')) ?? 'now';
      const filter = { app: ask.query('app') ?? '', owner: ask.query('owner') ?? '', show };
      const state = { today, reported: reportedFacts(content, waiting), use };
      const list = workList(content, state, filter);
      const { shown, next } = onePage(list, ask.query('after'), pageSize);
      const later = show === 'now' ? neverConfirmed(workList(content, state, { ...filter, show: 'due' })) : 0;
      const notice = ask.query('notice');
      const body = (
        <FactsPage
          lang={ask.lang}
          keeps={mayKeepShared(ask.who)}
          waiting={waiting}
          items={shown}
          filter={filter}
          apps={appsOf(content, ask)}
          owners={[...new Set(content.facts().flatMap(({ owner }) => owner ?? []))].sort()}
          total={list.length}
          later={later === 0 ? undefined : { number: later, href: hrefOf(ask.url, { show: 'due', after: '' }) }}
          nextHref={next && hrefOf(ask.url, { after: next })}
          allReports={ask.query('reports') === 'all'}
          reportsHref={hrefOf(ask.url, { reports: 'all' })}
          here={ask.url.search}
          versionOf={(fact) => versionOf(content, fact)}
          guideTitle={(guide) => content.guide(guide, ask.lang)?.title ?? guide}
          notice={notice === 'confirmed' || notice === 'answered' ? notice : undefined}
        />
      );
      return page(words(ask.lang).facts.title, body, together);
    }),
    get('/together/facts/:fact', editor, async (ask) => {
      const { content, fact } = await findFact(services, ask);
      return showFact(ask, content, fact, { form: { typed: typedFact(fact), errors: {} } });
    }),
    post('/together/facts/:fact', editor, async (ask) => {
      const { content, fact, form, from } = await toChange(services, ask);
      const read = readFact(form);
      if (read.kind === 'wrong') return showFact(ask, content, fact, { form: read, status: 422 });
      const saved = await changeFact(services, ask.who, { fact, from }, read.data);
      const typed = textsOf(form);
      return saved.kind === 'saved' ? redirect(`/together/facts/${fact.id}?notice=saved`) : again(ask, fact, { typed });
    }),
    post('/together/facts/:fact/confirm', editor, async (ask) => {
      const { fact, form, from } = await toChange(services, ask);
      // Back to the same page of the list, when the tap came from there.
      const list = form.get('list');
      const here = new URL(`/together/facts${typeof list === 'string' ? list : `/${fact.id}`}`, ask.url);
      return done(
        ask,
        fact,
        await confirmFact(services, ask.who, { fact, from }),
        hrefOf(here, { notice: 'confirmed' }),
      );
    }),
    post('/together/facts/:fact/elsewhere', editor, async (ask) => {
      const { content, fact, form, from } = await toChange(services, ask);
      const read = readElsewhere(form);
      if (read.kind === 'wrong') return showFact(ask, content, fact, { elsewhere: read, status: 422 });
      const saved = await addElsewhere(services, ask.who, { fact, from }, read.data);
      return done(ask, fact, saved, `/together/facts/${fact.id}?notice=saved`);
    }),
    post('/together/facts/:fact/decide', editor, async (ask) => {
      const { fact, form, from } = await toChange(services, ask);
      const read = readForm(decisionForm, form);
      if (read.kind === 'wrong') throw new NotFound();
      const { place, decision } = read.data;
      const saved = await decideElsewhere(services, ask.who, { fact, from }, place, decision);
      return done(ask, fact, saved, `/together/facts/${fact.id}?notice=saved`);
    }),
  ];

  function done(ask: Ask<Actor>, fact: Fact, saved: FactSaved, to: string): Answer | Promise<Answer> {
    return saved.kind === 'saved' ? redirect(to) : again(ask, fact, {});
  }

  /** Someone else was first: the fact as it is now, with what was typed. */
  async function again(ask: Ask<Actor>, before: Fact, given: { readonly typed?: FormState['typed'] }) {
    const content = await library(services);
    const fact = content.fact(before.id) ?? before;
    // Saved once more, it is on top of what stands now: she sees both on this page.
    const typed = given.typed ? { ...given.typed, from: String(versionOf(content, fact.id)) } : typedFact(fact);
    return showFact(ask, content, fact, { form: { typed, errors: {} }, status: 409 });
  }

  async function showFact(ask: Ask<Actor>, content: Library, fact: Fact, given: Given): Promise<Answer> {
    const today = dayOf(services.clock.now());
    const before = Number(ask.query('before')) || latest;
    const { waiting, found } = await asDoorInOne(services.database, async (db) => ({
      waiting: await waitingSpots(db, mostWaiting),
      found: await versionsOfFact(db, fact.id, Math.min(before, latest), historySize + 1),
    }));
    const history = found.slice(0, historySize);
    const oldest = history.at(-1)?.version;
    const notice = ask.query('notice');
    const body = (
      <FactPage
        lang={ask.lang}
        keeps={mayKeepShared(ask.who)}
        today={today}
        fact={fact}
        version={versionOf(content, fact.id)}
        reasons={reasonsFor(fact, today, reportedFacts(content, waiting))}
        uses={usesOf(content).get(fact.id) ?? []}
        history={history}
        olderHref={found.length > historySize ? `/together/facts/${fact.id}?before=${oldest}` : undefined}
        form={given.form ?? { typed: typedFact(fact), errors: {} }}
        elsewhere={given.elsewhere ?? blank}
        changedMeanwhile={given.status === 409}
        notice={notice === 'saved' || notice === 'confirmed' ? notice : undefined}
      />
    );
    return page(words(ask.lang).facts.title, body, { ...together, status: given.status ?? 200 });
  }
}

type Given = {
  readonly form?: FormState;
  readonly elsewhere?: FormState;
  readonly status?: 409 | 422;
};

async function findFact(services: Services, ask: Ask<Actor>): Promise<{ content: Library; fact: Fact }> {
  const content = await library(services);
  const fact = content.fact(ask.param('fact'));
  if (!fact) throw new NotFound();
  return { content, fact };
}

async function toChange(services: Services, ask: Ask<Actor>) {
  const found = await findFact(services, ask);
  mustKeepShared(ask.who);
  const form = await ask.form();
  const from = form.get('from');
  return { ...found, form, from: typeof from === 'string' && /^\d{1,9}$/.test(from) ? Number(from) : 0 };
}

function versionOf(content: Library, fact: string): number {
  return content.versionOf({ kind: 'fact', key: fact, lang: 'all' }) ?? 0;
}

function textsOf(form: FormData): FormState['typed'] {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function reportedFacts(content: Library, waiting: readonly ReportedSpot[]): ReadonlySet<string> {
  return new Set(waiting.flatMap((spot) => factsAt(content, spot.lang, spot).map(({ id }) => id)));
}

/** Apps that have facts, by the title of their guide where there is one. */
function appsOf(content: Library, { lang }: Ask<Actor>) {
  const apps = [...new Set(content.facts().map(({ app }) => app))];
  return apps
    .map((id) => ({ id, title: content.guide(id, lang)?.title ?? id }))
    .sort((one, other) => compareText(lang, one.title, other.title));
}

const known = ['app', 'owner', 'show', 'reports', 'after'];

/** The same page of facts, with something else asked of it; what is empty is left out. */
function hrefOf(url: URL, change: Readonly<Record<string, string>>): string {
  const asked = [...url.searchParams].filter(([name]) => known.includes(name));
  const query = Object.entries({ ...Object.fromEntries(asked), ...change }).filter(([, value]) => value !== '');
  return `${url.pathname}?${new URLSearchParams(query)}`;
}
