/** Facts in texts: which are named, what they say, and whether they may be trusted today. */
import type { Block, Fact, Library } from './document.ts';
import { type Audience, fillGuides, type GuideSource } from './guide-names.ts';
import { textsOf } from './texts-of.ts';

/** What part of a library this needs. */
export type FactSource = Pick<Library, 'fact'>;

/** A fact by name in a text, such as {{itsme.code-length}}. */
export const factName = /\{\{([a-z0-9]+(?:[.-][a-z0-9]+)*)\}\}/g;

/**
 * to-check: known to change and not confirmed by an editor, told otherwise by another source, or the day to look again
 * has passed.
 */
export function factState(fact: Fact, today: string): 'checked' | 'to-check' {
  const open = fact.changes && fact.confirmed === undefined;
  return open || fact.review < today || (fact.disagree?.length ?? 0) > 0 ? 'to-check' : 'checked';
}

/** A text in this language, or else in Dutch. */
export function inLanguage(text: Readonly<Record<string, string>>, lang: string): string {
  return text[lang] ?? text.nl ?? '';
}

/** The text with the value of each fact, and the title of each guide, in its place: for where no link can stand. */
export function fillFacts(
  text: string,
  library: FactSource & GuideSource,
  lang: string,
  audience: Audience = 'clerk',
): string {
  const named = fillGuides(text, library, lang, audience);
  if (!named.includes('{{')) return named;
  return named.replace(factName, (name, id: string) => {
    const fact = library.fact(id);
    return fact ? inLanguage(fact.value, lang) : name;
  });
}

/** The ids of the facts that blocks or texts name, each once, in the order of reading. */
export function factsIn(content: readonly (Block | string)[]): readonly string[] {
  const found = new Set<string>();
  for (const piece of content) {
    for (const text of typeof piece === 'string' ? [piece] : textsOf(piece)) {
      for (const [, id] of text.matchAll(factName)) if (id !== undefined) found.add(id);
    }
  }
  return [...found];
}

/** The facts themselves that blocks or texts name, for the list of sources. */
export function factsOf(library: FactSource, content: readonly (Block | string)[]): readonly Fact[] {
  return factsIn(content).flatMap((id) => library.fact(id) ?? []);
}
