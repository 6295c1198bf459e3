/** For the citizen to take along: where to go, whether it is open now or when next, every day's hours; and as lines of text. */
import { Grid } from '#shared/ui/columns.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import { hoursWords } from '../hours-words.ts';
import { openState } from '../opening-hours.ts';
import type { Place } from '../place.ts';
import { daysOpen, stateWords } from '../say-hours.ts';
import { words } from '../words.ts';
import { OpenNow } from './open-now.tsx';

type Props = {
  readonly lang: Lang;
  readonly places: readonly Place[];
  readonly now: Date;
  /** The place that the citizen is sent to; then only that one stands here. */
  readonly to: string | undefined;
  /** With which that place finds what is done already. */
  readonly code: string | undefined;
};

/** Nothing when the town has no places. */
export function PlacesOnPaper(props: Props) {
  const { lang, now, code } = props;
  const w = words(lang);
  const shown = placesFor(props);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 class="utrecht-heading-3">{props.to === undefined ? w.panel.title : w.paper.where}</h2>
      {code && (
        <p>
          <strong>{w.paper.code(code)}</strong> {w.paper.codeNote}
        </p>
      )}
      <Grid>
        {shown.map((place) => (
          <div class="dm-help-place">
            <h3 class="utrecht-heading-4">{place.name}</h3>
            <p>{reach(place)}</p>
            {props.to !== undefined && (
              <p>
                <OpenNow state={openState(place.hours, now)} lang={lang} />
              </p>
            )}
            <DataList items={daysOpen(place.hours, lang).map(({ day, said }) => ({ term: day, value: said }))} />
          </div>
        ))}
      </Grid>
      <p>{hoursWords(lang).open.holidays}</p>
    </section>
  );
}

/** The same as lines, for a mail that the citizen sends to herself. */
export function paperLines(props: Props): readonly string[] {
  const { lang, now, code } = props;
  const w = words(lang);
  const shown = placesFor(props);
  if (shown.length === 0) return [];
  return [
    props.to === undefined ? w.panel.title : w.paper.where,
    ...(code ? [w.paper.code(code)] : []),
    ...shown.flatMap((place) => [
      [place.name, reach(place)].filter(Boolean).join(', '),
      ...(props.to === undefined
        ? []
        : [
            stateWords(openState(place.hours, now), lang),
            ...daysOpen(place.hours, lang).map(({ day, said }) => `${day}: ${said}`),
          ]),
    ]),
  ].filter(Boolean);
}

function placesFor({ lang, places, to }: Props): readonly Place[] {
  const one = places.filter(({ id }) => id === to);
  if (one.length > 0) return one;
  return [...places].sort((one, other) => compareText(lang, one.name, other.name));
}

function reach({ address, phone, url }: Place): string {
  return [address, phone, url].filter(Boolean).join(' · ');
}
