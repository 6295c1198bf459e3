/** The work list of the checks, by language: the texts with most to gain first, what is missing, and facts that lack something. */
import { ContentCrumbs, editHref, LanguageTabs, manuscriptWords } from '#features/manuscript/index.ts';
import { Card } from '#shared/ui/card.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { type CitizenLang, formatNumber, type Lang } from '#shared/words/catalogue.ts';
import type { CheckedContent, CheckedDocument, FactFinding } from '../check-content.ts';
import { words } from '../words.ts';

type Props = { readonly lang: Lang; readonly of: CitizenLang; readonly checked: CheckedContent };

const mostShown = 100;

export function ChecksPage({ lang, of, checked }: Props) {
  const w = words(lang);
  const { documents, missing, facts } = checked;
  const withIdeas = documents
    .filter(({ findings }) => findings.length > 0)
    .sort((one, other) => other.findings.length - one.findings.length || (one.name.key < other.name.key ? -1 : 1));
  const ideas = withIdeas.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <>
      <ContentCrumbs lang={lang} here={w.title} />
      <PageHead title={w.title} lead={w.lead} />
      <LanguageTabs lang={lang} of={of} href={(one) => `/together/content/checks?lang=${one}`} />
      <Card heading={w.table}>
        <p class="dm-note">{w.sum(documents.length, ideas)}</p>
        {withIdeas.length === 0 ? <p>{w.allGood}</p> : <Ideas lang={lang} documents={withIdeas.slice(0, mostShown)} />}
      </Card>
      <Card heading={w.missing}>
        {missing.length === 0 ? (
          <p>{w.missingNone}</p>
        ) : (
          <ItemList>
            {missing.slice(0, mostShown).map((one) => (
              <Item note={manuscriptWords(lang).documents[one.kind]}>
                <a class="utrecht-link" href={editHref(one)}>
                  {one.title}
                </a>
              </Item>
            ))}
          </ItemList>
        )}
      </Card>
      <Card heading={w.facts}>
        <Facts lang={lang} facts={facts} />
      </Card>
    </>
  );
}

function Ideas({ lang, documents }: { readonly lang: Lang; readonly documents: readonly CheckedDocument[] }) {
  const w = words(lang);
  const named = ['long-sentence', 'hard-word', 'long-word'] as const;
  return (
    <Table
      fold
      caption={w.table}
      captionHidden
      rowHeader="text"
      columns={[
        { key: 'text', label: w.text },
        ...named.map((key) => ({ key, label: w.kinds[key], align: 'end' as const })),
        { key: 'other', label: w.kinds.other, align: 'end' },
        { key: 'mean', label: w.meanShort, align: 'end' },
      ]}
      rows={documents.map(({ name, title, findings, reading }) => {
        const numbers = named.map((kind) => findings.filter((one) => one.kind === kind).length);
        const other = findings.length - numbers.reduce((sum, number) => sum + number, 0);
        return {
          text: (
            <a class="utrecht-link" href={editHref(name, '#checks')}>
              {title} <span class="dm-note">{manuscriptWords(lang).documents[name.kind]}</span>
            </a>
          ),
          'long-sentence': numbers[0],
          'hard-word': numbers[1],
          'long-word': numbers[2],
          other,
          mean: formatNumber(lang, Math.round(reading.mean * 10) / 10),
        };
      })}
    />
  );
}

function Facts({ lang, facts }: { readonly lang: Lang; readonly facts: readonly FactFinding[] }) {
  const w = words(lang);
  if (facts.length === 0) return <p>{w.factsNone}</p>;
  const names = manuscriptWords(lang).languages;
  return (
    <ItemList>
      {facts.slice(0, mostShown).map(({ fact, langs, noSource }) => (
        <Item
          note={[
            langs.length > 0 ? w.factLangs(langs.map((one) => names[one]).join(', ')) : '',
            noSource ? w.factSource : '',
          ]
            .filter(Boolean)
            .join(' ')}
        >
          <a class="utrecht-link" href={`/together/facts/${fact.id}`}>
            {fact.label.nl ?? fact.id}
          </a>
        </Item>
      ))}
    </ItemList>
  );
}
