/** The parts that a citizen's page, its paper and the hand-out share: what is needed, the code, the sources. */
import { fillFacts, Sources } from '#features/content/index.ts';
import { Qr } from '#shared/ui/qr.tsx';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { factsOfPage, type Reading } from '../reading.ts';
import { words } from '../words.ts';

export function Needs({ needs, reading }: { readonly needs: readonly string[]; readonly reading: Reading }) {
  const { content, page } = reading;
  return (
    <section>
      <h2 class="utrecht-heading-2">{words(wordsLang(reading)).page.needs}</h2>
      <ul class="dm-needs">
        {needs.map((need) => (
          <li>{fillFacts(need, content, page.lang)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The words around a text are in its language; where it is not there in theirs, that is Dutch. */
export function wordsLang({ lang, page }: Pick<Reading, 'lang' | 'page'>): CitizenLang {
  return page.lang === lang ? lang : 'nl';
}

/** The address in words stands beside the code: who cannot scan it types it. */
export function PageCode({ url, lang }: { readonly url: string; readonly lang: CitizenLang }) {
  const w = words(lang).page;
  return (
    <aside class="dm-code" aria-label={w.code}>
      <Qr text={url} label={w.code} />
      <p>
        {w.scan}
        <br />
        <span class="dm-address">{url.replace(/^https?:\/\//, '')}</span>
      </p>
    </aside>
  );
}

export function PageSources({ reading }: { readonly reading: Reading }) {
  const { lang, page, today } = reading;
  const facts = factsOfPage(reading);
  if (facts.length === 0) return null;
  return (
    <section class="dm-sources-of-page" lang={page.lang === lang ? undefined : page.lang}>
      <Sources facts={facts} lang={page.lang} today={today} />
    </section>
  );
}
