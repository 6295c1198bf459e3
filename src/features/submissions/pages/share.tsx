/** “Deel materiaal”: the form, and what came of what this member handed in before. */
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Badge, type BadgeTone } from '#shared/ui/badge.tsx';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import type { Submission } from '../submission.ts';
import { words } from '../words.ts';
import { ShareFields, sayWrong } from './share-fields.tsx';

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
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.hand.title} />
      <PageHead title={w.hand.title} lead={w.hand.lead} />
      <ErrorSummary
        title={w.errors}
        errors={Object.keys(errors).map((field) => ({ field, message: sayWrong(w.wrong, errors, field) ?? '' }))}
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
  return (
    <Card heading={w.hand.form}>
      <form method="post" action="/together/share" class="dm-stack">
        <input type="hidden" name="id" value={id} />
        <ShareFields w={w} typed={typed} errors={errors} />
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
