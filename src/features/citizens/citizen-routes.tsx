/** The public addresses: the list in a language, a guide's page, its paper, the hand-out for public computer rooms. */
import { fillFacts } from '#features/content/index.ts';
import { searchCitizenPages } from '#features/guides/index.ts';
import { townsNamed } from '#features/towns/index.ts';
import type { Answer, PublicAnswer, PublicPage } from '#shared/http/answer.ts';
import { NotFound } from '#shared/http/answer.ts';
import { type PublicAsk, publicGet, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { type CitizenLang, isCitizenLang } from '#shared/words/catalogue.ts';
import { citizenHome, citizenHref, type PaperSize, paperSizes, townsHref } from './addresses.ts';
import { chooseLanguage } from './choose-language.ts';
import { type FormContent, formOf } from './form-of.ts';
import { CitizenPageBody } from './pages/citizen-page.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { CitizenPaper } from './pages/paper.tsx';
import { RoomPage } from './pages/room.tsx';
import { StartPage } from './pages/start.tsx';
import { TownsPage } from './pages/towns.tsx';
import { publicPage } from './public-frame.tsx';
import { findTown, languagesOf, type Reading, readingOf, type Shelf, shelfFor } from './reading.ts';
import { StructuredData } from './structured-data.tsx';
import { type PlaceNow, placesOf } from './town-places.ts';
import { words } from './words.ts';

const tenMinutes = 600;
/** “Now open” may be this old. */
const oneMinute = 60;
/** The longest of the questions that the search is tested with has 99 signs. */
const longestQuestion = 120;
/** The longest name of a Belgian town has 33 signs. */
const longestName = 60;
/** A page of names; beyond it she types a few letters. */
const mostTowns = 60;

export function citizenRoutes(services: Services): readonly Route[] {
  const { publicUrl } = services.config;
  return [
    publicGet('/citizen', (ask) => {
      const lang = chooseLanguage(ask.context.req.header('accept-language') ?? '');
      return new Response(null, {
        status: 302,
        headers: {
          location: `${citizenHome(lang)}${ask.url.search}`,
          vary: 'accept-language',
          'cache-control': `public, max-age=${tenMinutes}`,
        },
      });
    }),
    publicGet('/citizen/:lang', async (ask) => {
      const lang = langOf(ask);
      const town = await findTown(services, ask.query('town'));
      const shelf = await shelfFor(services, town);
      const question = (ask.query('q') ?? '').slice(0, longestQuestion);
      const places = await placesOf(services, town, lang);
      const found = await searchCitizenPages(services.database.door, shelf.content, lang, question);
      const asked = question.trim() !== '';
      return {
        // Opening hours now are made for each request.
        ...kept(shelf, asked || town ? undefined : ['start', lang]),
        // What somebody looks for stays with who asks.
        maxAge: asked ? 0 : town ? oneMinute : tenMinutes,
        content: () =>
          publicPage({
            lang,
            title: words(lang).home.title,
            description: words(lang).home.lead,
            publicUrl,
            path: (other) => citizenHome(other, { town: town?.slug }),
            canonical: asked ? undefined : citizenHome(lang),
            town,
            body: <StartPage {...{ lang, question, found, places, ...startOf(shelf, lang) }} />,
          }),
      };
    }),
    publicGet('/citizen/:lang/towns', async (ask) => {
      const lang = langOf(ask);
      const typed = (ask.query('q') ?? '').trim().slice(0, longestName);
      const guide = /^[a-z0-9-]{1,80}$/.exec(ask.query('guide') ?? '')?.[0];
      const town = await findTown(services, ask.query('town'));
      const towns = await townsNamed(services.database.door, typed, mostTowns + 1);
      const body = (
        <TownsPage
          {...{ lang, guide, town, typed }}
          towns={towns.slice(0, mostTowns)}
          more={towns.length > mostTowns}
        />
      );
      return {
        kind: 'public',
        maxAge: typed === '' ? tenMinutes : 0,
        content: () =>
          publicPage({
            lang,
            title: words(lang).towns.title,
            description: words(lang).towns.lead,
            publicUrl,
            path: (other) => townsHref(other, { guide, town: town?.slug }),
            canonical: undefined,
            town,
            body,
          }),
      };
    }),
    publicGet('/citizen/:lang/:guide', async (ask) => {
      const print = paperSizes.find((size) => size === ask.query('print'));
      return answer(services, ask, 'citizen', ['page', print ?? ''], (reading, made, places) => {
        const url = `${publicUrl}${citizenHref(reading.lang, reading.guide.id, { town: reading.town?.slug })}`;
        const props = { reading, made, places, url };
        return framed(
          reading,
          publicUrl,
          print,
          made.title,
          print ? <CitizenPaper {...props} /> : <CitizenPageBody {...props} />,
        );
      });
    }),
    publicGet('/citizen/:lang/:guide/room', (ask) =>
      answer(services, ask, 'room', ['room'], (reading, made, places) => {
        const url = `${publicUrl}${citizenHref(reading.lang, reading.guide.id, { town: reading.town?.slug })}`;
        const body = <RoomPage {...{ reading, made, places, url }} />;
        return {
          ...framed(reading, publicUrl, 'large', words(reading.lang).room.title(made.title), body),
        };
      }),
    ),
  ];
}

/** One form of one guide in one language; a town that nobody knows is left out, the page is still worth reading. */
async function answer<F extends 'citizen' | 'room'>(
  services: Services,
  ask: PublicAsk,
  form: F,
  key: readonly string[],
  make: (reading: Reading, made: FormContent[F], places: readonly PlaceNow[]) => PublicPage,
): Promise<Answer> {
  const lang = langOf(ask);
  const town = await findTown(services, ask.query('town'));
  const shelf = await shelfFor(services, town);
  const reading = readingOf(shelf, ask.param('guide'), lang);
  const made = reading && formOf(reading.guide, reading.page, form);
  if (!reading || !made) return notFound(services, lang);
  const places = await placesOf(services, town, lang);
  return {
    // Opening hours now are made for each request: a town's page is not kept.
    ...kept(shelf, town ? undefined : [...key, lang, reading.guide.id]),
    maxAge: town ? oneMinute : tenMinutes,
    content: () => make(reading, made, places),
  };
}

function framed(
  reading: Reading,
  publicUrl: string,
  print: PaperSize | undefined,
  title: string,
  body: PublicPage['body'],
) {
  const { lang, guide, page, town, content } = reading;
  return publicPage({
    lang,
    title,
    description: fillFacts(page.lead, content, page.lang),
    publicUrl,
    path: (other) => citizenHref(other, guide.id, { town: town?.slug }),
    written: languagesOf(reading),
    // Paper, and a page that fell back to Dutch, are the same text again.
    canonical: citizenHref(page.lang, guide.id),
    town,
    frame: print ? 'print' : 'bare',
    large: print === 'large',
    body,
    head: print ? null : <StructuredData reading={reading} publicUrl={publicUrl} />,
  });
}

function startOf({ content, town }: Shelf, lang: CitizenLang) {
  return { content, pages: content.citizenPages(lang), town };
}

function kept(
  { content, today, town }: Shelf,
  key: readonly string[] | undefined,
): Pick<PublicAnswer, 'kind' | 'keep'> {
  return {
    kind: 'public',
    keep: key && { owner: content, key: [...key, today, town?.lookHash, town?.slug].join(' ') },
  };
}

function langOf(ask: PublicAsk): CitizenLang {
  const lang = ask.param('lang');
  if (!isCitizenLang(lang)) throw new NotFound();
  return lang;
}

function notFound({ config }: Services, lang: CitizenLang): PublicAnswer {
  return {
    kind: 'public',
    maxAge: oneMinute,
    content: () =>
      publicPage({
        lang,
        title: words(lang).notFound.title,
        description: words(lang).notFound.text,
        publicUrl: config.publicUrl,
        path: citizenHome,
        canonical: undefined,
        status: 404,
        body: <NotFoundPage lang={lang} />,
      }),
  };
}
