/** The same page for each language that guides are written in. */
import { type CitizenLang, citizenLanguages, type Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

type TabsProps = {
  readonly lang: Lang;
  readonly of: CitizenLang;
  /** A language without such a page. */
  readonly not?: CitizenLang;
  readonly href: (lang: CitizenLang) => string;
};

/** One page a language; the one that is open is no link. */
export function LanguageTabs({ lang, of, not, href }: TabsProps) {
  const w = words(lang);
  return (
    <nav class="dm-row" aria-label={w.language}>
      {citizenLanguages
        .filter((one) => one !== not)
        .map((one) =>
          one === of ? (
            <strong aria-current="page">{w.languages[one]}</strong>
          ) : (
            <a class="utrecht-link" href={href(one)}>
              {w.languages[one]}
            </a>
          ),
        )}
    </nav>
  );
}
