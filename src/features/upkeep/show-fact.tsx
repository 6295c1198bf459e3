/** The page of one fact: opened, shown again with what was wrong, or with what a colleague did meanwhile. */
import { type Fact, type Library, library, mayKeepShared, newestLibrary } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { asDoorInOne } from '#shared/database/database.ts';
import { type Answer, NotFound, page } from '#shared/http/answer.ts';
import type { Typed } from '#shared/http/form.ts';
import type { Ask } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { versionsOfFact } from './change-queries.ts';
import { typedFact } from './fact-form.ts';
import { FactPage } from './pages/fact.tsx';
import type { FormState } from './pages/fact-parts.tsx';
import { mustKeepShared } from './policy.ts';
import { waitingSpots } from './queries.ts';
import { mostWaiting, reportedFacts } from './report.ts';
import { usesOf } from './uses.ts';
import { words } from './words.ts';
import { reasonsFor } from './work-list.ts';

const historySize = 30;
const latest = 2 ** 31 - 1;
const blank: FormState = { typed: {}, errors: {} };

export type Given = {
  readonly form?: FormState;
  readonly elsewhere?: FormState;
  readonly status?: 409 | 422;
};

export async function showFact(
  services: Services,
  ask: Ask<Actor>,
  content: Library,
  fact: Fact,
  given: Given,
): Promise<Answer> {
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
  return page(words(ask.lang).facts.title, body, { place: 'together', status: given.status ?? 200 });
}

/** Someone else was first: the fact as it is now, with what was typed in one of its forms. */
export async function overtaken(
  services: Services,
  ask: Ask<Actor>,
  before: Fact,
  typed: { readonly form?: Typed; readonly elsewhere?: Typed },
): Promise<Answer> {
  const content = await newestLibrary(services);
  const fact = content.fact(before.id) ?? before;
  // Saved once more, it is on top of what stands now: she sees both on this page.
  const onNow = (sent: Typed): FormState => ({
    typed: { ...sent, from: String(versionOf(content, fact.id)) },
    errors: {},
  });
  return showFact(services, ask, content, fact, {
    ...(typed.form ? { form: onNow(typed.form) } : {}),
    ...(typed.elsewhere ? { elsewhere: onNow(typed.elsewhere) } : {}),
    status: 409,
  });
}

export async function findFact(services: Services, ask: Ask<Actor>) {
  return factIn(await library(services), ask);
}

/** What was sent to change a fact: what she did not see is taken from the fact as it is at this moment. */
export async function toChange(services: Services, ask: Ask<Actor>) {
  const found = factIn(await newestLibrary(services), ask);
  mustKeepShared(ask.who);
  const form = await ask.form();
  const from = form.get('from');
  const seen = typeof from === 'string' && /^\d{1,9}$/.test(from) ? Number(from) : 0;
  return { ...found, version: versionOf(found.content, found.fact.id), form, from: seen };
}

function factIn(content: Library, ask: Ask<Actor>): { readonly content: Library; readonly fact: Fact } {
  const fact = content.fact(ask.param('fact'));
  if (!fact) throw new NotFound();
  return { content, fact };
}

export function versionOf(content: Library, fact: string): number {
  return content.versionOf({ kind: 'fact', key: fact, lang: 'all' }) ?? 0;
}
