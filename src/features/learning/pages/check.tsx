/** A quick check inside a lesson: the question, and once it is answered what is right and why. */
import { type Answer, CheckFeedback, checkOrder, QuestionFields, UnknownButton } from '#features/assessment/index.ts';
import type { Library, Question } from '#features/content/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Heading } from '#shared/ui/heading.tsx';
import { remember } from '#shared/ui/remember.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

type Props = {
  readonly question: Question;
  /** Where the check is posted to; its id is added. */
  readonly action: string;
  readonly answer: Answer | undefined;
  readonly problem?: 'missing' | 'twice' | undefined;
  /** What was sent and is not whole. */
  readonly typed?: FormData | undefined;
  readonly lang: Lang;
  readonly library: Library;
};

/** The id of a check on its page: an answer comes back there. */
export const checkId = (id: string) => `check-${id}`;

/** Until it is answered it is the same for everyone. */
export function Check(props: Props) {
  const { question, action, answer, problem, lang, library } = props;
  if (answer || problem) return <Form {...props} />;
  return remember(library, ['check', action, question.id, lang].join(' '), () => <Form {...props} />);
}

function Form({ question, action, answer, problem, typed, lang, library }: Props) {
  const w = words(lang).lesson;
  return (
    <section class="dm-check" id={checkId(question.id)}>
      <Heading level={2}>{w.check}</Heading>
      <form class="dm-stack" method="post" action={`${action}/check/${question.id}`} data-keep="check">
        <QuestionFields
          question={question}
          shown={checkOrder(question)}
          name={`q-${question.id}`}
          answer={answer}
          typed={typed}
          problem={problem}
          lang={lang}
          library={library}
        />
        {answer && !problem && (
          <CheckFeedback
            question={question}
            answer={answer}
            lang={lang}
            library={library}
            id={`feedback-${question.id}`}
          />
        )}
        <div class="dm-row">
          <Button kind="secondary">{answer ? w.checkAgain : w.sendCheck}</Button>
          <UnknownButton question={question} lang={lang} />
        </div>
      </form>
    </section>
  );
}
