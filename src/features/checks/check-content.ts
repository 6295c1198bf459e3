/** Checks all guides of a language at once: the texts one by one, and what is missing between them. */
import { type Fact, type Library, sourceLanguage } from '#features/content/index.ts';
import { type DocumentName, type EditableContent, languagesOf, typedFrom } from '#features/manuscript/index.ts';
import { type CitizenLang, citizenLanguages } from '#shared/words/catalogue.ts';
import { type Checked, checkText } from './check-text.ts';

export type CheckedDocument = Checked & { readonly name: DocumentName; readonly title: string };

/** A fact, with what it lacks: `langs` the languages of citizens without its label or value. */
export type FactFinding = {
  readonly fact: Fact;
  readonly langs: readonly CitizenLang[];
  readonly noSource: boolean;
};

export type CheckedContent = {
  readonly documents: readonly CheckedDocument[];
  /** There in Dutch, not in this language. */
  readonly missing: readonly (DocumentName & { readonly title: string })[];
  readonly facts: readonly FactFinding[];
};

type Titled = { readonly name: DocumentName; readonly title: string; readonly content: EditableContent };

const checkedBefore = new WeakMap<Library, Map<CitizenLang, CheckedContent>>();

/** Kept as long as the library is: the same content is read once a language. */
export function checkContent(library: Library, lang: CitizenLang): CheckedContent {
  const kept = checkedBefore.get(library) ?? new Map<CitizenLang, CheckedContent>();
  checkedBefore.set(library, kept);
  const known = kept.get(lang);
  if (known) return known;
  const here = textsOf(library, lang);
  const there = new Set(here.map(({ name }) => `${name.kind} ${name.key}`));
  const missing = textsOf(library, sourceLanguage)
    .filter(({ name }) => languagesOf(name.kind).includes(lang) && !there.has(`${name.kind} ${name.key}`))
    .map(({ name, title }) => ({ ...name, lang, title }));
  const documents = here.map(({ name, title, content }) => ({
    ...{ name, title },
    ...checkText(name, typedFrom(content), library),
  }));
  const checked = { documents, missing, facts: library.facts().flatMap((fact) => factFinding(fact) ?? []) };
  kept.set(lang, checked);
  return checked;
}

export function factFinding(fact: Fact): FactFinding | undefined {
  const langs = citizenLanguages.filter((lang) => !fact.label[lang]?.trim() || !fact.value[lang]?.trim());
  const noSource = fact.source.name.trim() === '' || fact.source.url.trim() === '' || fact.seen.trim() === '';
  return langs.length > 0 || noSource ? { fact, langs, noSource } : undefined;
}

/** What is really in this language, as it stands on a shelf: no Dutch in its place. */
function textsOf(library: Library, lang: 'nl' | CitizenLang): readonly Titled[] {
  const guides = library.guides(lang).filter((guide) => guide.lang === lang);
  const pages = library.citizenPages(lang).filter((page) => page.lang === lang);
  return [
    ...guides.flatMap(({ parts, practice, lang: _, ...about }): readonly Titled[] => {
      const { id: key, title } = about;
      const body = { ...about, order: parts.map(({ id }) => id) };
      return [
        { name: { kind: 'guide', key, lang }, title, content: { kind: 'guide', body } },
        ...parts.map((part): Titled => {
          const name = { kind: 'guide-part', key: `${key}/${part.id}`, lang } as const;
          return { name, title: `${title}: ${part.title}`, content: { kind: 'guide-part', body: part } };
        }),
        ...(practice
          ? [
              {
                name: { kind: 'practice', key, lang } as const,
                title: practice.title,
                content: { kind: 'practice' as const, body: practice },
              },
            ]
          : []),
      ];
    }),
    ...pages.map(({ guide, lang: _, ...body }): Titled => {
      const name = { kind: 'citizen-page', key: guide, lang } as const;
      return { name, title: body.title, content: { kind: 'citizen-page', body } };
    }),
  ];
}
