/** Beside a text: how it reads, and ideas to make it easier, each with a way to its place. */
import { blockName, manuscriptWords, type Place } from '#features/manuscript/index.ts';
import { easeBand, sentenceLimits } from '#features/plain-language/index.ts';
import { Card } from '#shared/ui/card.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { type CitizenLang, formatNumber, type Lang } from '#shared/words/catalogue.ts';
import type { Checked, Finding } from '../check-text.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly textLang: CitizenLang;
  readonly checked: Checked;
  /** Languages in which this text is not there. */
  readonly missing: readonly CitizenLang[];
};

const mostShown = 12;

export function ChecksPanel({ lang, textLang, checked, missing }: Props) {
  const w = words(lang);
  const { findings, level, reading } = checked;
  const names = missing.map((one) => manuscriptWords(lang).languages[one]).join(', ');
  return (
    <Card heading={w.panel} smallHeading id="checks">
      <p class="dm-note">
        {w.level[level]}{' '}
        {reading.words > 0 && w.mean(formatNumber(lang, oneDecimal(reading.mean)), sentenceLimits[level].mean)}{' '}
        {reading.ease !== undefined && `${w.ease[easeBand(reading.ease)]} ${w.easeScore(Math.round(reading.ease))}`}
      </p>
      {findings.length === 0 ? (
        <p>{w.nothing}</p>
      ) : (
        <ItemList>
          {findings.slice(0, mostShown).map((finding) => (
            <Item note={<Said finding={finding} textLang={textLang} />}>
              <a class="utrecht-link" href={`#f-${finding.field}`}>
                {placeName(lang, finding.place)}
              </a>
              {': '}
              {sayFinding(lang, finding)}
            </Item>
          ))}
        </ItemList>
      )}
      {findings.length > mostShown && <p class="dm-note">{w.more(findings.length - mostShown)}</p>}
      {missing.length > 0 && <p>{w.missingIn(names)}</p>}
    </Card>
  );
}

function oneDecimal(number: number): number {
  return Math.round(number * 10) / 10;
}

/** The sentence itself, in its own language. */
function Said({ finding, textLang }: { readonly finding: Finding; readonly textLang: CitizenLang }) {
  return 'sentence' in finding ? <span lang={textLang}>{finding.sentence}</span> : null;
}

function placeName(lang: Lang, place: Place): string {
  const w = manuscriptWords(lang);
  return place.kind === 'field' ? w.fields[place.field] : blockName(lang, place.block, place.number - 1);
}

function sayFinding(lang: Lang, finding: Finding): string {
  const say = words(lang).find;
  switch (finding.kind) {
    case 'long-sentence':
      return say['long-sentence'](finding.words, finding.most);
    case 'hard-word':
      return say['hard-word'](finding.word, finding.plain);
    case 'long-word':
      return say['long-word'](finding.word);
    case 'no-touch':
      return say['no-touch'](
        finding.word,
        finding.touches.map((touch) => manuscriptWords(lang).touches[touch]).join(', '),
      );
    case 'no-alt':
    case 'thin-alt':
    case 'no-captions':
      return say[finding.kind];
  }
}
