/** The JSON of guides for a town's own site, its description, and the page that explains it. */
import type { PublicAnswer } from '#shared/http/answer.ts';
import { type PublicAsk, publicGet, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { type CitizenLang, isCitizenLang } from '#shared/words/catalogue.ts';
import { guideAnswer, listAnswer } from './api-answers.ts';
import { langParameter, type Problem, townParameter } from './api-shapes.ts';
import { chooseLanguage } from './choose-language.ts';
import { apiPaths, openApi } from './openapi.ts';
import { ApiPage } from './pages/api.tsx';
import { publicPage } from './public-frame.tsx';
import { findTown, readingOf, shelfFor } from './reading.ts';
import { robots, sitemap } from './sitemap.ts';
import { placesOf } from './town-places.ts';
import { words } from './words.ts';

const fiveMinutes = 300;
const oneDay = 86_400;

export function apiRoutes(services: Services): readonly Route[] {
  const { publicUrl } = services.config;
  return [
    publicGet(apiPaths.list, async (ask) => {
      const lang = readLang(ask);
      if (!lang) return wrong(400, wrongLang);
      const { content, today } = await shelfFor(services, undefined);
      return {
        ...json(() => listAnswer(content, lang, publicUrl)),
        keep: { owner: content, key: `api list ${lang} ${today}` },
      };
    }),
    publicGet('/api/v1/guides/:guide', async (ask) => {
      const lang = readLang(ask);
      if (!lang) return wrong(400, wrongLang);
      const slug = ask.query('town');
      if (slug !== undefined && !townParameter.safeParse(slug).success) return wrong(400, wrongTown);
      const town = await findTown(services, slug);
      if (slug !== undefined && !town) return wrong(404, `There is no town “${slug}” here.`);
      const shelf = await shelfFor(services, town);
      const reading = readingOf(shelf, ask.param('guide'), lang);
      const places = reading ? await placesOf(services, town, lang) : [];
      const guide = reading && guideAnswer(reading, places, publicUrl);
      if (!guide) return wrong(404, `There is no guide with that id. All ids: ${publicUrl}${apiPaths.list}`);
      return json(() => guide);
    }),
    publicGet(apiPaths.description, () => ({ ...json(() => openApi(publicUrl)), maxAge: oneDay })),
    publicGet('/api', async (ask) => {
      const wanted = ask.query('lang');
      const lang = isCitizenLang(wanted) ? wanted : chooseLanguage(ask.context.req.header('accept-language') ?? '');
      return {
        kind: 'public',
        // Without a language in the address the answer is for this browser alone.
        maxAge: wanted === lang ? oneDay : 0,
        content: () =>
          publicPage({
            lang,
            title: words(lang).api.title,
            description: words(lang).api.lead,
            publicUrl,
            path: (other) => `/api?lang=${other}`,
            canonical: `/api?lang=${lang}`,
            body: <ApiPage lang={lang} publicUrl={publicUrl} />,
          }),
      };
    }),
    publicGet('/sitemap.xml', async () => {
      const { content } = await shelfFor(services, undefined);
      return {
        kind: 'public',
        keep: { owner: content, key: 'sitemap' },
        maxAge: oneDay,
        content: () => ({ kind: 'text', type: 'application/xml; charset=utf-8', text: sitemap(content, publicUrl) }),
      };
    }),
    publicGet('/robots.txt', () => ({
      kind: 'public',
      maxAge: oneDay,
      content: () => ({ kind: 'text', type: 'text/plain; charset=utf-8', text: robots(publicUrl) }),
    })),
  ];
}

const wrongLang = 'The language must be nl, fr, de or en, as in ?lang=fr.';
const wrongTown = 'A town is named in small letters, digits and hyphens, as in ?town=zilverbeke.';

/** Undefined for what is no language of ours. */
function readLang(ask: PublicAsk): CitizenLang | undefined {
  const read = langParameter.safeParse(ask.query('lang'));
  return read.success ? read.data : undefined;
}

function json(make: () => unknown): PublicAnswer {
  return {
    kind: 'public',
    maxAge: fiveMinutes,
    forOtherSites: true,
    content: () => ({ kind: 'text', type: 'application/json; charset=utf-8', text: JSON.stringify(make()) }),
  };
}

/** A problem as RFC 9457 writes it. */
function wrong(status: 400 | 404, detail: string): PublicAnswer {
  const title = status === 404 ? 'Not found' : 'Bad request';
  const said: Problem = { type: 'about:blank', title, status, detail };
  return {
    kind: 'public',
    maxAge: 60,
    forOtherSites: true,
    content: () => ({ kind: 'text', type: 'application/problem+json', text: JSON.stringify(said), status }),
  };
}
