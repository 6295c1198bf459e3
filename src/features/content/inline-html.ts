/** What the pieces of a text share when they become HTML: what is around them, and how facts and guides stand in a line. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { telephoneHref } from '#shared/telephone.ts';
import { isCitizenLang } from '#shared/words/catalogue.ts';
import type { Block, Fact, Library } from './document.ts';
import { factState, inLanguage } from './facts.ts';
import { type Audience, guideCalled, quoted } from './guide-names.ts';
import { escapeHtml, type Show, toInlineHtml } from './markdown.ts';
import { words } from './words.ts';

export type Surroundings = {
  readonly lang: string;
  readonly today: string;
  readonly library: Library;
  /** Where drawings are served. */
  readonly figureBase: string;
  /** Who reads: the rules for clerks are not shown to citizens. */
  readonly audience: Audience;
  /** Where a guide is read that a text names: /counter/guides/{guide}{/part}. Without it, its title stands alone. */
  readonly guideAddress?: string | undefined;
  /** On paper nothing can be tapped. */
  readonly onPaper?: boolean;
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
  return raw(toInlineHtml(text, showNamed(around)));
}

/** How what a text names is shown here. */
export function showNamed(around: Surroundings): Show {
  return { fact: showFact(around), guide: showGuide(around) };
}

/**
 * The value, as a link to its source below; one that is to be checked looks so, and its source says it in words. A
 * telephone number is dialled instead: seconds count.
 */
function showFact({ library, lang, today, onPaper }: Surroundings): Show['fact'] {
  return (id, inLink) => {
    const fact = library.fact(id);
    if (!fact) return escapeHtml(`{{${id}}}`);
    const said = inLanguage(fact.value, lang);
    if (inLink) return escapeHtml(said);
    const state = factState(fact, today) === 'to-check' ? ' dm-fact--to-check' : '';
    const href = (onPaper ? undefined : dialled(fact, lang)) ?? `#${sourceId(id)}`;
    return `<a class="dm-fact${state}" href="${escapeHtml(href)}">${escapeHtml(said)}</a>`;
  };
}

/** What a telephone dials for a fact that is a telephone number; undefined for other facts. */
export function dialled(fact: Fact, lang: string): string | undefined {
  return fact.kind === 'phone' ? telephoneHref(inLanguage(fact.value, lang)) : undefined;
}

/** A named guide by its title, with its page where `guideAddress` says that those are. */
export function showGuide(around: Pick<Surroundings, 'library' | 'lang' | 'audience' | 'guideAddress'>): Show['guide'] {
  const { library, lang, audience, guideAddress } = around;
  return (name) => {
    const called = guideCalled(name, library, lang, audience);
    if (!called) return undefined;
    const part = called.part === undefined ? '' : `/${called.part}`;
    return {
      title: called.title,
      alone: quoted(called.title, lang),
      lang: called.lang === lang ? undefined : called.lang,
      href: guideAddress?.replace('{guide}', called.guide).replace('{/part}', part),
    };
  };
}
