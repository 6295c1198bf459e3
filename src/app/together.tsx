/** The page “Samen”: it asks each route whether it would let this person in, so that links and routes never differ. */
import { signedIn } from '#shared/access/access.ts';
import { page } from '#shared/http/answer.ts';
import { get, type Route } from '#shared/http/route.ts';
import { doors, TogetherPage } from './pages/together.tsx';
import { words } from './words.ts';

/** @param routes the rest of the site */
export function togetherRoutes(routes: readonly Route[]): readonly Route[] {
  const behind = doors.flatMap((door) => {
    const route = routes.find(({ method, path }) => method === 'GET' && path === door.href);
    return route ? [{ door, access: route.access }] : [];
  });
  return [
    get('/together', signedIn, (ask) => {
      const open = behind.filter(({ access }) => typeof access.admit(ask.who) !== 'string').map(({ door }) => door);
      return page(words(ask.lang).together.title, <TogetherPage lang={ask.lang} open={open} />, { place: 'together' });
    }),
  ];
}
