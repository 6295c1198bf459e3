/** “Hoe liep het?”: four ways it ended, in reach at the bottom of a guide; and after the tap, what was saved. */
import { BottomBar } from '#shared/ui/bottom-bar.tsx';
import { Button } from '#shared/ui/button.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import type { Outcome } from '../help-moment.ts';
import type { Place } from '../place.ts';
import { words } from '../words.ts';

export type LogFormProps = {
  readonly lang: Lang;
  /** New with each page: the same page sent twice is the same moment. */
  readonly id: string;
  readonly guide: string;
  readonly problem: string;
  readonly places: readonly Place[];
};

export function LogBar(props: LogFormProps) {
  const w = words(props.lang);
  return (
    <BottomBar label={w.bar.question} note={w.bar.note}>
      <form method="post" action="/counter/help">
        <LogSubject {...props} />
        <Button name="outcome" value="helped">
          {w.outcome.helped}
        </Button>
        <Button kind="secondary" name="outcome" value="together">
          {w.outcome.together}
        </Button>
        <dm-help-refer class="dm-help-refer">
          <details>
            <summary class="utrecht-button utrecht-button--secondary-action">{w.outcome.referred}</summary>
            <fieldset class="dm-help-refer__places">
              <legend>{w.bar.toWhom}</legend>
              <PlaceButtons lang={props.lang} places={props.places} />
            </fieldset>
          </details>
        </dm-help-refer>
        <Button kind="secondary" name="outcome" value="no-solution">
          {w.outcome['no-solution']}
        </Button>
      </form>
    </BottomBar>
  );
}

/** What the moment is about, known already from the guide. */
export function LogSubject({ id, guide, problem }: Pick<LogFormProps, 'id' | 'guide' | 'problem'>) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="guide" value={guide} />
      <input type="hidden" name="problem" value={problem} />
    </>
  );
}

/** One tap for each place, and one for anyone else. */
export function PlaceButtons({ lang, places }: Pick<LogFormProps, 'lang' | 'places'>) {
  const sorted = [...places].sort((one, other) => compareText(lang, one.name, other.name));
  return (
    <>
      {sorted.map((place) => (
        <Button kind="secondary" name="to" value={place.id}>
          {place.name}
        </Button>
      ))}
      <Button kind="secondary" name="to" value="other">
        {words(lang).bar.someoneElse}
      </Button>
    </>
  );
}

export type LoggedBarProps = {
  readonly lang: Lang;
  readonly id: string;
  readonly state: 'saved' | 'saved-for-good' | 'undone' | 'too-late';
  readonly outcome: Outcome;
  /** The page of the guide, ready for the next citizen. */
  readonly guideHref: string;
};

export function LoggedBar({ lang, id, state, outcome, guideHref }: LoggedBarProps) {
  const w = words(lang);
  const saved = w.bar.saved(w.outcome[outcome].toLowerCase());
  const said = { saved, 'saved-for-good': saved, undone: w.bar.undone, 'too-late': w.bar.tooLate }[state];
  return (
    <BottomBar label={w.bar.question}>
      <p role="status">{said}</p>
      {state === 'saved' && (
        <form method="post" action={`/counter/help/${id}/undo`}>
          <Button kind="secondary">{w.bar.undo}</Button>
        </form>
      )}
      <a class="utrecht-link" href={guideHref}>
        {w.bar.again}
      </a>
    </BottomBar>
  );
}
