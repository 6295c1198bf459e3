/** What the search reads: the texts of guides, of their parts and of citizens' pages, each with how much its words say. */
import { fillFacts, type Guide, type Library, plainText } from '#features/content/index.ts';
import { wordsOf } from './words-of-text.ts';

/** A text of a document and how much its words say. Of a whole expression also its pairs of words count, and itself. */
export type Field = { readonly text: string; readonly weight: number; readonly whole?: boolean };
export type Fields = {
  readonly guide: string;
  readonly part: string;
  readonly fields: readonly Field[];
  /** What the guide is called, and in one word by citizens. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
};

/** The texts of all guides, each guide before its parts. */
export function searchedTexts(guides: readonly Guide[], library: Library): readonly Fields[] {
  return guides.flatMap((guide) => {
    const text = (written: string) => fillFacts(written, library, guide.lang);
    const name: readonly Field[] = [guide.title, guide.id].map((written) => ({
      text: written,
      weight: 2.5,
      whole: true,
    }));
    const names = [guide.id, guide.title];
    const aliases = guide.words.filter((words) => wordsOf(words).length === 1);
    const itself: Fields = {
      guide: guide.id,
      part: '',
      names,
      aliases,
      fields: [
        ...name,
        ...guide.words.map((words) => ({ text: words, weight: 0.8, whole: true })),
        { text: text(guide.purpose), weight: 0.8 },
        { text: guide.needs.map(text).join('\n'), weight: 0.3 },
      ],
    };
    const about: readonly Field[] = [
      { text: `${guide.title}\n${guide.id}`, weight: 1 },
      { text: guide.words.join('\n'), weight: 0.8 },
    ];
    const parts = guide.parts.map(
      (part): Fields => ({
        guide: guide.id,
        part: part.id,
        names,
        aliases,
        fields: [
          { text: text(part.title), weight: 3.5, whole: true },
          ...part.words.map((words) => ({ text: words, weight: 1.5, whole: true })),
          { text: text(part.summary), weight: 0.5 },
          { text: text(plainText(part.blocks)), weight: 0.2 },
          ...about,
        ],
      }),
    );
    return [itself, ...parts];
  });
}

/** The texts of the pages for citizens that are really in this language. */
export function pageTexts(library: Library, lang: string): readonly Fields[] {
  const pages = library.citizenPages(lang).filter((page) => page.lang === lang);
  return pages.map((page) => {
    const text = (written: string) => fillFacts(written, library, lang, 'citizen');
    const title = library.guide(page.guide, lang)?.title ?? page.guide;
    const questions = page.blocks.flatMap((block) => (block.kind === 'question' ? [block.title] : []));
    return {
      guide: page.guide,
      part: '',
      names: [page.guide, title],
      aliases: page.words.filter((words) => wordsOf(words).length === 1),
      fields: [
        { text: title, weight: 2.5, whole: true },
        { text: text(page.title), weight: 2.5, whole: true },
        ...page.words.map((words) => ({ text: words, weight: 1.5, whole: true })),
        ...questions.map((question) => ({ text: text(question), weight: 1.5, whole: true })),
        { text: text(page.lead), weight: 0.8 },
        { text: page.needs.map(text).join('\n'), weight: 0.3 },
        { text: text(plainText(page.blocks)), weight: 0.2 },
      ],
    };
  });
}
