/** What is wrong with a field, in words. */
import type { FormErrors } from '#shared/http/form.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

/** Gives for the name of a field what is wrong with it; undefined where nothing is. */
export function wrongWords(lang: Lang, errors: FormErrors): (name: string) => string | undefined {
  const w = words(lang).wrong;
  const said: Readonly<Record<string, string>> = w;
  return (name) => {
    const key = errors[name];
    return key === undefined ? undefined : (said[key] ?? w.missing);
  };
}
