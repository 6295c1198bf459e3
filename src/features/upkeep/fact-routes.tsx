/** The addresses where editors keep facts: the work list, and one fact. */
import { z } from 'zod';
import { editor, type Fact, type Library, library, mayKeepShared } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { asDoorInOne } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm, typedIn } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { compareText } from '#shared/words/catalogue.ts';
import { addElsewhere, changeFact, confirmFact, decideElsewhere, type FactSaved } from './change-fact.ts';
import { readElsewhere, readFact, typedFact } from './fact-form.ts';
import { useSince } from './guide-use.ts';
import { FactsPage } from './pages/facts.tsx';
import { guideUse, waitingSpots } from './queries.ts';
import { aboutIn, mostWaiting, reportedFacts } from './report.ts';
import { findFact, overtaken, showFact, toChange, versionOf } from './show-fact.tsx';
import { words } from './words.ts';
import { neverConfirmed, onePage, shows, workList } from './work-list.ts';

const pageSize = 12;
const decisionForm = z.object({ place: z.coerce.number().int().min(0).max(99), decision: z.enum(['take', 'drop']) });

const together = { place: 'together' } as const;

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
          waiting={waiting.map((spot) => ({ ...spot, about: aboutIn(content, ask.lang, spot) }))}
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
      return showFact(services, ask, content, fact, { form: { typed: typedFact(fact), errors: {} } });
    }),
    post('/together/facts/:fact', editor, async (ask) => {
      const { content, fact, version, form, from } = await toChange(services, ask);
      const read = readFact(form);
      if (read.kind === 'wrong') return showFact(services, ask, content, fact, { form: read, status: 422 });
      const saved = await changeFact(services, ask.who, { fact, version, from }, read.data);
      if (saved.kind === 'saved') return redirect(`/together/facts/${fact.id}?notice=saved`);
      return overtaken(services, ask, fact, { form: typedIn(form) });
    }),
    post('/together/facts/:fact/confirm', editor, async (ask) => {
      const { fact, version, form, from } = await toChange(services, ask);
      // Back to the same page of the list, when the tap came from there.
      const list = form.get('list');
      const here = new URL(`/together/facts${typeof list === 'string' ? list : `/${fact.id}`}`, ask.url);
      return done(
        ask,
        fact,
        await confirmFact(services, ask.who, { fact, version, from }),
        hrefOf(here, { notice: 'confirmed' }),
      );
    }),
    post('/together/facts/:fact/elsewhere', editor, async (ask) => {
      const { content, fact, version, form, from } = await toChange(services, ask);
      const read = readElsewhere(form);
      if (read.kind === 'wrong') return showFact(services, ask, content, fact, { elsewhere: read, status: 422 });
      const saved = await addElsewhere(services, ask.who, { fact, version, from }, read.data);
      if (saved.kind === 'saved') return redirect(`/together/facts/${fact.id}?notice=saved`);
      return overtaken(services, ask, fact, { elsewhere: typedIn(form) });
    }),
    post('/together/facts/:fact/decide', editor, async (ask) => {
      const { fact, version, form, from } = await toChange(services, ask);
      const read = readForm(decisionForm, form);
      if (read.kind === 'wrong') throw new NotFound();
      const { place, decision } = read.data;
      const saved = await decideElsewhere(services, ask.who, { fact, version, from }, place, decision);
      return done(ask, fact, saved, `/together/facts/${fact.id}?notice=saved`);
    }),
  ];

  async function done(ask: Ask<Actor>, fact: Fact, saved: FactSaved, to: string): Promise<Answer> {
    return saved.kind === 'saved' ? redirect(to) : overtaken(services, ask, fact, {});
  }
}

/** Apps that have facts, by the title of their guide where there is one. */
function appsOf(content: Library, { lang }: Ask<Actor>) {
  const apps = [...new Set(content.facts().map(({ app }) => app))];
  const appsWithoutGuide: Readonly<Record<string, string>> = words(lang).apps;
  return apps
    .map((id) => ({ id, title: content.guide(id, lang)?.title ?? appsWithoutGuide[id] ?? id }))
    .sort((one, other) => compareText(lang, one.title, other.title));
}

const known = ['app', 'owner', 'show', 'reports', 'after'];

/** The same page of facts, with something else asked of it; what is empty is left out. */
function hrefOf(url: URL, change: Readonly<Record<string, string>>): string {
  const asked = [...url.searchParams].filter(([name]) => known.includes(name));
  const query = Object.entries({ ...Object.fromEntries(asked), ...change }).filter(([, value]) => value !== '');
  return `${url.pathname}?${new URLSearchParams(query)}`;
}
