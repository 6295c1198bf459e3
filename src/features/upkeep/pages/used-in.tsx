/** Where a fact is used: in the editor's own language first, in the others behind a line to open. */
import { Card } from '#shared/ui/card.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Use } from '../uses.ts';
import { words } from '../words.ts';

type Props = { readonly lang: Lang; readonly uses: readonly Use[] };

export function UsedIn({ lang, uses }: Props) {
  const w = words(lang).fact;
  const [own, others] = [uses.filter((use) => use.lang === lang), uses.filter((use) => use.lang !== lang)];
  return (
    <Card smallHeading heading={w.usedIn(uses.length)}>
      {uses.length === 0 && <p>{w.unused}</p>}
      <Uses lang={lang} uses={own} />
      {others.length > 0 && (
        <details class="dm-question">
          <summary>{w.otherLanguages(others.length)}</summary>
          <Uses lang={lang} uses={others} />
        </details>
      )}
    </Card>
  );
}

function Uses({ lang, uses }: Props) {
  const w = words(lang);
  if (uses.length === 0) return null;
  return (
    <ItemList>
      {uses.map((use) => (
        <Item note={use.lang === lang ? w.use[use.kind] : `${w.use[use.kind]}, ${use.lang}`}>
          {use.href ? (
            <a class="utrecht-link" href={use.href} lang={use.lang}>
              {use.title}
            </a>
          ) : (
            <span lang={use.lang}>{use.title}</span>
          )}
        </Item>
      ))}
    </ItemList>
  );
}
