/** What a help moment was about, in words. */
import { fillFacts, type Library } from '#features/content/index.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from './words.ts';

type About = { readonly guide: string; readonly problem: string; readonly said?: string };

/** “itsme · Nieuwe gsm”. What stood in words stands in words; a guide that is gone from the content shows its own id. */
export function subjectOf({ guide: id, problem, said = '' }: About, content: Library, lang: Lang): string {
  if (said !== '') return `${words(lang).today.noGuide}: ${said}`;
  const guide = content.guide(id, lang);
  const part = guide?.parts.find((one) => one.id === problem);
  return [guide?.title ?? id, part && fillFacts(part.title, content, lang)].filter(Boolean).join(' · ');
}
