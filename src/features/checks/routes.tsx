/** The address of the checks of all texts of a language. */
import { editor, library, mayKeepShared } from '#features/content/index.ts';
import { NotFound, page } from '#shared/http/answer.ts';
import { get, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { isCitizenLang } from '#shared/words/catalogue.ts';
import { checkContent } from './check-content.ts';
import { ChecksPage } from './pages/checks.tsx';
import { words } from './words.ts';

export function checkRoutes(services: Services): readonly Route[] {
  return [
    get('/together/content/checks', editor, async (ask) => {
      if (!mayKeepShared(ask.who)) throw new NotFound();
      const asked = ask.query('lang');
      const of = isCitizenLang(asked) ? asked : ask.lang;
      const checked = checkContent(await library(services), of);
      return page(words(ask.lang).title, <ChecksPage lang={ask.lang} of={of} checked={checked} />, {
        place: 'together',
      });
    }),
  ];
}
