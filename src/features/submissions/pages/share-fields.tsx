/** The fields of handing in, the same for staff and for anyone; each has its own words. */
import { licences } from '#features/content/index.ts';
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { TextArea, TextField } from '#shared/ui/field.tsx';
import type { words } from '../words.ts';

type StaffWords = ReturnType<typeof words>;
type FieldName = 'name' | 'url' | 'urlHint' | 'body' | 'bodyHint' | 'licence' | 'licenceHint' | 'maker' | 'makerHint';
export type FieldWords = Pick<StaffWords, 'licence' | 'licences'> & {
  readonly hand: Pick<StaffWords['hand'], FieldName | 'mine'>;
  readonly wrong: Readonly<Record<string, string>> & { readonly missing: string };
};

type Props = { readonly w: FieldWords; readonly typed: Typed; readonly errors: FormErrors };

export function ShareFields({ w, typed, errors }: Props) {
  const field = (name: string) => ({ name, value: typed[name], error: sayWrong(w.wrong, errors, name) });
  return (
    <>
      <TextField label={w.hand.name} required maxlength={120} {...field('title')} />
      <TextField label={w.hand.url} hint={w.hand.urlHint} inputmode="url" maxlength={500} {...field('url')} />
      <TextArea label={w.hand.body} hint={w.hand.bodyHint} rows={6} maxlength={6000} {...field('body')} />
      <Choices
        legend={w.hand.licence}
        name="licence"
        hint={w.hand.licenceHint}
        error={sayWrong(w.wrong, errors, 'licence')}
      >
        {licences.map((one) => (
          <Choice
            type="radio"
            name="licence"
            value={one}
            label={w.licences[one]}
            checked={(typed.licence ?? licences[0]) === one}
          />
        ))}
      </Choices>
      <TextField label={w.hand.maker} hint={w.hand.makerHint} maxlength={120} {...field('maker')} />
      <Choices legend={w.licence} name="mine" error={sayWrong(w.wrong, errors, 'mine')}>
        <Choice type="checkbox" name="mine" value="yes" label={w.hand.mine} checked={typed.mine === 'yes'} />
      </Choices>
    </>
  );
}

/** What is wrong with a field; undefined where nothing is. */
export function sayWrong(wrong: FieldWords['wrong'], errors: FormErrors, field: string): string | undefined {
  const key = errors[field];
  return key === undefined ? undefined : (wrong[key] ?? wrong.missing);
}
