/** What to do now with a signal that was taken up: the way to where it is made, or an honest word where there is none yet. */
import type { Library } from '#features/content/index.ts';
import { textHref } from '#features/overlays/index.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { idFrom, type NextStep } from '../next-step.ts';
import type { Signal } from '../signal.ts';
import { words } from '../words.ts';

type NextProps = {
  readonly lang: Lang;
  readonly library: Library;
  readonly signal: Signal;
  readonly steps: readonly NextStep[];
  readonly name: string;
  /** The short name that was typed and cannot be. */
  readonly wrongId?: string | undefined;
};

export function Next({ steps, ...shown }: NextProps) {
  if (steps.length === 0) return null;
  return (
    <Card heading={words(shown.lang).next.title} tone="sun">
      {steps.map((step) => (
        <Step {...shown} step={step} />
      ))}
    </Card>
  );
}

type StepProps = Omit<NextProps, 'steps'> & { readonly step: NextStep };

function Step(props: StepProps) {
  const { lang, signal, step, name } = props;
  const w = words(lang).next;
  switch (step.kind) {
    case 'write':
      return (
        <form method="post" action={`/together/signals/${signal.id}/write`}>
          <p>{w.write}</p>
          <Button icon="edit" label={w.writeLabel(name)}>
            {w.writeButton}
          </Button>
        </form>
      );
    case 'place':
      return <Place {...props} />;
    case 'own-text':
      return (
        <Way say={w.ownText} href={textHref({ guide: step.guide, part: step.part, lang }, undefined)}>
          {w.ownTextLink}
        </Way>
      );
    case 'hand-in':
      return (
        <Way say={w.handIn} href="/together/share">
          {w.handInLink}
        </Way>
      );
    case 'editor':
      return <p>{w.editor}</p>;
    case 'practice':
      return (
        <Way say={w.practice} href={`/learn/guides/${step.guide}`}>
          {w.practiceLink}
        </Way>
      );
    case 'assign':
      return (
        <Way say={w.assign} href={assignHref(step.teamId)}>
          {w.assignLink}
        </Way>
      );
    case 'by-hand':
      return <p>{w.byHand[step.what]}</p>;
  }
}

function assignHref(teamId: string | null): string {
  const query = teamId === null ? '' : `?${new URLSearchParams({ 'team[]': teamId })}`;
  return `/together/assignments/new${query}`;
}

function Way({ say, href, children }: { readonly say: string; readonly href: string; readonly children: string }) {
  return (
    <>
      <p>{say}</p>
      <p>
        <LinkButton kind="secondary" href={href}>
          {children}
        </LinkButton>
      </p>
    </>
  );
}

/** Where a text stands that is not there yet, and what it is called in addresses. */
function Place({ lang, library, signal, wrongId }: StepProps) {
  const w = words(lang).next;
  const guides = library.guides(lang).map(({ id, title }) => ({ value: id, label: w.partOf(title) }));
  return (
    <form method="post" action={`/together/signals/${signal.id}/write`} class="dm-stack">
      <p>{w.place}</p>
      <SelectField name="guide" label={w.where} value="" options={[{ value: '', label: w.newGuide }, ...guides]} />
      <TextField
        name="id"
        label={w.id}
        hint={w.idHint}
        value={wrongId ?? idFrom(signal.problem)}
        error={wrongId === undefined ? undefined : w.idWrong}
        maxlength={40}
      />
      <div>
        <Button icon="edit">{w.writeButton}</Button>
      </div>
    </form>
  );
}
