/** The places of a town to choose from, by name, after whoever is no place of it. */
import type { Option } from '#shared/ui/field.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import type { Place } from '../place.ts';

export function placeOptions(lang: Lang, places: readonly Place[], nowhere: string): readonly Option[] {
  const sorted = [...places].sort((one, other) => compareText(lang, one.name, other.name));
  return [{ value: '', label: nowhere }, ...sorted.map(({ id, name }) => ({ value: id, label: name }))];
}
