/** One signal on a page of its own, with the form to set it aside. */
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextArea } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { NextStep } from '../next-step.ts';
import { nameOf } from '../telling.ts';
import { words } from '../words.ts';
import { Next } from './next.tsx';
import { SignalCard, type SignalProps } from './signal-card.tsx';

export type SignalPageProps = SignalProps & {
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly changedMeanwhile: boolean;
  /** What to do with it now. */
  readonly steps: readonly NextStep[];
  readonly wrongId: string | undefined;
  /** Taken up a moment ago. */
  readonly justTaken: boolean;
};

export function SignalPage({ typed, errors, changedMeanwhile, steps, wrongId, justTaken, ...shown }: SignalPageProps) {
  const { lang, library, signal } = shown;
  const w = words(lang);
  const name = nameOf(lang, library, signal);
  const said: Readonly<Record<string, string>> = w.wrong;
  const error = errors.note === undefined ? undefined : (said[errors.note] ?? w.wrong.missing);
  return (
    <>
      <Crumbs
        items={[
          { href: '/together', title: w.place.together },
          { href: '/together/signals', title: w.list.title },
        ]}
        here={name}
      />
      <PageHead title={name} />
      <ErrorSummary title={w.errors} errors={error === undefined ? [] : [{ field: 'note', message: error }]} />
      {changedMeanwhile && (
        <Callout tone="sun" role="alert" title={w.changed}>
          {w.changedHint}
        </Callout>
      )}
      {justTaken && (
        <Callout tone="leaf" role="status">
          {w.list.notices['taken-up']}
        </Callout>
      )}
      <Stack>
        <Next {...shown} steps={steps} name={name} wrongId={wrongId} />
        <SignalCard {...shown} />
        {signal.state === 'open' || signal.state === 'taken-up' ? (
          <Card heading={w.aside.title}>
            <form method="post" action={`/together/signals/${signal.id}/set-aside`} class="dm-stack">
              <input type="hidden" name="version" value={signal.version} />
              <TextArea
                name="note"
                label={w.aside.why}
                hint={w.aside.hint}
                rows={2}
                maxlength={300}
                value={typed.note}
                error={error}
              />
              <div>
                <Button kind="secondary">{w.aside.button}</Button>
              </div>
            </form>
          </Card>
        ) : typed.note === undefined ? null : (
          <Card heading={w.aside.title}>
            <p>{typed.note}</p>
          </Card>
        )}
      </Stack>
    </>
  );
}
