/** “Deel materiaal”: the form, and what came of what this member handed in before. */
import { licences } from '#features/content/index.ts';
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Badge, type BadgeTone } from '#shared/ui/badge.tsx';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextArea, TextField } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import type { Submission } from '../submission.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  /** Of the one to be: sent twice, it is added once. */
  readonly id: string;
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly own: readonly Submission[];
  readonly thanked: boolean;
};

export const stateTone: Readonly<Record<Submission['state'], BadgeTone>> = {
  open: 'sun',
  used: 'leaf',
  later: 'brand',
  'not-used': 'quiet',
};

export function SharePage(props: Props) {
  const { lang, errors, own, thanked } = props;
  const w = words(lang);
  return (
    <>
      <Crumbs label={w.together} items={[{ href: '/together', title: w.together }]} here={w.hand.title} />
      <PageHead title={w.hand.title} lead={w.hand.lead} />
      <ErrorSummary
        title={w.errors}
        errors={Object.keys(errors).map((field) => ({ field, message: sayWrong(lang, errors, field) ?? '' }))}
      />
      {thanked && (
        <Callout tone="leaf" role="status" title={w.hand.thanks}>
          {w.hand.thanksMore}
        </Callout>
      )}
      <ShareForm {...props} />
      <Card heading={w.hand.own}>{own.length === 0 ? <p>{w.hand.noneYet}</p> : <Own lang={lang} own={own} />}</Card>
    </>
  );
}

function ShareForm({ lang, id, typed, errors }: Props) {
  const w = words(lang);
  const field = (name: string) => ({ name, value: typed[name], error: sayWrong(lang, errors, name) });
  return (
    <Card heading={w.hand.form}>
      <form method="post" action="/together/share" class="dm-stack">
        <input type="hidden" name="id" value={id} />
        <TextField label={w.hand.name} required maxlength={120} {...field('title')} />
        <TextField label={w.hand.url} hint={w.hand.urlHint} inputmode="url" maxlength={500} {...field('url')} />
        <TextArea label={w.hand.body} hint={w.hand.bodyHint} rows={6} maxlength={6000} {...field('body')} />
        <Choices
          legend={w.hand.licence}
          name="licence"
          hint={w.hand.licenceHint}
          error={sayWrong(lang, errors, 'licence')}
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
        <Choices legend={w.licence} name="mine" error={sayWrong(lang, errors, 'mine')}>
          <Choice type="checkbox" name="mine" value="yes" label={w.hand.mine} checked={typed.mine === 'yes'} />
        </Choices>
        <div>
          <Button big>{w.hand.send}</Button>
        </div>
      </form>
    </Card>
  );
}

function Own({ lang, own }: Pick<Props, 'lang' | 'own'>) {
  const w = words(lang);
  return (
    <ItemList>
      {own.map(({ title, at, state, answer, answeredAt }) => (
        <Item
          note={answer === '' && answeredAt === null ? w.hand.on(longDate(lang, at)) : answer || w.stateSaid[state]}
          aside={<Badge tone={stateTone[state]}>{w.state[state]}</Badge>}
        >
          {title}
        </Item>
      ))}
    </ItemList>
  );
}

/** What is wrong with a field; undefined where nothing is. */
export function sayWrong(lang: Lang, errors: FormErrors, field: string): string | undefined {
  const key = errors[field];
  if (key === undefined) return undefined;
  const said: Readonly<Record<string, string>> = words(lang).wrong;
  return said[key] ?? words(lang).wrong.missing;
}
