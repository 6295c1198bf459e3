/** What a citizen reads about one guide: what is needed, the steps, the boundary, questions, and where help is. */
import { Blocks, fillFacts } from '#features/content/index.ts';
import { PageHead } from '#shared/ui/page-head.tsx';
import { longDate } from '#shared/words/catalogue.ts';
import { citizenGuides, citizenHref, roomHref } from '../addresses.ts';
import type { FormContent } from '../form-of.ts';
import { type Reading, updatedOn } from '../reading.ts';
import type { PlaceNow } from '../town-places.ts';
import { words } from '../words.ts';
import { GuideHelp } from './guide-help.tsx';
import { Needs, PageCode, PageSources, wordsLang } from './page-parts.tsx';
import { Places } from './places.tsx';
import { ChooseTown } from './towns.tsx';

export type CitizenPageProps = {
  readonly reading: Reading;
  readonly made: FormContent['citizen'];
  readonly places: readonly PlaceNow[];
  /** The whole address of this page, for the code. */
  readonly url: string;
};

export function CitizenPageBody({ reading, made, places, url }: CitizenPageProps) {
  const { lang, content, page, town, today } = reading;
  const w = words(lang);
  const guideAddress = citizenGuides(lang, town?.slug);
  const around = { lang: page.lang, today, facts: content, audience: 'citizen', guideAddress } as const;
  const updated = updatedOn(reading);
  return (
    <>
      {page.lang !== lang && (
        <p class="dm-callout dm-callout--sun" role="note">
          {w.page.elsewhere}
        </p>
      )}
      <article class="dm-stack" lang={page.lang === lang ? undefined : page.lang}>
        <PageHead title={made.title} lead={fillFacts(made.lead, content, page.lang)} />
        <Needs needs={made.needs} reading={reading} />
        <Blocks {...around} blocks={made.how} />
        <Blocks {...around} blocks={made.boundaries} />
        {made.questions.length > 0 && (
          <section class="dm-stack">
            <h2 class="utrecht-heading-2">{words(wordsLang(reading)).page.questions}</h2>
            <Blocks {...around} blocks={made.questions} />
          </section>
        )}
      </article>
      <section class="dm-callout dm-callout--brand">
        <h2 class="utrecht-heading-2">{w.page.alone}</h2>
        <p>{w.page.aloneText}</p>
        {!town && <ChooseTown lang={lang} guide={page.guide} town={town} />}
      </section>
      {town && (
        <>
          <Places lang={lang} townName={town.name} places={places} />
          <ChooseTown lang={lang} guide={page.guide} town={town} />
        </>
      )}
      <GuideHelp reading={reading} />
      <PageSources reading={reading} />
      <section class="dm-on-paper">
        <h2 class="utrecht-heading-2">{w.page.paper}</h2>
        <ul class="dm-links">
          <Link href={citizenHref(lang, page.guide, { town: town?.slug, print: 'normal' })} text={w.page.print} />
          <Link href={citizenHref(lang, page.guide, { town: town?.slug, print: 'large' })} text={w.page.large} />
          <Link href={roomHref(lang, page.guide, { town: town?.slug })} text={w.page.room} />
        </ul>
      </section>
      <PageCode url={url} lang={lang} />
      {updated !== undefined && <p class="dm-note">{w.page.updated(longDate(lang, updated))}</p>}
    </>
  );
}

function Link({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <li>
      <a href={href}>{text}</a>
    </li>
  );
}
