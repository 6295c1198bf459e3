/** What is needed to show a guide to a citizen: the content as the town sees it, the page, its languages, how new it is. */
import { type CitizenPage, factsOf, type Guide, type Library, library } from '#features/content/index.ts';
import { libraryForTown } from '#features/overlays/index.ts';
import { type TownInPublic, townBySlug } from '#features/towns/index.ts';
import { dayOf } from '#shared/clock.ts';
import type { Services } from '#shared/services.ts';
import { type CitizenLang, citizenLanguages } from '#shared/words/catalogue.ts';

/** All content, with the town's own over it where a town is named; ask for it before `inTown`. */
export type Shelf = {
  readonly content: Library;
  readonly town: TownInPublic | undefined;
  readonly today: string;
};

export type Reading = Shelf & {
  readonly lang: CitizenLang;
  readonly guide: Guide;
  readonly page: CitizenPage;
};

/** By its name in addresses; undefined when there is none. One statement, and none without a name. */
export async function findTown(services: Services, slug: string | undefined): Promise<TownInPublic | undefined> {
  if (slug === undefined || !/^[a-z0-9-]{1,80}$/.test(slug)) return undefined;
  return townBySlug(services.database.door, slug);
}

export async function shelfFor(services: Services, town: TownInPublic | undefined): Promise<Shelf> {
  const content = await (town ? libraryForTown(services, town.id) : library(services));
  return { content, town, today: dayOf(services.clock.now()) };
}

/** Undefined when there is no such guide, or nothing of it for citizens. */
export function readingOf(shelf: Shelf, guideId: string, lang: CitizenLang): Reading | undefined {
  const guide = shelf.content.guide(guideId, lang);
  const page = shelf.content.citizenPage(guideId, lang);
  return guide && page && { ...shelf, lang, guide, page };
}

/** The languages in which this page really is. */
export function languagesOf({ content, page }: Pick<Reading, 'content' | 'page'>): readonly CitizenLang[] {
  return citizenLanguages.filter((lang) => content.citizenPage(page.guide, lang)?.lang === lang);
}

/** Texts in which a page may name facts. */
export function factsOfPage({ content, page }: Pick<Reading, 'content' | 'page'>) {
  return factsOf(content, [page.lead, ...page.needs, ...page.blocks]);
}

/**
 * The day on which the page, or a fact in it, last changed, by an editor of all towns or of this one; as 2026-11-21,
 * undefined when that is not known.
 */
export function updatedOn(reading: Pick<Reading, 'content' | 'page'>): string | undefined {
  const { content, page } = reading;
  const facts = new Set(factsOfPage(reading).map(({ id }) => id));
  const shared = [
    content.publishedAt({ kind: 'citizen-page', key: page.guide, lang: page.lang }),
    ...[...facts].map((id) => content.publishedAt({ kind: 'fact', key: id, lang: 'all' })),
  ].flatMap((moment) => moment ?? []);
  const own = (content.laid ?? []).filter((one) =>
    one.kind === 'fact'
      ? facts.has(one.fact)
      : one.guide === page.guide && one.part === '@citizen' && one.lang === page.lang,
  );
  const days = [...shared, ...own.map(({ at }) => at)].map(dayOf);
  return days.sort().at(-1);
}
