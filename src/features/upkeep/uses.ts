/** Where each fact is used: which guides, pages for citizens, lessons and tests name it. */
import { type Block, factsIn, type Guide, type Library, type Track } from '#features/content/index.ts';
import { guideHref } from '#features/guides/index.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';

export type UseKind = 'guide' | 'guide-part' | 'practice' | 'citizen-page' | 'lesson' | 'test';

export type Use = {
  readonly kind: UseKind;
  readonly title: string;
  readonly lang: string;
  /** The guide that it belongs to; lessons and tests have none. */
  readonly guide?: string;
  /** The part of that guide. */
  readonly part?: string;
  /** Where a clerk sees it; undefined where she comes by another way, such as a test. */
  readonly href?: string;
};

type Uses = ReadonlyMap<string, readonly Use[]>;

const kept = new WeakMap<Library, Uses>();

/** In all languages; made once for a state of the content. */
export function usesOf(content: Library): Uses {
  const known = kept.get(content);
  if (known) return known;
  const uses = new Map<string, Use[]>();
  for (const { use, texts } of citizenLanguages.flatMap((lang) => named(content, lang))) {
    for (const id of factsIn(texts)) {
      const before = uses.get(id);
      if (before) before.push(use);
      else uses.set(id, [use]);
    }
  }
  kept.set(content, uses);
  return uses;
}

/** The guides that name a fact, each once. */
export function guidesWith(content: Library, fact: string): readonly string[] {
  return [...new Set((usesOf(content).get(fact) ?? []).flatMap(({ guide }) => guide ?? []))];
}

type Named = { readonly use: Use; readonly texts: readonly (Block | string)[] };

function named(content: Library, lang: string): readonly Named[] {
  const own = <Item extends { readonly lang: string }>(items: readonly Item[]) =>
    items.filter((item) => item.lang === lang);
  return [
    ...own(content.guides(lang)).flatMap(inGuide),
    ...own(content.citizenPages(lang)).map(({ guide, title, lead, needs, blocks }) => ({
      use: { kind: 'citizen-page' as const, title, lang, guide, href: `/citizen/${lang}/${guide}` },
      texts: [title, lead, ...needs, ...blocks],
    })),
    ...own(content.tracks(lang)).flatMap(inTrack),
  ];
}

function inGuide(guide: Guide): readonly Named[] {
  const { id, lang, title, practice } = guide;
  const beside = guide.facts.map((fact) => `{{${fact}}}`);
  const help = guide.help.map(({ name }) => name);
  const itself = [title, guide.purpose, guide.operator, ...guide.needs, ...guide.never, ...help, ...beside];
  return [
    { use: { kind: 'guide', title, lang, guide: id, href: guideHref(id) }, texts: itself },
    ...guide.parts.map(
      (part): Named => ({
        use: {
          kind: 'guide-part',
          title: `${title}: ${part.title}`,
          lang,
          guide: id,
          part: part.id,
          href: guideHref(id, part.id),
        },
        texts: [part.title, part.summary, ...part.blocks],
      }),
    ),
    ...(practice
      ? [
          {
            use: { kind: 'practice' as const, title: practice.title, lang, guide: id, href: `/learn/guides/${id}` },
            texts: [practice.summary, ...practice.blocks],
          },
        ]
      : []),
  ];
}

function inTrack(track: Track): readonly Named[] {
  const { lang } = track;
  return track.modules.flatMap((module): readonly Named[] => [
    ...module.parts.map(
      (part): Named => ({
        use: {
          kind: 'lesson',
          title: `${module.title}: ${part.title}`,
          lang,
          href: `/learn/${track.id}/${module.id}/${part.id}`,
        },
        texts: [part.title, part.summary, ...part.blocks],
      }),
    ),
    ...(module.test
      ? [
          {
            use: { kind: 'test' as const, title: module.title, lang },
            texts: module.test.questions.map((question) => ({ kind: 'check' as const, question })),
          },
        ]
      : []),
  ]);
}
