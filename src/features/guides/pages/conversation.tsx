/** The guided conversation on one screen: the questions, and under them how to help this citizen. */
import type { Child } from 'hono/jsx';
import {
  type Conversation,
  fillFacts,
  type Guide,
  type GuidePart,
  type Library,
  type Standing,
} from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { guideHref } from '../around-guide.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly content: Library;
  readonly guide: Guide;
  /** What was open when the clerk asked how to begin. */
  readonly part: GuidePart | undefined;
  readonly conversation: Conversation;
  /** Asked how to help, with whatever was chosen. */
  readonly sent: boolean;
  /** The points given to each question, undefined where it is open. */
  readonly answers: readonly (number | undefined)[];
  readonly standing: Standing | undefined;
  /** Who helps further, for when it is time to stop. */
  readonly further: Child;
};

export function ConversationPage(props: Props) {
  const { lang, guide, part, conversation, sent, answers, standing, further } = props;
  const w = words(lang);
  const open = sent ? conversation.questions.filter((_, index) => answers[index] === undefined) : [];
  return (
    <>
      <Crumbs
        items={[
          { href: '/counter', title: w.counter.title },
          { href: guideHref(guide.id), title: guide.title },
        ]}
        here={w.conversation.title}
      />
      <PageHead title={w.conversation.title} lead={conversation.lead} />
      <ErrorSummary
        gentle
        title={w.conversation.open}
        errors={open.map(({ id }) => ({ field: id, message: w.conversation.choose }))}
      />
      {standing && <Way {...props} standing={standing} />}
      {further}
      <Card>
        <form method="get" class="dm-stack">
          {part && <input type="hidden" name="part" value={part.id} />}
          <input type="hidden" name="sent" value="1" />
          {conversation.questions.map((question, index) => (
            <Choices legend={question.text} name={question.id} many>
              {question.options.map((option) => (
                <Choice
                  type="radio"
                  name={question.id}
                  value={String(option.points)}
                  label={option.text}
                  checked={answers[index] === option.points}
                />
              ))}
            </Choices>
          ))}
          <Button kind={standing ? 'secondary' : 'primary'} type="submit">
            {w.conversation.show}
          </Button>
        </form>
      </Card>
    </>
  );
}

type WayProps = Pick<Props, 'lang' | 'content' | 'guide' | 'part' | 'conversation'> & { readonly standing: Standing };

function Way({ lang, content, guide, part, conversation, standing }: WayProps) {
  const w = words(lang).conversation;
  const way = conversation.ways[standing];
  return (
    <Card tone="chosen" wide>
      <Row>
        <Badge tone="brand">{w.standing[standing]}</Badge>
      </Row>
      <h2 class="utrecht-heading-2">{way.title}</h2>
      <p class="dm-lead">{way.how}</p>
      <div class="dm-may">
        <div class="dm-may__yes">
          <h3 class="utrecht-heading-4">{w.say}</h3>
          <ul>
            {way.say.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
        <div class="dm-may__no">
          <h3 class="utrecht-heading-4">{w.not}</h3>
          <ul>
            {way.not.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <h3 class="utrecht-heading-4">{w.stop}</h3>
      <ul class="dm-text">
        {way.stop.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Row>
        <LinkButton href={guideHref(guide.id, part?.id)}>
          {w.toSteps(part ? fillFacts(part.title, content, guide.lang) : guide.title)}
        </LinkButton>
      </Row>
    </Card>
  );
}
