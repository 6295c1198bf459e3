/** “Hoe liep het?”: five ways it ended, in reach at the bottom of a guide, each one tap. */
import { guideHref } from '#features/guides/index.ts';
import type { Place } from '#features/places/index.ts';
import { BottomBar } from '#shared/ui/bottom-bar.tsx';
import { Button } from '#shared/ui/button.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

export type LogFormProps = {
  readonly lang: Lang;
  /** New with each page: the same page sent twice is the same moment. */
  readonly id: string;
  readonly guide: string;
  readonly problem: string;
  readonly places: readonly Place[];
  /** Whose page it is: a tap that waits without a network must not count as the next colleague's. */
  readonly by: string;
};

/** Without a network the page comes back as it was; a script then shows what is hidden here, and hides the form. */
export function LogBar(props: LogFormProps) {
  const w = words(props.lang);
  return (
    <BottomBar label={w.bar.question} note={w.bar.note} folds>
      <dm-help-log>
        <p role="status" hidden>
          {w.bar.keptHere}
        </p>
        <a class="utrecht-link" href={guideHref(props.guide, props.problem)} hidden>
          {w.bar.again}
        </a>
        <form method="post" action="/counter/help" class="dm-help-log">
          <LogSubject {...props} />
          <Button name="outcome" value="helped">
            {w.outcome.helped}
          </Button>
          <Button kind="secondary" name="outcome" value="together">
            {w.outcome.together}
          </Button>
          <Button kind="secondary" name="outcome" value="nudge">
            {w.outcome.nudge}
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
      </dm-help-log>
    </BottomBar>
  );
}

/** What the moment is about, known already from the guide. */
export function LogSubject({ id, guide, problem, by }: Pick<LogFormProps, 'id' | 'guide' | 'problem' | 'by'>) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="guide" value={guide} />
      <input type="hidden" name="problem" value={problem} />
      <input type="hidden" name="by" value={by} />
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
