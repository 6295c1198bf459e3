/** Guide search alone, on far more guides than there are: one question at a time, through the whole server. */
import type { ClientBase } from 'pg';
import { type Library, publish, type StoredDocument } from '#features/content/index.ts';
import { indexGuides } from '#features/guides/index.ts';
import type { Services } from '#shared/services.ts';
import { type Call, keyOf } from './call.ts';
import type { SignedIn } from './fixture.ts';
import { manyGuides } from './generator/guides.ts';
import { putLoad } from './load.ts';
import { questions } from './questions.ts';

export type SearchFigures = {
  readonly parts: number;
  readonly queries: number;
  /** Seconds that making the index took. */
  readonly indexed: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
};

/**
 * Publishes the guides, indexes them, and asks real questions for a while. Nothing else is to be measured on this
 * database afterwards.
 * @param port of the application that runs in this process: its time and the asking's are in the figures
 */
export async function measureSearch(
  services: Services,
  owner: ClientBase,
  content: Library,
  given: { readonly port: number; readonly member: SignedIn; readonly parts: number; readonly milliseconds: number },
): Promise<SearchFigures> {
  await publish(services, [...(await documentsIn(owner)), ...manyGuides(content, given.parts)]);
  const startedAt = performance.now();
  await indexGuides(services);
  const indexed = (performance.now() - startedAt) / 1000;
  await owner.query('vacuum (analyze)');
  let number = 0;
  const next = (): Call => {
    const asked = questions[number++ % questions.length] ?? '';
    const path = `/counter?q=${encodeURIComponent(asked)}`;
    return { method: 'GET', path, cookie: given.member.cookie, status: 200, key: keyOf('', {}) };
  };
  const ask = (milliseconds: number) => putLoad({ port: given.port, concurrency: 1, milliseconds, next });
  await ask(given.milliseconds / 4);
  const { requests, p50, p95 } = await ask(given.milliseconds);
  return { parts: given.parts, queries: requests, indexed, p50, p95 };
}

/** What is published already: publishing takes all of the content at once. */
async function documentsIn(owner: ClientBase): Promise<readonly StoredDocument[]> {
  const { rows } = await owner.query<StoredDocument>(`select kind, key, lang, body from
    (select distinct on (kind, key, lang) * from content_document order by kind, key, lang, version desc) newest where not gone`);
  return rows;
}
