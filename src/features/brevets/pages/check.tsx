/** The public pages: type a code, and see whether the brevet is real. Nothing else of its holder. */
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import type { Brevet, BrevetState } from '../brevet.ts';
import { levelName, words } from '../words.ts';
import { StateBadge } from './state-badge.tsx';

type AskProps = { readonly lang: Lang; readonly typed?: string | undefined; readonly problem?: string | undefined };

/** A GET form: it works without a script, and posts nothing. */
export function CheckPage({ lang, typed, problem }: AskProps) {
  const w = words(lang).check;
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      {problem ? <ErrorSummary title={w.problem} errors={[{ field: 'code', message: problem }]} /> : null}
      <Card>
        <form method="get" action="/check">
          <TextField
            name="code"
            label={w.code}
            hint={w.hint}
            value={typed}
            error={problem}
            autocomplete="off"
            maxlength={200}
            required
          />
          <Button big>{w.submit}</Button>
        </form>
      </Card>
    </>
  );
}

type FoundProps = { readonly lang: Lang; readonly brevet: Brevet; readonly state: BrevetState };

export function CheckedPage({ lang, brevet, state }: FoundProps) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.check.title} />
      <Verdict lang={lang} brevet={brevet} state={state} />
      <Card heading={brevet.title}>
        <p>
          <StateBadge lang={lang} state={state === 'expiring' ? 'valid' : state} />
        </p>
        <DataList
          items={[
            { term: w.field.holder, value: brevet.holderName },
            { term: w.field.level, value: levelName(lang, brevet.level) },
            { term: w.field.town, value: brevet.townName },
            { term: w.field.issued, value: longDate(lang, brevet.issuedAt) },
            { term: w.field.validUntil, value: longDate(lang, brevet.validUntil) },
            { term: w.field.code, value: brevet.code },
          ]}
        />
        <p class="dm-note">{w.check.nothingElse}</p>
      </Card>
      <p class="dm-row">
        <LinkButton kind="subtle" href="/check">
          {w.check.another}
        </LinkButton>
      </p>
    </>
  );
}

function Verdict({ lang, brevet, state }: FoundProps) {
  const w = words(lang);
  if (state === 'withdrawn' && brevet.withdrawnAt !== null)
    return (
      <Callout tone="coral">
        {w.check.saysWithdrawn(brevet.withdrawnAt)} {brevet.withdrawnReason ? w.reason[brevet.withdrawnReason] : ''}
      </Callout>
    );
  if (state === 'expired') return <Callout tone="sun">{w.check.saysExpired(brevet.validUntil)}</Callout>;
  return <Callout tone="leaf">{w.check.saysValid}</Callout>;
}
