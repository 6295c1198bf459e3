/** A question to answer: its choices as big cards, or a list for each line; all of it works by keyboard alone. */
import { fillFacts, type Library, type Question } from '#features/content/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { type Answer, longestText, unknown } from '../answer.ts';
import { words } from '../words.ts';

export type QuestionFieldsProps = {
  readonly question: Question;
  readonly shown: readonly number[];
  /** The name of the answer's field; unlike any other on the page. */
  readonly name: string;
  readonly answer?: Answer | null | undefined;
  /** A form that was sent and is not whole: what was chosen in it stays. */
  readonly typed?: FormData | undefined;
  readonly problem?: 'missing' | 'twice' | undefined;
  readonly lang: Lang;
  readonly library: Library;
};

/** The question with its fields; the form and its button stand around it. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, shown, name, answer, typed, problem, lang, library } = props;
  const w = words(lang);
  const say = (text: string) => fillFacts(text, library, lang);
  const error = problem && w.problems[problem];
  const sent = (field: string) => typed && String(typed.get(field) ?? '');
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const chosen = answer?.kind === 'chosen' ? answer.options : [];
      const single = question.kind === 'single';
      return (
        <Choices legend={say(question.text)} name={name} hint={single ? undefined : w.several} error={error}>
          {shown.map((choice, place) => (
            <Choice
              type={single ? 'radio' : 'checkbox'}
              name={name}
              value={String(place)}
              label={say(question.options[choice]?.text ?? '')}
              checked={chosen.includes(choice)}
            />
          ))}
          {single && (
            <Choice type="radio" name={name} value={unknown} label={w.unknown} checked={answer?.kind === 'unknown'} />
          )}
        </Choices>
      );
    }
    case 'order': {
      const given = answer?.kind === 'ordered' ? answer.items : [];
      const places = [
        { value: '', label: w.choose },
        ...shown.map((_, index) => ({ value: String(index + 1), label: w.place(index + 1) })),
      ];
      return (
        <Choices legend={say(question.text)} name={name} hint={w.orderHint} error={error}>
          {shown.map((item, place) => (
            <SelectField
              name={`${name}-${place}`}
              label={say(question.items[item] ?? '')}
              options={places}
              value={sent(`${name}-${place}`) ?? (given.includes(item) ? String(given.indexOf(item) + 1) : '')}
              short
            />
          ))}
        </Choices>
      );
    }
    case 'match': {
      const given = answer?.kind === 'matched' ? answer.rights : [];
      const rights = [
        { value: '', label: w.choose },
        ...shown.map((pair, place) => ({ value: String(place), label: say(question.pairs[pair]?.right ?? '') })),
      ];
      return (
        <Choices legend={say(question.text)} name={name} hint={w.matchHint} error={error}>
          {question.pairs.map((pair, index) => (
            <SelectField
              name={`${name}-${index}`}
              label={say(pair.left)}
              options={rights}
              value={sent(`${name}-${index}`) ?? placeOf(shown, given[index])}
            />
          ))}
        </Choices>
      );
    }
    case 'short':
      return (
        <TextField
          name={name}
          label={say(question.text)}
          hint={w.shortHint}
          error={error}
          value={answer?.kind === 'written' ? answer.text : undefined}
          autocomplete="off"
          maxlength={longestText}
          short
        />
      );
  }
}

function placeOf(shown: readonly number[], choice: number | undefined): string {
  const place = choice === undefined ? -1 : shown.indexOf(choice);
  return place < 0 ? '' : String(place);
}

/** “I don't know” as a button, where it is no choice among the others. */
export function UnknownButton({ question, lang }: { readonly question: Question; readonly lang: Lang }) {
  if (question.kind === 'single') return null;
  return (
    <Button kind="secondary" name={unknown} value="1" formnovalidate>
      {words(lang).unknown}
    </Button>
  );
}
