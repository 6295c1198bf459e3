/** Where a text is written beside its Dutch source. */
import type { DocumentName } from './document-name.ts';

export function translateHref({ kind, key, lang }: DocumentName): string {
  return `/together/content/translate/${lang}/${kind}/${key.replace('/', '.')}`;
}
