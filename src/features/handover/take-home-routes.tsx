/** The addresses of the sheet that a citizen takes home: for the clerk who prints it, and for the citizen's own telephone. */
import {
  citizenHref,
  findTown,
  languagesOf,
  placesOf,
  publicPage,
  type Reading,
  readingOf,
  shelfFor,
  wordsLang,
} from '#features/citizens/index.ts';
import { guideHref } from '#features/guides/index.ts';
import { clerk } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { type Answer, NotFound, page } from '#shared/http/answer.ts';
import { type Ask, get, publicGet, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { type CitizenLang, isCitizenLang } from '#shared/words/catalogue.ts';
import { countedOn } from './page-steps.ts';
import { TakeHomePage, type TakeHomeProps } from './pages/take-home.tsx';
import { ClerkTools, OwnTools } from './pages/take-home-tools.tsx';
import { ownHref, printHref, type TakeHome, takeHomeIn } from './take-home.ts';
import { mailToSelf, takeHomeLines } from './take-home-lines.ts';

/** They stand before the guides, whose addresses with a part look like these. */
export function takeHomeRoutes(services: Services): readonly Route[] {
  const { publicUrl } = services.config;
  return [
    get('/counter/guides/:guide/print', clerk, (ask) => toPrint(services, ask, '')),
    get('/counter/guides/:guide/:part/print', clerk, (ask) => toPrint(services, ask, ask.param('part'))),
    publicGet('/citizen/:lang/:guide/mine', async (ask) => {
      const lang = ask.param('lang');
      if (!isCitizenLang(lang)) throw new NotFound();
      const sheet = takeHomeIn(ask.url.searchParams);
      const made = await makeTakeHome(services, { town: ask.query('town'), guide: ask.param('guide'), lang }, sheet);
      if (!made) throw new NotFound();
      return {
        kind: 'public',
        // What was done belongs to who reads it.
        maxAge: 0,
        content: () => ownPage(made, publicUrl),
      };
    }),
  ];
}

async function toPrint(services: Services, ask: Ask<Actor>, problem: string): Promise<Answer> {
  const wanted = ask.query('lang');
  const lang = isCitizenLang(wanted) ? wanted : ask.lang;
  const sheet = takeHomeIn(ask.url.searchParams);
  const guide = ask.param('guide');
  const made = await makeTakeHome(services, { town: ask.who.town.slug, guide, lang }, sheet);
  if (!made || !isPart(made.reading, problem)) throw new NotFound();
  const { reading } = made;
  const tools = (
    <ClerkTools
      lang={ask.lang}
      backHref={guideHref(guide, problem)}
      languages={languagesOf(reading).map((one) => ({
        lang: one,
        href: printHref(guide, problem, one, sheet),
        here: one === reading.page.lang,
      }))}
      size={otherSize(sheet, (other) => printHref(guide, problem, lang, other))}
      {...asText(made)}
    />
  );
  return page(reading.page.title, <TakeHomePage {...made} tools={tools} withCode />, {
    frame: 'print',
    paper: { lang: wordsLang(reading), large: sheet.large },
    elements: ['take-home'],
  });
}

function isPart({ guide }: Reading, problem: string): boolean {
  return problem === '' || guide.parts.some(({ id }) => id === problem);
}

type Asked = { readonly town: string | undefined; readonly guide: string; readonly lang: CitizenLang };

/** Undefined where nothing of the guide is written for citizens. */
async function makeTakeHome(services: Services, asked: Asked, sheet: TakeHome): Promise<TakeHomeProps | undefined> {
  const town = await findTown(services, asked.town);
  const shelf = await shelfFor(services, town);
  const reading = readingOf(shelf, asked.guide, asked.lang);
  if (!reading) return undefined;
  const places = await placesOf(services, town, reading.lang);
  const { content, page: written, guide } = reading;
  const counted = countedOn(written, guide, content);
  return {
    ...counted,
    reading,
    sheet,
    questions: counted.questions.filter(({ number }) => sheet.explained.includes(number)),
    place: places.find(({ place }) => place.id === sheet.to)?.place,
    places,
    now: services.clock.now(),
    url: `${services.config.publicUrl}${ownHref(wordsLang(reading), written.guide, town?.slug ?? '', { ...sheet, large: false })}`,
  };
}

function ownPage(made: TakeHomeProps, publicUrl: string) {
  const { reading, sheet } = made;
  const { page: written, town } = reading;
  const lang = wordsLang(reading);
  const hrefOf = (one: CitizenLang, as: TakeHome) => ownHref(one, written.guide, town?.slug ?? '', as);
  const tools = (
    <OwnTools
      lang={lang}
      pageHref={citizenHref(lang, written.guide, { town: town?.slug })}
      size={otherSize(sheet, (other) => hrefOf(lang, other))}
      {...asText(made)}
    />
  );
  return publicPage({
    lang,
    title: written.title,
    description: written.title,
    publicUrl,
    path: (other) => hrefOf(other, sheet),
    canonical: undefined,
    town,
    frame: 'print',
    large: sheet.large,
    body: <TakeHomePage {...made} tools={tools} />,
  });
}

function otherSize(sheet: TakeHome, hrefOf: (other: TakeHome) => string) {
  return { large: sheet.large, href: hrefOf({ ...sheet, large: !sheet.large }) };
}

function asText(made: TakeHomeProps) {
  const lines = takeHomeLines(made);
  return { mailHref: mailToSelf(made.reading.page.title, lines), text: lines.join('\n') };
}
