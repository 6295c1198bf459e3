/** “Wat vraagt de burger?”: the search is the page; under it, in reach of a thumb, logging by hand, and the apps, most asked first. */
import type { Guide, Library } from '#features/content/index.ts';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Search } from '#shared/ui/search.tsx';
import { Tile, Tiles } from '#shared/ui/tiles.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { guideHref } from '../around-guide.ts';
import type { Answer } from '../search.ts';
import { words } from '../words.ts';
import { Results } from './results.tsx';

type Props = {
  readonly lang: Lang;
  readonly content: Library;
  readonly today: string;
  /** As typed; empty when nothing was asked yet. */
  readonly question: string;
  readonly answers: readonly Answer[];
  /** All guides, most asked first. */
  readonly guides: readonly Guide[];
  /** Whether the order says what was asked, or is only the order of the content. */
  readonly asked: boolean;
};

export function CounterPage({ lang, content, today, question, answers, guides, asked }: Props) {
  const w = words(lang).counter;
  const searched = question.trim() !== '';
  return (
    <>
      <PageHead title={w.question} />
      <dm-search class="dm-stack" data-url="/counter/search" data-missed="/counter/search/missed">
        <Search
          action="/counter"
          label={w.question}
          button={w.search}
          hint={w.hint}
          value={question}
          autofocus={!searched}
        />
        <p class="dm-hidden" role="status">
          {searched && (answers.length > 0 ? w.answers(answers.length) : w.none)}
        </p>
        <div data-results>{searched && <Results {...{ lang, content, today, question, answers }} />}</div>
      </dm-search>
      <p>
        <a class="utrecht-link" href="/counter/log">
          {w.log}
        </a>{' '}
        ·{' '}
        <a class="utrecht-link" href="/counter/help">
          {w.today}
        </a>{' '}
        ·{' '}
        <a class="utrecht-link" href="/counter/handovers">
          {w.handovers}
        </a>
      </p>
      <section aria-labelledby="apps" class="dm-stack">
        <h2 class="utrecht-heading-2" id="apps">
          {asked ? w.mostAsked : w.apps}
        </h2>
        <Tiles>
          {guides.map((guide) => (
            <Tile href={guideHref(guide.id)} letter={guide.letter} colour={guide.colour} title={guide.title} />
          ))}
        </Tiles>
      </section>
    </>
  );
}
