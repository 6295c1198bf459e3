/** What the pieces of a text share when they become HTML: what is around them, and how facts stand in a line. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { isCitizenLang } from '#shared/words/catalogue.ts';
import type { Block, Library } from './document.ts';
import { factState, inLanguage } from './facts.ts';
import { escapeHtml, type ShowFact, toInlineHtml } from './markdown.ts';
import { words } from './words.ts';

export type Surroundings = {
  readonly lang: string;
  readonly today: string;
  readonly library: Library;
  /** Where drawings are served. */
  readonly figureBase: string;
  /** Who reads: the rules for clerks are not shown to citizens. */
  readonly audience: 'clerk' | 'citizen';
  /** A button at the end of every step. */
  readonly tap?: NumberedTap | undefined;
};

/** A button that sends a form elsewhere on the page, with the number of its step. */
export type StepTap = {
  /** The id of that form. */
  readonly form: string;
  /** What the button says; the title of the step follows for a screen reader. */
  readonly label: string;
  readonly lang: string;
};

/** Steps are counted through the whole document, from 1. */
export type NumberedTap = StepTap & { readonly numbers: ReadonlyMap<Block, number> };

/** The words of the interface nearest to a language of content. */
export function wordsFor(lang: string) {
  return words(isCitizenLang(lang) ? lang : 'nl');
}

/** What the list of sources calls a fact, so that a text can point at it. */
export function sourceId(factId: string): string {
  return `source-${factId}`;
}

export function inline(text: string, around: Surroundings): Child {
  return raw(toInlineHtml(text, showFact(around)));
}

/** The value, as a link to its source below; one that is to be checked looks so, and its source says it in words. */
export function showFact({ library, lang, today }: Surroundings): ShowFact {
  return (id, inLink) => {
    const fact = library.fact(id);
    if (!fact) return escapeHtml(`{{${id}}}`);
    const value = escapeHtml(inLanguage(fact.value, lang));
    if (inLink) return value;
    const state = factState(fact, today) === 'to-check' ? ' dm-fact--to-check' : '';
    return `<a class="dm-fact${state}" href="#${sourceId(id)}">${value}</a>`;
  };
}
