/** Where a citizen finds help in a town: now and next, and every day's hours. */
import { everyDay, hoursWords, nowWord, type OpenState, type Place, untilWords } from '#features/places/index.ts';
import { Telephone } from '#shared/ui/telephone.tsx';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import type { PlaceNow } from '../town-places.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: CitizenLang;
  readonly townName: string;
  readonly places: readonly PlaceNow[];
  /** On paper “now” says nothing, and addresses are written out. */
  readonly onPaper?: boolean;
};

export function Places({ lang, townName, places, onPaper = false }: Props) {
  const w = words(lang);
  return (
    <section class="dm-stack dm-places">
      <h2 class="utrecht-heading-2">{w.page.inTown(townName)}</h2>
      {places.length === 0 && <p>{w.page.noPlaces}</p>}
      {places.map(({ place, state }) => (
        <div class="dm-place">
          <h3 class="utrecht-heading-3">{place.name}</h3>
          {!onPaper && <Now state={state} lang={lang} />}
          <Reach place={place} lang={lang} onPaper={onPaper} />
          <Hours place={place} lang={lang} />
        </div>
      ))}
      {places.length > 0 && <p class="dm-note">{hoursWords(lang).open.holidays}</p>}
    </section>
  );
}

/** Nothing when no hours are known. */
function Now({ state, lang }: { readonly state: OpenState; readonly lang: CitizenLang }) {
  if (state.kind === 'unknown') return null;
  const now = nowWord(state, lang);
  return (
    <p>
      {now && <strong class={state.kind === 'closed' ? 'dm-closed' : 'dm-open'}>{now}</strong>}
      {`${now ? ', ' : ''}${untilWords(state, lang)}`}
    </p>
  );
}

type ReachProps = { readonly place: Place; readonly lang: CitizenLang; readonly onPaper: boolean };

function Reach({ place, lang, onPaper }: ReachProps) {
  if (onPaper) return <p>{[place.address, place.phone, place.url].filter(Boolean).join(' · ')}</p>;
  return (
    <>
      {place.address && <p>{place.address}</p>}
      {place.phone && (
        <p>
          <Telephone number={place.phone} />
        </p>
      )}
      {place.url && (
        <p>
          <a href={place.url} rel="external noopener noreferrer">
            {words(lang).page.site}
          </a>
        </p>
      )}
    </>
  );
}

function Hours({ place, lang }: { readonly place: Place; readonly lang: CitizenLang }) {
  const w = words(lang);
  const days = everyDay(place.hours, lang);
  if (days.length === 0) return null;
  return (
    <dl class="dm-hours" aria-label={w.page.hours}>
      {days.map(({ day, said }) => (
        <div>
          <dt>{day}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
