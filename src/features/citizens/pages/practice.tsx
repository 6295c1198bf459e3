/** Practising with a guide: a situation at the counter, questions that answer at once, the steps and the boundaries. */
import {
  type Block,
  Blocks,
  type Fact,
  factsOf,
  fillFacts,
  type Guide,
  type Library,
  Sources,
} from '#features/content/index.ts';
import { guideAddress, guideHref } from '#features/guides/index.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { practiceHref } from '../addresses.ts';
import { clerkWords } from '../clerk-words.ts';
import type { FormContent } from '../form-of.ts';
import type { Given } from '../practice-answers.ts';
import { PracticeCheck } from './practice-check.tsx';

type ListProps = { readonly lang: Lang; readonly content: Library };

export function PracticeListPage({ lang, content }: ListProps) {
  const w = clerkWords(lang).practice;
  const guides = content.guides(lang).filter(({ practice }) => practice);
  return (
    <>
      <Crumbs items={[{ href: '/learn', title: w.learn }]} here={w.title} />
      <PageHead title={w.title} lead={guides.length === 0 ? w.none : w.lead} />
      <Card>
        <ul class="dm-items">
          {guides.map(({ id, lang: written, practice }) => (
            <li class="dm-item">
              <div>
                <a class="utrecht-link" href={practiceHref(id)} lang={written}>
                  {practice?.title}
                </a>
                <div class="dm-note">
                  <span lang={written}>{practice?.summary}</span> {w.note(practice?.minutes ?? 0)}
                </div>
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

type Props = {
  readonly lang: Lang;
  readonly content: Library;
  readonly today: string;
  readonly guide: Guide;
  readonly training: FormContent['training'];
  /** What was answered until now, as the address says. */
  readonly given: Given;
};

export function PracticePage({ lang, content, today, guide, training, given }: Props) {
  const w = clerkWords(lang).practice;
  const around = { lang: guide.lang, today, facts: content, guideAddress } as const;
  return (
    <>
      <Crumbs
        items={[
          { href: '/learn', title: w.learn },
          { href: practiceHref(), title: w.title },
        ]}
        here={training.title}
      />
      <Card wide>
        <div lang={guide.lang}>
          <PageHead title={training.title} lead={fillFacts(training.summary, content, guide.lang)} />
          <p class="dm-note" lang={lang}>
            {w.note(training.minutes)}
          </p>
        </div>
        <div lang={guide.lang} class="dm-stack">
          <Blocks
            {...around}
            blocks={training.blocks}
            check={(question) => (
              <PracticeCheck {...{ lang, content, question, given }} action={practiceHref(guide.id)} />
            )}
          />
        </div>
      </Card>
      <Stack>
        {training.tasks.map((part) => (
          <Card heading={`${w.steps}: ${fillFacts(part.title, content, guide.lang)}`}>
            <div lang={guide.lang}>
              <Blocks {...around} blocks={part.blocks} />
            </div>
          </Card>
        ))}
        <section class="dm-callout dm-callout--coral">
          <h2 class="utrecht-heading-3">{w.never}</h2>
          <ul lang={guide.lang}>
            {guide.never.map((line) => (
              <li>{fillFacts(line, content, guide.lang)}</li>
            ))}
          </ul>
        </section>
        <div lang={guide.lang}>
          <Sources facts={factsNamed(content, training)} lang={guide.lang} today={today} />
        </div>
      </Stack>
      <LinkButton kind="secondary" href={guideHref(guide.id)}>
        {w.toGuide}
      </LinkButton>
    </>
  );
}

function factsNamed(content: Library, { blocks, tasks }: FormContent['training']): readonly Fact[] {
  const all: readonly Block[] = [...blocks, ...tasks.flatMap((part) => part.blocks)];
  return factsOf(content, all);
}
