/** The sources of facts: what each says, where it was seen and when, and whether it is to be checked. */
import { raw } from 'hono/html';
import { Badge } from '#shared/ui/badge.tsx';
import { isCitizenLang, longDate, monthName } from '#shared/words/catalogue.ts';
import type { Fact } from './document.ts';
import { factState, inLanguage } from './facts.ts';
import { sourceId, wordsFor } from './inline-html.ts';

type SourcesProps = {
  readonly facts: readonly Fact[];
  /** The language of the document, as for Blocks. */
  readonly lang: string;
  readonly today: string;
  /** false where the page has a heading of its own. */
  readonly heading?: boolean;
};

/** Facts in texts link to it: it stands once on a page. Nothing when there are no facts. */
export function Sources({ facts, lang, today, heading = true }: SourcesProps) {
  const once = [...new Set(facts)];
  if (once.length === 0) return null;
  return (
    <>
      {heading && <h2 class="utrecht-heading-3">{wordsFor(lang).sources.title}</h2>}
      <ul class="dm-sources">{once.map((fact) => raw(lineOf(fact, lang, today)))}</ul>
    </>
  );
}

/** When a fact was seen or confirmed, in words: “gezien in 2025”, “nagekeken op 1 december 2026”. */
export function factAge(fact: Pick<Fact, 'seen' | 'confirmed'>, lang: string): string {
  const say = wordsFor(lang).sources;
  const known = isCitizenLang(lang) ? lang : 'nl';
  if (fact.confirmed !== undefined) return say.confirmed(longDate(known, fact.confirmed));
  if (/^\d{4}$/.test(fact.seen)) return say.seenIn(fact.seen);
  if (/^\d{4}-\d\d$/.test(fact.seen)) return say.seenIn(monthName(known, `${fact.seen}-01`, 'long'));
  return say.seenOn(longDate(known, fact.seen));
}

type Kept = { readonly today: string; readonly html: string };
const kept = new WeakMap<Fact, Map<string, Kept>>();

function lineOf(fact: Fact, lang: string, today: string): string {
  const byLang = kept.get(fact) ?? new Map<string, Kept>();
  kept.set(fact, byLang);
  const known = byLang.get(lang);
  if (known?.today === today) return known.html;
  const html = String(<Line fact={fact} lang={lang} today={today} />);
  byLang.set(lang, { today, html });
  return html;
}

function Line({ fact, lang, today }: { readonly fact: Fact; readonly lang: string; readonly today: string }) {
  const { sources, localFor } = wordsFor(lang);
  const say = { ...sources, localFor };
  return (
    <li id={sourceId(fact.id)}>
      {inLanguage(fact.label, lang)}: <strong>{inLanguage(fact.value, lang)}</strong>.{' '}
      <a href={fact.source.url} rel="external noopener noreferrer">
        {fact.source.name}
      </a>
      {fact.status === 'press' && ` (${say.press})`}, {factAge(fact, lang)}.
      {fact.localFor !== undefined && (
        <>
          {' '}
          <Badge tone="brand">{say.localFor(fact.localFor)}</Badge>
        </>
      )}
      {factState(fact, today) === 'to-check' && (
        <>
          {' '}
          <Badge tone="sun">{say.toCheck}</Badge>
        </>
      )}
    </li>
  );
}
