/** All that is published as the files of content/. */
import { asDoorInOne } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { type Files, unlisted, writeContent } from '#features/starter/index.ts';
import { type PublishedDocument } from './plan-import.ts';
import { publishedDocuments } from './exchange-queries.ts';

export type Exported = {
  readonly files: Files;
  /** What no list names, so that nobody sees it: it stays in the database, with its versions. */
  readonly leftOut: readonly PublishedDocument[];
};

export async function exportContent(services: Services): Promise<Exported> {
  const documents = await asDoorInOne(services.database, publishedDocuments);
  const left = new Set(unlisted(documents).map(({ kind, key, lang }) => `${kind} ${key} ${lang}`));
  const leftOut = documents.filter(({ kind, key, lang }) => left.has(`${kind} ${key} ${lang}`));
  return { files: writeContent(documents), leftOut };
}
