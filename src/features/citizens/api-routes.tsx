/** The JSON of guides for a town's own site, its description, and the page that explains it. */
import type { PublicAnswer } from '#shared/http/answer.ts';
import { type PublicAsk, publicGet, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { type CitizenLang, isCitizenLang } from '#shared/words/catalogue.ts';
import { guideAnswer, listAnswer } from './api-answers.ts';
import { langParameter, townParameter } from './api-shapes.ts';
import { chooseLanguage } from './choose-language.ts';
import { apiPaths, openApi } from './openapi.ts';
import { ApiPage } from './pages/api.tsx';
import { problemAnswer } from './problem-answer.ts';
import { publicPage } from './public-frame.tsx';
import { findTown, readingOf, type Shelf, shelfFor } from './reading.ts';
import { robots, sitemap } from './sitemap.ts';
import { placesOf } from './town-places.ts';
import { words } from './words.ts';

const fiveMinutes = 300;
const oneDay = 86_400;

export function apiRoutes(services: Services): readonly Route[] {
  const { publicUrl } = services.config;
  return [
    publicGet(apiPaths.list, async (ask) => {
      const read = await readAsked(services, ask);
      if ('kind' in read) return read;
      const { lang, shelf } = read;
      return {
        ...json(() => listAnswer(shelf, lang, publicUrl)),
        keep: { owner: shelf.content, key: `api list ${lang} ${shelf.today} ${shelf.town?.slug ?? ''}` },
      };
    }),
    publicGet('/api/v1/guides/:guide', async (ask) => {
      const read = await readAsked(services, ask);
      if ('kind' in read) return read;
      const { lang, shelf } = read;
      const { town } = shelf;
      const reading = readingOf(shelf, ask.param('guide'), lang);
      const places = reading ? await placesOf(services, town, lang) : [];
      const guide = reading && guideAnswer(reading, places, publicUrl);
      if (!guide) return problemAnswer(404, `There is no guide with that id. All ids: ${publicUrl}${apiPaths.list}`);
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

type Asked = { readonly lang: CitizenLang; readonly shelf: Shelf };

/** In which language, and for which town; or what is wrong with the question. */
async function readAsked(services: Services, ask: PublicAsk): Promise<Asked | PublicAnswer> {
  const lang = langParameter.safeParse(ask.query('lang'));
  if (!lang.success) return problemAnswer(400, wrongLang);
  const slug = ask.query('town');
  if (slug !== undefined && !townParameter.safeParse(slug).success) return problemAnswer(400, wrongTown);
  const town = await findTown(services, slug);
  if (slug !== undefined && !town) return problemAnswer(404, `There is no town “${slug}” here.`);
  return { lang: lang.data, shelf: await shelfFor(services, town) };
}

function json(make: () => unknown): PublicAnswer {
  return {
    kind: 'public',
    maxAge: fiveMinutes,
    forOtherSites: true,
    content: () => ({ kind: 'text', type: 'application/json; charset=utf-8', text: JSON.stringify(make()) }),
  };
}
