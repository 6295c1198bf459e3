/** Makes many more guides out of the real ones, with words of their own, to search in. */
import type { Guide, Library, StoredDocument } from '#features/content/index.ts';

const syllables = ['ba', 'der', 'kel', 'mo', 'sta', 'vin', 'loe', 'pra', 'tig', 'rum', 'zel', 'hof'] as const;
const ends = ['kaart', 'brief', 'code', 'dienst', 'toestel', 'formulier', 'aanvraag', 'rekening'] as const;

/** A word that looks like a Dutch compound; the same number gives the same word. */
export function madeUpWord(number: number): string {
  const at = (shift: number) => syllables[Math.floor(number / syllables.length ** shift) % syllables.length] ?? '';
  return `${at(0)}${at(1)}${at(2)}${ends[number % ends.length]}`;
}

const partsOfGuide = 20;

/**
 * Guides with so many parts together, as documents to publish beside the real ones. Each part is a real one whose
 * title and citizens' words got made-up words between them, so that the index has as many words as it would have.
 */
export function manyGuides(content: Library, parts: number): readonly StoredDocument[] {
  const real = content.guides('nl');
  return Array.from({ length: Math.ceil(parts / partsOfGuide) }, (_, index) => {
    const guide = real[index % real.length];
    return guide ? aGuide(guide, index, Math.min(partsOfGuide, parts - index * partsOfGuide)) : [];
  }).flat();
}

function aGuide(like: Guide, number: number, count: number): readonly StoredDocument[] {
  const { lang, parts, ...guide } = like;
  const id = `${guide.id}-${number}`;
  const name = madeUpWord(number);
  const made = Array.from({ length: count }, (_, index) => {
    const part = parts[index % parts.length];
    const own = madeUpWord(number * partsOfGuide + index);
    const other = madeUpWord((number * partsOfGuide + index) * 7);
    return part
      ? [
          {
            ...part,
            id: `${part.id}-${index}`,
            title: `${part.title}: ${own}`,
            words: [...part.words.map((words) => `${words} ${own}`), `${own} ${other}`, `mijn ${other}`],
          },
        ]
      : [];
  }).flat();
  return [
    {
      kind: 'guide',
      key: id,
      lang,
      body: { ...guide, id, title: `${guide.title} ${name}`, order: made.map((part) => part.id) },
    },
    ...made.map((part): StoredDocument => ({ kind: 'guide-part', key: `${id}/${part.id}`, lang, body: part })),
  ];
}
