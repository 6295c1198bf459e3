/** The words of learning. */
import type { Module, Track } from '#features/content/index.ts';
import { catalogue, isLang, type Lang } from '#shared/words/catalogue.ts';
import { moduleNumber } from './progress.ts';
import { fr } from './words.fr.ts';
import { nl } from './words.nl.ts';

export const words = catalogue(nl, { fr });

/** The language of the interface that fits a text of the content. */
export function langOf(track: Track): Lang {
  return isLang(track.lang) ? track.lang : 'nl';
}

/** “Module 2”, or the title of a module that has no number. */
export function moduleName(track: Track, module: Module, lang: Lang): string {
  const place = moduleNumber(track, module);
  return place ? words(lang).module(place.number) : module.title;
}
