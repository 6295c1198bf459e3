/** After the tap: what was saved, taking it back, handing over, and saying more for who wants to. */
import { formOptions, organisationOptions, type ServiceForm } from '#features/organisations/index.ts';
import { BottomBar } from '#shared/ui/bottom-bar.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { SelectField } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { type LoggedMoment, minuteGuesses } from '../help-moment.ts';
import { words } from '../words.ts';
import { channelOptions } from './channel-options.ts';

export type LoggedBarProps = {
  readonly lang: Lang;
  readonly moment: LoggedMoment;
  readonly state: 'saved' | 'saved-for-good' | 'undone' | 'too-late';
  /** What came of saying more. */
  readonly more: 'saved' | 'too-late' | undefined;
  readonly maySayMore: boolean;
  readonly mayHandOver: boolean;
  readonly forms: readonly ServiceForm[];
  /** The page of the guide, ready for the next citizen. */
  readonly guideHref: string;
};

export function LoggedBar(props: LoggedBarProps) {
  const { lang, moment, state } = props;
  const w = words(lang);
  return (
    <BottomBar label={w.bar.question}>
      <p role="status">{said(props)}</p>
      {state === 'saved' && (
        <form method="post" action={`/counter/help/${moment.id}/undo`} class="dm-help-log">
          <Button kind="secondary">{w.bar.undo}</Button>
        </form>
      )}
      {props.mayHandOver && <LinkButton href={handoverHref(moment.id)}>{w.bar.handOver}</LinkButton>}
      {props.maySayMore && <SayMore {...props} />}
      <a class="utrecht-link" href={props.guideHref}>
        {w.bar.again}
      </a>
    </BottomBar>
  );
}

export function handoverHref(id: string): string {
  return `/counter/help/${id}/handover`;
}

function said({ lang, moment, state, more }: LoggedBarProps): string {
  const w = words(lang);
  const saved = w.bar.saved(w.outcome[moment.outcome].toLowerCase());
  if (more === 'too-late') return w.bar.moreTooLate;
  if (more === 'saved') return `${saved} ${w.bar.moreSaved}`;
  return { saved, 'saved-for-good': saved, undone: w.bar.undone, 'too-late': w.bar.tooLate }[state];
}

/** Nothing here has to be filled in; a guess of the minutes is one tap. */
function SayMore({ lang, moment, forms }: LoggedBarProps) {
  const w = words(lang);
  return (
    <form method="post" action={`/counter/help/${moment.id}/details`} class="dm-help-log">
      <dm-help-refer class="dm-help-refer">
        <details>
          <summary class="utrecht-button utrecht-button--secondary-action">{w.bar.more}</summary>
          <fieldset class="dm-help-refer__places dm-help-refer__more">
            <legend>{w.bar.moreLead}</legend>
            <p class="dm-help-refer__line">{w.details.minutes}</p>
            {minuteGuesses.map((minutes, index) => {
              const isLast = index === minuteGuesses.length - 1;
              return (
                <Button kind="secondary" name="minutes" value={String(minutes)} pressed={moment.minutes === minutes}>
                  {isLast ? w.details.shortLonger(minutes) : w.details.short(minutes)}
                </Button>
              );
            })}
            <span class="dm-help-refer__line" />
            <SelectField
              name="channel"
              label={w.details.channel}
              options={channelOptions(lang)}
              value={moment.channel}
            />
            <SelectField
              name="organisation"
              label={w.details.organisation}
              options={organisationOptions(lang)}
              value={moment.organisation}
            />
            {forms.length > 0 && (
              <SelectField
                name="form"
                label={w.details.form}
                options={formOptions(lang, forms)}
                value={moment.formId ?? ''}
              />
            )}
            <Button name="minutes" value={moment.minutes === null ? '' : String(moment.minutes)}>
              {w.bar.save}
            </Button>
          </fieldset>
        </details>
      </dm-help-refer>
    </form>
  );
}
