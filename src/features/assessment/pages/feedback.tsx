/** What was answered, what is right, and why: kind, and with the way back to the part that explains it. */
import { fillFacts, type Library, type Question } from '#features/content/index.ts';
import { Callout } from '#shared/ui/callout.tsx';
import { colon, type Lang } from '#shared/words/catalogue.ts';
import type { Answer } from '../answer.ts';
import { answerLines, isRight, rightLines } from '../marking.ts';
import { words } from '../words.ts';

export type ExplainedBy = { readonly href: string; readonly title: string };

type Props = {
  readonly question: Question;
  readonly answer: Answer;
  readonly lang: Lang;
  readonly library: Library;
  readonly id?: string;
};

/** Under a quick check. */
export function CheckFeedback({ question, answer, lang, library, id }: Props) {
  const w = words(lang);
  const right = isRight(question, answer);
  const explain = fillFacts(question.explain, library, lang);
  return (
    <div id={id} tabindex={-1}>
      <Callout
        tone={right ? 'leaf' : 'sun'}
        role="status"
        title={right ? w.right : answer.kind === 'unknown' ? w.notKnown : w.notRight}
      >
        {explain}
        {!right && <Lines label={w.rightAnswer} lines={rightLines(question)} lang={lang} library={library} />}
      </Callout>
    </div>
  );
}

/** In the result of a test; `correct` as it was marked then. */
export function QuestionFeedback({
  question,
  answer,
  correct,
  lang,
  library,
  explainedBy,
}: Omit<Props, 'id'> & { readonly correct: boolean; readonly explainedBy: ExplainedBy | undefined }) {
  const w = words(lang);
  const given = answer.kind === 'unknown' ? [w.unknown] : answerLines(question, answer);
  return (
    <>
      <p>
        <strong>{fillFacts(question.text, library, lang)}</strong>
      </p>
      <Lines label={w.yourAnswer} lines={given} lang={lang} library={library} />
      {!correct && <Lines label={w.rightAnswer} lines={rightLines(question)} lang={lang} library={library} />}
      <p>{fillFacts(question.explain, library, lang)}</p>
      {explainedBy && (
        <p>
          <a class="utrecht-link" href={explainedBy.href}>
            {w.readAgain(explainedBy.title)}
          </a>
        </p>
      )}
    </>
  );
}

type LinesProps = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly lang: Lang;
  readonly library: Library;
};

function Lines({ label, lines, lang, library }: LinesProps) {
  const [only = '', ...more] = lines.map((line) => fillFacts(line, library, lang));
  if (more.length === 0) {
    return (
      <p>
        {label}
        {colon(lang)}
        {only}
      </p>
    );
  }
  return (
    <>
      <p>{label}:</p>
      <ul>
        {[only, ...more].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}
