/** Where help is given, to choose from. */
import type { Option } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { channels } from '../help-moment.ts';
import { words } from '../words.ts';

export function channelOptions(lang: Lang): readonly Option[] {
  return channels.map((value) => ({ value, label: words(lang).channel[value] }));
}
