/** What is missing or behind in a language: a card a guide, those that counters ask for most first. */
import type { FactFinding } from '#features/checks/index.ts';
import { editingWords } from '#features/editing/index.ts';
import { ContentCrumbs, guideOf, LanguageTabs, manuscriptWords } from '#features/manuscript/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type CitizenLang, compareText, type Lang } from '#shared/words/catalogue.ts';
import type { TranslationLine } from '../queries.ts';
import { translateHref } from '../translate-href.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly of: CitizenLang;
  readonly lines: readonly TranslationLine[];
  /** Guides, most asked first. */
  readonly asked: readonly string[];
  readonly facts: readonly FactFinding[];
  readonly titleOf: (guide: string) => string;
};

export function TranslationsPage({ lang, of, lines, asked, facts, titleOf }: Props) {
  const w = words(lang);
  const title = w.title(manuscriptWords(lang).languages[of]);
  const byGuide = Map.groupBy(lines, guideOf);
  const rank = (guide: string) => (asked.includes(guide) ? asked.indexOf(guide) : asked.length);
  const guides = [...byGuide.keys()].sort(
    (one, other) => rank(one) - rank(other) || compareText(lang, titleOf(one), titleOf(other)),
  );
  return (
    <>
      <ContentCrumbs lang={lang} here={title} />
      <PageHead title={title} lead={w.lead} />
      <LanguageTabs lang={lang} of={of} not="nl" href={(one) => `/together/content/translate/${one}`} />
      {guides.length === 0 && <Callout tone="leaf">{w.nothing}</Callout>}
      {guides.map((guide) => (
        <OneGuide lang={lang} title={titleOf(guide)} lines={byGuide.get(guide) ?? []} />
      ))}
      <Card heading={w.facts}>
        {facts.length === 0 ? (
          <p>{w.factsNone}</p>
        ) : (
          <ItemList>
            {facts.map(({ fact }) => (
              <Item>
                <a class="utrecht-link" href={`/together/facts/${fact.id}`}>
                  {fact.label.nl ?? fact.id}
                </a>
              </Item>
            ))}
          </ItemList>
        )}
      </Card>
    </>
  );
}

type GuideProps = { readonly lang: Lang; readonly title: string; readonly lines: readonly TranslationLine[] };

function OneGuide({ lang, title, lines }: GuideProps) {
  const w = words(lang);
  const missing = lines.filter(({ state }) => state === 'missing').length;
  return (
    <Card heading={title}>
      <p class="dm-note">{w.counts(missing, lines.length - missing)}</p>
      <ItemList>
        {lines.map((line) => (
          <Item
            note={manuscriptWords(lang).documents[line.kind]}
            aside={
              <>
                <Badge tone={line.state === 'missing' ? 'coral' : 'sun'}>{w[line.state]}</Badge>
                {line.draft && <Badge tone="brand">{editingWords(lang).states[line.draft]}</Badge>}
              </>
            }
          >
            <a class="utrecht-link" href={translateHref(line)}>
              <span lang="nl">{line.title}</span>
            </a>
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}
