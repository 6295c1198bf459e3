/** Guides by name in a text, as [](guide:itsme/lost-phone): what is named, and what it is called today. */
import { isCitizenLang } from '#shared/words/catalogue.ts';
import type { Block, Guide, Library } from './document.ts';
import { textsOf } from './texts-of.ts';

/** A whole guide, or one part of it. */
export type NamedGuide = { readonly guide: string; readonly part: string | undefined };

/** What part of a library this needs. */
export type GuideSource = Pick<Library, 'guide' | 'citizenPage'>;

/** Who reads. */
export type Audience = 'clerk' | 'citizen';

/** With words of its own, or without any: then it is shown by the title of what it names. */
const guideLink = /\[([^\]]*)\]\((guide:[^)\s]*)\)/g;
const address = /^guide:([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/([a-z0-9]+(?:-[a-z0-9]+)*))?$/;

/** Undefined for what is not written as guide:itsme or guide:itsme/lost-phone. */
export function namedGuide(name: string): NamedGuide | undefined {
  const [, guide, part] = address.exec(name) ?? [];
  return guide === undefined ? undefined : { guide, part };
}

/** The names of guides in blocks or texts, each once, in the order of reading. */
export function guideNamesIn(content: readonly (Block | string)[]): readonly string[] {
  const texts = content.flatMap((piece) => (typeof piece === 'string' ? [piece] : textsOf(piece)));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(guideLink)].map(([, , name = '']) => name)))];
}

/** Those of them that are not there: in the language of the text, nor in Dutch. */
export function unknownGuides(content: readonly (Block | string)[], library: GuideSource, lang: string) {
  return guideNamesIn(content).filter((name) => !guideCalled(name, library, lang));
}

export type Called = NamedGuide & { readonly title: string; readonly lang: string };

/** What a named guide or part is called, and in which language that is; undefined when it is not there. */
export function guideCalled(
  name: string,
  library: GuideSource,
  lang: string,
  audience: Audience = 'clerk',
): Called | undefined {
  const named = namedGuide(name);
  const guide = named && library.guide(named.guide, lang);
  if (!guide) return undefined;
  const found = named.part === undefined ? ofWhole(guide, library, lang, audience) : partOf(guide, named.part);
  return found && { ...named, ...found };
}

/** Citizens know a guide by their own page of it; so does everyone in a language that the guide is not in. */
function ofWhole(guide: Guide, library: GuideSource, lang: string, audience: Audience) {
  const page = audience === 'clerk' && guide.lang === lang ? undefined : library.citizenPage(guide.id, lang);
  const { title, lang: titleLang } = page ?? guide;
  return { title, lang: titleLang };
}

function partOf(guide: Guide, id: string) {
  const part = guide.parts.find((one) => one.id === id);
  return part && { title: part.title, lang: guide.lang };
}

const quotes = { nl: ['“', '”'], fr: ['«\u00a0', '\u00a0»'], de: ['„', '“'], en: ['“', '”'] } as const;

/** A title in a line of text, where no link shows where it begins and ends. */
export function quoted(title: string, lang: string): string {
  const [open, close] = quotes[isCitizenLang(lang) ? lang : 'nl'];
  return `${open}${title}${close}`;
}

/** The text with the words of each such link in its place, for where no link can stand. */
export function fillGuides(text: string, library: GuideSource, lang: string, audience: Audience = 'clerk'): string {
  if (!text.includes('](guide:')) return text;
  return text.replace(guideLink, (_, own: string, name: string) => {
    if (own !== '') return own;
    const called = guideCalled(name, library, lang, audience);
    return called ? quoted(called.title, lang) : name;
  });
}
