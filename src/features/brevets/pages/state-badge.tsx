/** The state of a brevet in words, with a colour that helps. */
import { Badge, type BadgeTone } from '#shared/ui/badge.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { BrevetState } from '../brevet.ts';
import { words } from '../words.ts';

const tones: Record<BrevetState, BadgeTone> = { valid: 'leaf', expiring: 'sun', expired: 'quiet', withdrawn: 'coral' };

export function StateBadge({ lang, state }: { readonly lang: Lang; readonly state: BrevetState }) {
  return <Badge tone={tones[state]}>{words(lang).state[state]}</Badge>;
}
