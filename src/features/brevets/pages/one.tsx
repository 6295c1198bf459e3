/** One brevet of the town, and the page that asks why before it is withdrawn. */
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { SelectField, TextArea } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import { stateOf, withdrawalReasons } from '../brevet.ts';
import type { KeptBrevet } from '../queries.ts';
import { words } from '../words.ts';
import { StateBadge } from './state-badge.tsx';

type Props = { readonly lang: Lang; readonly brevet: KeptBrevet; readonly today: string };

export function OneBrevetPage({ lang, brevet, today, done }: Props & { readonly done?: string | undefined }) {
  const w = words(lang);
  return (
    <>
      <Crumbs items={above(lang)} here={brevet.holderName} />
      <PageHead title={w.keep.details(brevet.holderName)} />
      {done ? (
        <Callout tone="leaf" role="status">
          {done}
        </Callout>
      ) : null}
      <Card heading={brevet.title}>
        <p>
          <StateBadge lang={lang} state={stateOf(brevet, today)} />
        </p>
        <Details lang={lang} brevet={brevet} />
        <p class="dm-row">
          {brevet.withdrawnAt === null ? (
            <LinkButton
              kind="danger"
              href={`/together/brevets/${brevet.id}/withdraw`}
              label={w.keep.withdrawLabel(brevet.holderName)}
            >
              {w.keep.withdraw}
            </LinkButton>
          ) : null}
          <LinkButton kind="subtle" href={`/check/${brevet.code}`}>
            {w.mine.checkPage}
          </LinkButton>
        </p>
      </Card>
    </>
  );
}

function Details({ lang, brevet }: { readonly lang: Lang; readonly brevet: KeptBrevet }) {
  const w = words(lang);
  const withdrawn =
    brevet.withdrawnAt === null || brevet.withdrawnReason === null
      ? []
      : [
          { term: w.field.withdrawnOn, value: longDate(lang, brevet.withdrawnAt) },
          { term: w.field.reason, value: w.reason[brevet.withdrawnReason] },
          { term: w.field.note, value: brevet.withdrawnNote ?? '' },
          { term: w.field.by, value: brevet.withdrawnBy ?? '' },
        ];
  return (
    <DataList
      items={[
        { term: w.field.holder, value: brevet.holderName },
        { term: w.field.issued, value: longDate(lang, brevet.issuedAt) },
        { term: w.field.validUntil, value: longDate(lang, brevet.validUntil) },
        { term: w.field.code, value: brevet.code },
        ...withdrawn.filter(({ value }) => value !== ''),
      ]}
    />
  );
}

type WithdrawProps = Props & {
  readonly typed?: { readonly reason?: string | undefined; readonly note?: string | undefined };
  readonly errors?: { readonly reason?: string | undefined; readonly note?: string | undefined };
};

export function WithdrawPage({ lang, brevet, typed = {}, errors = {} }: WithdrawProps) {
  const w = words(lang);
  const wrong = (['reason', 'note'] as const).flatMap((field) => {
    const message = errors[field];
    return message === undefined ? [] : [{ field, message }];
  });
  return (
    <>
      <Crumbs items={above(lang)} here={w.keep.withdraw} />
      <PageHead title={w.withdraw.title} />
      <ErrorSummary title={w.withdraw.errorsTitle} errors={wrong} />
      <Callout tone="coral">{w.withdraw.lead}</Callout>
      <Card heading={`${brevet.title}: ${brevet.holderName}`}>
        <Details lang={lang} brevet={brevet} />
        <form method="post" action={`/together/brevets/${brevet.id}/withdraw`}>
          <SelectField
            name="reason"
            label={w.withdraw.reason}
            hint={w.withdraw.reasonHint}
            error={errors.reason}
            value={typed.reason ?? ''}
            required
            options={[
              { value: '', label: '' },
              ...withdrawalReasons.map((reason) => ({ value: reason, label: w.reason[reason] })),
            ]}
          />
          <TextArea
            name="note"
            label={w.withdraw.note}
            hint={w.withdraw.noteHint}
            error={errors.note}
            value={typed.note}
            maxlength={500}
          />
          <p class="dm-row">
            <Button kind="danger">{w.withdraw.submit}</Button>
            <LinkButton kind="subtle" href={`/together/brevets/${brevet.id}`}>
              {w.withdraw.cancel}
            </LinkButton>
          </p>
        </form>
      </Card>
    </>
  );
}

function above(lang: Lang) {
  const w = words(lang);
  return [
    { href: '/together', title: w.place.together },
    { href: '/together/brevets', title: w.keep.title },
  ];
}
