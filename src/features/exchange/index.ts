/** The door of exchange: all content as files, out and in again. */
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from './words.ts';

export { exportContent } from './export-content.ts';
export { planFor, publishImport, readFiles } from './import-content.ts';
export { exchangeRoutes } from './routes.tsx';

export function filesDoor(lang: Lang) {
  const { title, listLead: lead } = words(lang).exchange;
  return { href: '/together/content/files', title, lead };
}
