/** Where a citizen chooses her town: by its name, kept in the address and nowhere else. */
import type { TownByName, TownInPublic } from '#features/towns/index.ts';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Search } from '#shared/ui/search.tsx';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { citizenHome, citizenHref, townsHref } from '../addresses.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: CitizenLang;
  /** The guide that she was reading; undefined when she came from the list of all. */
  readonly guide: string | undefined;
  /** The town that is chosen now. */
  readonly town: TownInPublic | undefined;
  /** As typed; empty when nothing was. */
  readonly typed: string;
  readonly towns: readonly TownByName[];
  /** There are others of this name. */
  readonly more: boolean;
};

export function TownsPage({ lang, guide, town: chosen, typed, towns, more }: Props) {
  const w = words(lang).towns;
  const href = (town: string) =>
    guide === undefined ? citizenHome(lang, { town }) : citizenHref(lang, guide, { town });
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <Search
        action={townsHref(lang, {})}
        label={w.name}
        hint={w.name}
        button={words(lang).home.search}
        value={typed}
        along={{ ...(guide === undefined ? {} : { guide }), ...(chosen ? { town: chosen.slug } : {}) }}
      />
      {towns.length === 0 && <p>{w.none}</p>}
      <ul class="dm-links">
        {towns.map(({ slug, name }) => (
          <li>
            <a href={href(slug)}>{name}</a>
          </li>
        ))}
      </ul>
      {more && <p class="dm-note">{w.more}</p>}
    </>
  );
}

type ChooseProps = {
  readonly lang: CitizenLang;
  readonly guide?: string;
  /** The one that is chosen already. */
  readonly town: TownInPublic | undefined;
};

/** The way to that page. */
export function ChooseTown({ lang, guide, town }: ChooseProps) {
  const w = words(lang).towns;
  return (
    <p>
      <a href={townsHref(lang, { guide, town: town?.slug })}>{town ? w.other : w.choose}</a>
    </p>
  );
}
