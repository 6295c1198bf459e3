/** Facts: when they may be trusted, what a text says with them, which ones a page needs sources for. */
import { describe, expect, it } from 'vitest';
import type { Block, CitizenPage, Fact, Guide } from './document.ts';
import { factState, factsIn, factsOf, fillFacts } from './facts.ts';
import { unknownGuides } from './guide-names.ts';
import { plainText } from './plain-text.ts';
import { factAge } from './sources.tsx';

const noGuides = { guide: () => undefined, citizenPage: () => undefined };
const fact: Fact = {
  id: 'itsme.code-length',
  app: 'itsme',
  label: { nl: 'Lengte van de code' },
  value: { nl: '5 cijfers', fr: '5 chiffres' },
  status: 'official',
  changes: false,
  local: false,
  source: { name: 'itsme', url: 'https://www.itsme.be' },
  seen: '2025',
  review: '2027-02-21',
};
const library = { fact: (id: string) => (id === fact.id ? fact : undefined), ...noGuides };

describe('a fact is to be checked', () => {
  it('from the day after the day to look again', () => {
    expect(factState(fact, '2027-02-21')).toBe('checked');
    expect(factState(fact, '2027-02-22')).toBe('to-check');
  });

  it('when it is known to change, until an editor confirms it', () => {
    expect(factState({ ...fact, changes: true }, '2026-11-21')).toBe('to-check');
    expect(factState({ ...fact, changes: true, confirmed: '2026-11-20' }, '2026-11-21')).toBe('checked');
    expect(factState({ ...fact, changes: true, confirmed: '2026-11-20' }, '2027-03-01')).toBe('to-check');
  });
});

it('a fact tells its age as exactly as it is known', () => {
  expect(factAge(fact, 'nl')).toBe('gezien in 2025');
  expect(factAge({ ...fact, seen: '2022-11' }, 'nl')).toBe('gezien in november 2022');
  expect(factAge({ ...fact, seen: '2023-06-07' }, 'fr')).toBe('vu le 7 juin 2023');
  expect(factAge({ ...fact, confirmed: '2026-12-01' }, 'nl')).toBe('nagekeken op 1 december 2026');
});

it('a text is filled in its language, in Dutch where there is no other, and left alone where no fact has that name', () => {
  expect(fillFacts('Telt {{itsme.code-length}}.', library, 'nl')).toBe('Telt 5 cijfers.');
  expect(fillFacts('Compte {{itsme.code-length}}.', library, 'fr')).toBe('Compte 5 chiffres.');
  expect(fillFacts('Zählt {{itsme.code-length}}.', library, 'de')).toBe('Zählt 5 cijfers.');
  expect(fillFacts('{{itsme.other}}', library, 'nl')).toBe('{{itsme.other}}');
});

describe('a guide that a text names', () => {
  const guide = { id: 'eid', lang: 'nl', title: 'eID', parts: [{ id: 'puk', title: 'PUK nodig' }] };
  const guides = {
    ...library,
    // Only what is asked of them here.
    guide: (id: string) => (id === 'eid' ? (guide as unknown as Guide) : undefined),
    citizenPage: (_: string, lang: string) => ({ title: 'Ihre Karte', lang }) as unknown as CitizenPage,
  };

  it('is said by its title, or by the words that stand there', () => {
    expect(fillFacts('Kijk bij [](guide:eid/puk), of [daar](guide:eid).', guides, 'nl')).toBe(
      'Kijk bij “PUK nodig”, of daar.',
    );
    expect(fillFacts('Siehe [](guide:eid).', guides, 'de')).toBe('Siehe „Ihre Karte“.');
    expect(fillFacts('Kijk bij [](guide:eid).', guides, 'nl')).toBe('Kijk bij “eID”.');
    expect(fillFacts('Kijk bij [](guide:eid).', guides, 'nl', 'citizen')).toBe('Kijk bij “Ihre Karte”.');
    expect(fillFacts('[](guide:eid/pin) [](guide:x y) {{itsme.code-length}}', guides, 'nl')).toBe(
      'guide:eid/pin [](guide:x y) 5 cijfers',
    );
  });

  it('is found among plain words, and missed when it is not there', () => {
    const text = { kind: 'text', markdown: '- Zie **[](guide:eid/puk)** of [daar](guide:eid/pin)' } as const;
    expect(fillFacts(plainText([text]), guides, 'nl')).toBe('Zie “PUK nodig” of daar');
    expect(unknownGuides([text], guides, 'nl')).toEqual(['guide:eid/pin']);
  });
});

const blocks: readonly Block[] = [
  { kind: 'text', markdown: '## Kop\n\nEen **vet** woord, {{a.one}} en [een link](https://x.example).' },
  {
    kind: 'step',
    title: 'Stap {{a.two}}',
    blocks: [
      { kind: 'text', markdown: '- punt {{a.one}}' },
      { kind: 'boundary', title: 'Stop', markdown: '{{a.three}}' },
    ],
  },
  { kind: 'may', yes: ['{{a.four}}'], no: ['nee'] },
  { kind: 'figure', name: 'x', alt: 'alt {{a.five}}', caption: 'onderschrift' },
  {
    kind: 'check',
    question: {
      id: 'q',
      kind: 'single',
      text: 'Vraag?',
      explain: '{{a.six}}',
      options: [{ text: 'Ja', correct: true }],
    },
  },
];

it('names each fact of blocks once, in the order of reading, also inside steps and checks', () => {
  expect(factsIn(blocks)).toEqual(['a.one', 'a.two', 'a.three', 'a.four', 'a.five', 'a.six']);
  expect(factsIn(['x {{a.b}} {{a.b}}'])).toEqual(['a.b']);
  expect(factsOf(library, ['{{itsme.code-length}} {{a.b}}'])).toEqual([fact]);
});

it('blocks as plain text hold what a reader sees', () => {
  expect(plainText(blocks)).toBe(
    'Kop\nEen vet woord, {{a.one}} en een link.\nStap {{a.two}}\npunt {{a.one}}\nStop\n{{a.three}}\n{{a.four}}\nnee\nalt {{a.five}}\nonderschrift\nVraag?\nJa\n{{a.six}}',
  );
});
