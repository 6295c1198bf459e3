/** A question to practise with: a form that asks the same page again, and what is right as soon as it is answered. */
import { assessmentWords, CheckFeedback, checkOrder, QuestionFields } from '#features/assessment/index.ts';
import type { Library, Question } from '#features/content/index.ts';
import { Button } from '#shared/ui/button.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { clerkWords } from '../clerk-words.ts';
import { fieldName, type Given, othersThan, practised, sentField, unknownOf } from '../practice-answers.ts';

type Props = {
  readonly lang: Lang;
  readonly content: Library;
  readonly question: Question;
  readonly given: Given;
  readonly action: string;
};

export function PracticeCheck({ lang, content, question, given, action }: Props) {
  const w = clerkWords(lang).practice;
  const state = practised(question, given);
  const id = `check-${question.id}`;
  return (
    <section class="dm-check" id={id}>
      <h2 class="utrecht-heading-2" lang={lang}>
        {w.check}
      </h2>
      <form class="dm-stack" method="get" action={`${action}#${id}`}>
        {othersThan(question, given).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={sentField} value={question.id} />
        <QuestionFields
          question={question}
          shown={checkOrder(question)}
          name={fieldName(question)}
          answer={state.kind === 'answered' ? state.answer : undefined}
          typed={state.kind === 'incomplete' ? state.typed : undefined}
          problem={state.kind === 'incomplete' ? state.problem : undefined}
          lang={lang}
          library={content}
        />
        {state.kind === 'answered' && (
          <CheckFeedback question={question} answer={state.answer} lang={lang} library={content} />
        )}
        <div class="dm-row">
          <Button kind="secondary">{state.kind === 'open' ? w.send : w.again}</Button>
          {question.kind !== 'single' && (
            <Button kind="secondary" name={unknownOf(question)} value="1" formnovalidate>
              {assessmentWords(lang).unknown}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}
