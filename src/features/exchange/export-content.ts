/** All that is published as the files of content/. */
import { nameOf } from '#features/content/index.ts';
import { type Files, unlisted, writeContent } from '#features/starter/index.ts';
import type { Services } from '#shared/services.ts';
import { publishedDocuments } from './queries.ts';

export type Exported = {
  readonly files: Files;
  /** Documents that no list names, so that nobody sees them: they stay in the database, with their versions. */
  readonly leftOut: readonly string[];
};

export async function exportContent({ database }: Services): Promise<Exported> {
  const documents = await publishedDocuments(database.door);
  return { files: writeContent(documents), leftOut: unlisted(documents).map(nameOf) };
}
