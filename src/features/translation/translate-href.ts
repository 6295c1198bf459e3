/** Where a text is written beside its Dutch source. */
import type { DocumentName } from '#features/manuscript/index.ts';

export function translateHref({ kind, key, lang }: DocumentName): string {
  return `/together/content/translate/${lang}/${kind}/${key.replace('/', '.')}`;
}
