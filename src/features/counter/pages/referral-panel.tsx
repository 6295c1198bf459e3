/** “Wie helpt verder?”: the town's places beside a guide, those that are open now first; and the same on paper. */
import { Card } from '#shared/ui/card.tsx';
import { Grid } from '#shared/ui/columns.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import { openState } from '../opening-hours.ts';
import { type Place, weekdays } from '../place.ts';
import { words } from '../words.ts';
import { OpenNow } from './open-now.tsx';

type PanelProps = {
  readonly lang: Lang;
  readonly places: readonly Place[];
  readonly now: Date;
  /** Whoever may fill in a place is asked to, when there is none. */
  readonly mayAdd: boolean;
};

export function ReferralPanel({ lang, places, now, mayAdd }: PanelProps) {
  const w = words(lang);
  const shown = openFirst(lang, places, now);
  return (
    <Card smallHeading heading={w.panel.title} id="places">
      {shown.length === 0 ? (
        <p class="dm-note">
          {w.panel.none}{' '}
          {mayAdd && (
            <a class="utrecht-link" href="/together/places/new">
              {w.panel.add}
            </a>
          )}
        </p>
      ) : (
        <ItemList>
          {shown.map(({ place, state }) => (
            <Item note={place.note}>
              <strong>{place.name}</strong>
              <div>
                <OpenNow state={state} lang={lang} />
              </div>
              <Reach place={place} lang={lang} />
            </Item>
          ))}
        </ItemList>
      )}
    </Card>
  );
}

function Reach({ place, lang }: { readonly place: Place; readonly lang: Lang }) {
  return (
    <>
      {place.address && <div>{place.address}</div>}
      {place.phone && (
        <div>
          <a class="utrecht-link" href={`tel:${place.phone.replaceAll(/[^\d+]/g, '')}`}>
            {place.phone}
          </a>
        </div>
      )}
      {place.url && (
        <div>
          <a class="utrecht-link" href={place.url} rel="external noopener noreferrer">
            {words(lang).panel.site}
          </a>
        </div>
      )}
    </>
  );
}

function openFirst(lang: Lang, places: readonly Place[], now: Date) {
  const rank = { open: 0, always: 0, closed: 1, unknown: 2 } as const;
  return places
    .map((place) => ({ place, state: openState(place.hours, now) }))
    .sort(
      (one, other) =>
        rank[one.state.kind] - rank[other.state.kind] || compareText(lang, one.place.name, other.place.name),
    );
}

/** For the citizen to take along: where to go, and every day's hours. Nothing when the town has no places. */
export function PlacesOnPaper({ lang, places }: Pick<PanelProps, 'lang' | 'places'>) {
  const w = words(lang);
  if (places.length === 0) return null;
  const sorted = [...places].sort((one, other) => compareText(lang, one.name, other.name));
  return (
    <section>
      <h2 class="utrecht-heading-3">{w.panel.title}</h2>
      <Grid>
        {sorted.map((place) => (
          <div class="dm-help-place">
            <h3 class="utrecht-heading-4">{place.name}</h3>
            <p>{[place.address, place.phone, place.url].filter(Boolean).join(' · ')}</p>
            <DataList
              items={weekdays.flatMap((day, index) => {
                const spans = place.hours[index] ?? [];
                const value = spans.map(([from, to]) => w.open.between(from, to)).join(', ');
                return spans.length > 0 ? [{ term: w.day[day], value }] : [];
              })}
            />
          </div>
        ))}
      </Grid>
      <p>{w.open.holidays}</p>
    </section>
  );
}
