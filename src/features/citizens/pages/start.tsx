/** All pages for citizens in one language: the search first, then a tile for each. */
import { type CitizenPage, fillFacts, type Library } from '#features/content/index.ts';
import type { TownInPublic } from '#features/towns/index.ts';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Search } from '#shared/ui/search.tsx';
import { Tile, Tiles } from '#shared/ui/tiles.tsx';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { citizenHome, citizenHref } from '../addresses.ts';
import type { PlaceNow } from '../town-places.ts';
import { words } from '../words.ts';
import { Places } from './places.tsx';
import { ChooseTown } from './towns.tsx';

type Props = {
  readonly lang: CitizenLang;
  readonly content: Library;
  readonly pages: readonly CitizenPage[];
  /** As typed; empty when nothing was asked. */
  readonly question: string;
  readonly found: readonly CitizenPage[];
  readonly town: TownInPublic | undefined;
  /** Of that town. */
  readonly places: readonly PlaceNow[];
};

export function StartPage({ lang, content, pages, question, found, town, places }: Props) {
  const w = words(lang).home;
  const searched = question.trim() !== '';
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <Search
        action={citizenHome(lang)}
        label={w.question}
        button={w.search}
        hint={w.hint}
        value={question}
        along={town ? { town: town.slug } : {}}
      />
      <ChooseTown lang={lang} town={town} />
      {searched && (
        <section class="dm-stack">
          <h2 class="utrecht-heading-2">{found.length > 0 ? w.found(found.length) : w.none}</h2>
          {found.length > 0 ? <Found {...{ lang, content, found, town }} /> : <p>{w.noneHint}</p>}
        </section>
      )}
      <section class="dm-stack">
        <h2 class="utrecht-heading-2">{w.all}</h2>
        <Tiles>
          {pages.map((page) => {
            const guide = content.guide(page.guide, lang);
            return (
              <Tile
                href={citizenHref(lang, page.guide, { town: town?.slug })}
                letter={guide?.letter ?? ''}
                colour={guide?.colour ?? 'petrol'}
                title={<span lang={langIfOther(page, lang)}>{page.title}</span>}
              />
            );
          })}
        </Tiles>
      </section>
      {town && <Places lang={lang} townName={town.name} places={places} />}
      <p class="dm-note">{w.safe}</p>
    </>
  );
}

function Found({ lang, content, found, town }: Pick<Props, 'lang' | 'content' | 'found' | 'town'>) {
  return (
    <ul class="dm-items">
      {found.map((page) => (
        <li class="dm-item" lang={langIfOther(page, lang)}>
          <div>
            <a href={citizenHref(lang, page.guide, { town: town?.slug })}>{page.title}</a>
            <div class="dm-note">{fillFacts(page.lead, content, page.lang)}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function langIfOther(page: CitizenPage, lang: CitizenLang): string | undefined {
  return page.lang === lang ? undefined : page.lang;
}
