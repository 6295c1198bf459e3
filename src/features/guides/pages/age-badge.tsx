/** How old what stands here is, in a badge: checked, or to be checked. */
import { type Fact, factAge, inLanguage } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { isLang, type Lang, longDate, monthName } from '#shared/words/catalogue.ts';
import { type GuideAge, oldestFact } from '../guide-age.ts';
import { words } from '../words.ts';

type Props = { readonly age: GuideAge; readonly lang: Lang };

/** Nothing where there are no facts to age. */
export function AgeBadge({ age, lang }: Props) {
  const w = words(lang).age;
  switch (age.kind) {
    case 'none':
      return null;
    case 'to-check':
      return <Badge tone="sun">{w.factsToCheck(age.facts)}</Badge>;
    case 'checked':
      return <Badge tone="leaf">{period(age, lang, w.checked)}</Badge>;
    case 'seen':
      return <Badge tone="quiet">{period(age, lang, w.seen)}</Badge>;
  }
}

/** “Oudste feit: gezien in 2021 (Prijs van een nieuwe pincode)”; nothing where there are no facts. */
export function OldestFact({ facts, lang }: { readonly facts: readonly Fact[]; readonly lang: Lang }) {
  const fact = oldestFact(facts);
  if (!fact) return null;
  return <p class="dm-note">{words(lang).age.oldest(factAge(fact, lang), inLanguage(fact.label, lang))}</p>;
}

type Said = {
  readonly on: (day: string) => string;
  readonly in: (month: string) => string;
  readonly between: (from: string, to: string) => string;
};

function period({ from, to }: { readonly from: string; readonly to: string }, lang: Lang, say: Said): string {
  if (from !== to) return say.between(moment(lang, from), moment(lang, to));
  return from.length === 10 ? say.on(moment(lang, from)) : say.in(moment(lang, from));
}

/** “2025”, “november 2026” or “3 november 2026”: as exact as it is known. */
function moment(lang: Lang, known: string): string {
  if (known.length === 4) return known;
  return known.length === 7 ? monthName(lang, `${known}-01`, 'long') : longDate(lang, known);
}

/** The language of the words around a document. */
export function interfaceLang(lang: string): Lang {
  return isLang(lang) ? lang : 'nl';
}
