/** “Wie helpt verder?”: the town's places beside a guide, those that are open now first. */
import type { Child } from 'hono/jsx';
import { Card } from '#shared/ui/card.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { Telephone } from '#shared/ui/telephone.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import { openState } from '../opening-hours.ts';
import { noteFor, type Place } from '../place.ts';
import { words } from '../words.ts';
import { OpenNow } from './open-now.tsx';

type PanelProps = {
  readonly lang: Lang;
  readonly places: readonly Place[];
  readonly now: Date;
  /** Whoever may fill in a place is asked to, when there is none. */
  readonly mayAdd: boolean;
  /** Under the places, when there are any. */
  readonly children?: Child;
};

export function ReferralPanel({ lang, places, now, mayAdd, children }: PanelProps) {
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
            <Item note={<Note place={place} lang={lang} />}>
              <strong>{place.name}</strong>
              <div>
                <OpenNow state={state} lang={lang} />
              </div>
              <Reach place={place} lang={lang} />
            </Item>
          ))}
        </ItemList>
      )}
      {shown.length > 0 && children}
    </Card>
  );
}

/** What the town wrote is marked where it is not in the reader's language. */
function Note({ place, lang }: { readonly place: Place; readonly lang: Lang }) {
  const note = noteFor(place, lang);
  return note ? <span lang={note.lang === lang ? undefined : note.lang}>{note.text}</span> : null;
}

function Reach({ place, lang }: { readonly place: Place; readonly lang: Lang }) {
  return (
    <>
      {place.address && <div>{place.address}</div>}
      {place.phone && (
        <div>
          <Telephone number={place.phone} />
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
