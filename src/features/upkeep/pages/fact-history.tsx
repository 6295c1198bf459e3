/** Every version of a fact: what it said, from where, who published it and when. */
import { factAge, inLanguage } from '#features/content/index.ts';
import { Card } from '#shared/ui/card.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { dateAndTime } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';
import { type FactPageProps, SourceLink } from './fact-parts.tsx';

/** Who wrote it, by name, only for those who keep the facts: elsewhere people of another town are nobody's concern. */
export function FactHistory({ lang, keeps, history, olderHref }: FactPageProps) {
  const w = words(lang).fact;
  return (
    <Card smallHeading heading={w.history}>
      <ItemList label={w.history} ordered>
        {history.map(({ version, fact, gone, at, author, origin, note }) => (
          <Item
            note={
              <>
                {!gone && (
                  <>
                    <SourceLink fact={fact} />, {factAge(fact, lang)} ·{' '}
                  </>
                )}
                {keeps && author !== '' ? author : w.origin[origin]}, {dateAndTime(lang, at)}.{note && ` ${note}`}
              </>
            }
          >
            {w.version(version)} {gone ? w.gone : <strong>{inLanguage(fact.value, lang)}</strong>}
          </Item>
        ))}
      </ItemList>
      {olderHref && (
        <p>
          <a class="utrecht-link" href={olderHref}>
            {w.older}
          </a>
        </p>
      )}
    </Card>
  );
}
