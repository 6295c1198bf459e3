/** What of a guide was reported and is being looked at, for every clerk who opens it. */
import { Callout } from '#shared/ui/callout.tsx';
import { type Lang, shortDate } from '#shared/words/catalogue.ts';
import type { OpenSpot } from '../queries.ts';
import { words } from '../words.ts';

/** Nothing when nothing was reported. */
export function BeingLookedAt({ lang, spots }: { readonly lang: Lang; readonly spots: readonly OpenSpot[] }) {
  if (spots.length === 0) return null;
  const w = words(lang).lookedAt;
  return (
    <Callout tone="sun" role="note">
      <strong>{w.title}</strong>{' '}
      {spots.map(({ about, since }) => (
        <span>{`${w.spot(shortDate(lang, since), about)} `}</span>
      ))}
      {w.care}
    </Callout>
  );
}
