/** What the search found: the best answer large, the others listed under it. */
import { factsOf, fillFacts, type Library } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { guideHref } from '../around-guide.ts';
import { guideAge } from '../guide-age.ts';
import type { Answer } from '../search.ts';
import { words } from '../words.ts';
import { AgeBadge } from './age-badge.tsx';

export type ResultsProps = {
  readonly lang: Lang;
  readonly content: Library;
  readonly today: string;
  /** As typed. */
  readonly question: string;
  readonly answers: readonly Answer[];
};

/** `data-said` is what a screen reader hears when the results change. */
export function Results({ lang, content, today, question, answers }: ResultsProps) {
  const w = words(lang).counter;
  const [best, ...others] = answers;
  if (!best) {
    return (
      <div class="dm-stack" data-none data-said={w.none}>
        <Callout tone="sun" title={w.none}>
          {w.noneHint}
        </Callout>
        <Row>
          <LinkButton kind="secondary" icon="edit" href={logHref(question)}>
            {w.logAnyway}
          </LinkButton>
          <span class="dm-note">{w.logAnywayNote}</span>
        </Row>
      </div>
    );
  }
  return (
    <div class="dm-stack" data-said={w.answers(answers.length)}>
      <Best lang={lang} content={content} today={today} answer={best} />
      {others.length > 0 && (
        <Card>
          <ItemList ordered label={w.others}>
            {others.map((answer, index) => (
              <Item sign={index + 2} note={<Note answer={answer} content={content} />}>
                <AnswerLink answer={answer} />
              </Item>
            ))}
          </ItemList>
        </Card>
      )}
    </div>
  );
}

/** So much is taken of what happened, in words: see the counter's form. */
const longestSaid = 200;

/** The page to log on, with what was asked filled in. */
function logHref(question: string): string {
  return `/counter/log?${new URLSearchParams({ guide: 'other', said: question.trim().slice(0, longestSaid) })}`;
}

type BestProps = Omit<ResultsProps, 'answers' | 'question'> & { readonly answer: Answer };

function Best({ lang, content, today, answer }: BestProps) {
  const { guide, part } = answer;
  const facts = part ? factsOf(content, [part.summary, ...part.blocks]) : [];
  const known = facts.length > 0 ? facts : guide.facts.flatMap((id) => content.fact(id) ?? []);
  return (
    <Card tone="chosen" wide>
      <Row>
        <Badge tone="brand">{guide.title}</Badge>
        <AgeBadge age={guideAge(known, today)} lang={lang} />
      </Row>
      <h2 class="utrecht-heading-2" lang={guide.lang}>
        <AnswerLink answer={answer} />
      </h2>
      <p lang={guide.lang}>{fillFacts(part?.summary ?? guide.purpose, content, guide.lang)}</p>
      {answer.askedIn !== lang && (
        <p class="dm-note">
          {words(lang).asked.in[answer.askedIn]}{' '}
          <a class="utrecht-link" href={`/citizen/${answer.askedIn}/${guide.id}`}>
            {words(lang).asked.page}
          </a>
        </p>
      )}
    </Card>
  );
}

function AnswerLink({ answer: { guide, part } }: { readonly answer: Answer }) {
  return (
    <a class="utrecht-link" href={guideHref(guide.id, part?.id)} lang={guide.lang}>
      {part?.title ?? guide.title}
    </a>
  );
}

function Note({ answer: { guide, part }, content }: { readonly answer: Answer; readonly content: Library }) {
  const about = fillFacts(part?.summary ?? guide.purpose, content, guide.lang);
  return <span lang={guide.lang}>{part ? `${guide.title} · ${about}` : about}</span>;
}
