/** The citizen's page as a sheet of A4: everything open, addresses written out, the code to read it on a phone. */
import { type Block, Blocks, fillFacts } from '#features/content/index.ts';
import { longDate } from '#shared/words/catalogue.ts';
import { citizenHref } from '../addresses.ts';
import type { Reading } from '../reading.ts';
import { words } from '../words.ts';
import type { CitizenPageProps } from './citizen-page.tsx';
import { GuideHelp } from './guide-help.tsx';
import { Needs, PageCode, PageSources, wordsLang } from './page-parts.tsx';
import { Places } from './places.tsx';

export function CitizenPaper({ reading, made, places, url }: CitizenPageProps) {
  const { lang, content, page, town, today } = reading;
  const around = { lang: page.lang, today, facts: content, audience: 'citizen', onPaper: true } as const;
  return (
    <div class="dm-stack dm-sheet">
      <PaperHead reading={reading} url={url} />
      <article class="dm-stack" lang={page.lang === lang ? undefined : page.lang}>
        <h1 class="utrecht-heading-1">{made.title}</h1>
        <p class="dm-lead">{fillFacts(made.lead, content, page.lang)}</p>
        <Needs needs={made.needs} reading={reading} />
        <Blocks {...around} blocks={made.how} />
        <Blocks {...around} blocks={made.boundaries} />
        {made.questions.length > 0 && (
          <section>
            <h2 class="utrecht-heading-2">{words(wordsLang(reading)).page.questions}</h2>
            <Blocks {...around} blocks={made.questions.map(opened)} />
          </section>
        )}
      </article>
      {town && <Places lang={lang} townName={town.name} places={places} onPaper />}
      <GuideHelp reading={reading} onPaper />
      <PageSources reading={reading} />
    </div>
  );
}

/** The way back and how to print stay on the screen; town, day and code go on the paper. */
export function PaperHead({ reading, url }: { readonly reading: Reading; readonly url: string }) {
  const { lang, page, town, today } = reading;
  const w = words(lang).page;
  return (
    <>
      <p class="dm-screen-only">
        <a href={citizenHref(lang, page.guide, { town: town?.slug })}>{w.back}</a> · {w.printHow}
      </p>
      <div class="dm-paper-head">
        <p class="dm-note">{[town?.name, longDate(lang, today)].filter(Boolean).join(', ')}</p>
        <PageCode url={url} lang={lang} />
      </div>
    </>
  );
}

/** On paper nothing can be opened: the question as a line in bold, its answer under it. */
function opened(block: Block): Block {
  if (block.kind !== 'question') return block;
  const { title, markdown, ...marks } = block;
  return { ...marks, kind: 'text', markdown: `**${title}** ${markdown}` };
}
