/** The checks that help a writer: what they find in made texts, and what they say of the whole starter pack. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '#features/content/index.ts';
import { emptyBlock, type TypedBlock } from '#features/manuscript/index.ts';
import { hardWords, hardWordsIn, readingOf, sentencesOf, syllables } from '#features/plain-language/index.ts';
import { readContent, readFolder } from '#features/starter/index.ts';
import { root } from '#shared/root.ts';
import { type CitizenLang, citizenLanguages } from '#shared/words/catalogue.ts';
import { checkContent, factFinding } from './check-content.ts';
import { checkText, type FindingKind } from './check-text.ts';

const library = assemble(1, readContent(await readFolder(join(root, 'content'))));
const texts = (markdown: string, lang: CitizenLang = 'nl') => sentencesOf(markdown, lang).map(({ text }) => text);

describe('sentences', () => {
  it('end where a reader stops, not at each point', () => {
    expect(texts('Bel bv. An. Ga naar itsme.be of kies 1.000. Klaar? “Ja.” Goed zo!')).toEqual([
      'Bel bv. An.',
      'Ga naar itsme.be of kies 1.000.',
      'Klaar?',
      '“Ja.”',
      'Goed zo!',
    ]);
    expect(texts('« Vous avez la carte ? » Il attend. C’est p.ex. Itsme.', 'fr')).toHaveLength(3);
    expect(texts('Das ist z.B. Ihre Karte. Gut.', 'de')).toHaveLength(2);
  });

  it('are the lines of a list and the headings too, without marks', () => {
    const list = '## Kies\n\nNeem **een** kaart:\n\n- met een chip\n- van [uw bank](https://a.example)\n';
    expect(texts(list)).toEqual(['Kies', 'Neem een kaart:', 'met een chip', 'van uw bank']);
  });
});

describe('syllables', () => {
  it.each([
    ['nl', 'kaart 1 pincode 3 computer 3 gemeente 3 identiteitskaart 5 mij 1 financiële 5 geeuwen 2'],
    ['fr', 'carte 1 commune 2 identité 4 ordinateur 4 eau 1 création 3 banque 1 vous 1'],
    ['de', 'Karte 2 Gemeinde 3 Personalausweis 5 Bürger 2 Häuser 2'],
    ['en', 'card 1 citizen 3 computer 3 make 1 table 2 asked 1 identity 4'],
  ] as const)('of %s are those that are heard', (lang, list) => {
    const pairs = [...list.matchAll(/(\S+) (\d)/g)];
    expect(pairs.map(([, word = '']) => `${word} ${syllables(word, lang)}`)).toEqual(pairs.map(([pair]) => pair));
  });
});

describe('the formulas', () => {
  const same = (lang: CitizenLang, text: string) => readingOf(sentencesOf(`${text} `.repeat(20), lang), lang).ease ?? 0;

  it('call plain words easy and words of offices hard, in each language', () => {
    const pairs: Readonly<Record<CitizenLang, readonly [string, string]>> = {
      nl: [
        'Neem uw kaart. Kies een code.',
        'Onverminderd voorgaande bepalingen geschiedt authenticatie middels identiteitskaart.',
      ],
      fr: [
        'Prenez votre carte. Tapez le code.',
        'Conformément aux dispositions précitées, l’authentification nécessite préalablement une identification.',
      ],
      de: [
        'Nehmen Sie die Karte. Gut so.',
        'Unbeschadet vorstehender Bestimmungen erfolgt die Authentifizierung mittels Personalausweis.',
      ],
      en: [
        'Take your card. Type the code.',
        'Notwithstanding aforementioned provisions, authentication necessitates identification documentation.',
      ],
    };
    for (const lang of citizenLanguages) {
      const [plain, office] = pairs[lang];
      expect(same(lang, plain)).toBeGreaterThan(70);
      expect(same(lang, office)).toBeLessThan(30);
    }
  });

  it('say nothing of a short text', () => {
    expect(readingOf(sentencesOf('Neem uw kaart.', 'nl'), 'nl')).toMatchObject({
      sentences: 1,
      words: 3,
      ease: undefined,
    });
  });
});

describe('words of offices', () => {
  it('are many, each with what to say instead', () => {
    const least: Readonly<Record<CitizenLang, number>> = { nl: 60, fr: 60, de: 30, en: 30 };
    for (const lang of citizenLanguages) {
      expect(hardWords[lang].length).toBeGreaterThanOrEqual(least[lang]);
      expect(new Set(hardWords[lang].map(([word]) => word)).size).toBe(hardWords[lang].length);
      for (const [word, plain] of hardWords[lang]) {
        expect(plain).not.toBe('');
        expect(hardWordsIn(`x ${word.replaceAll('*', '')} y`, lang).length).toBeGreaterThan(0);
        expect(hardWordsIn(plain, lang)).toEqual([]);
      }
    }
  });

  it('are found with any ending and with capitals, never inside another word', () => {
    expect(hardWordsIn('Gelieve u te authentiseren.', 'nl').map(({ plain }) => plain)).toEqual([
      'wilt u',
      'tonen wie u bent',
    ]);
    expect(hardWordsIn("En raison de l'heure", 'fr')).toHaveLength(1);
    expect(hardWordsIn('De kredieten', 'nl')).toEqual([]);
  });
});

const step = (title: string, text: string, touches: readonly string[] = []): TypedBlock => ({
  ...emptyBlock('step'),
  fields: { title, text },
  touches,
});
const kindsOf = (lang: CitizenLang, ...blocks: readonly TypedBlock[]): readonly FindingKind[] =>
  checkText({ kind: 'citizen-page', lang }, { head: {}, blocks }, library).findings.map(({ kind }) => kind);

describe('a text', () => {
  it('has its long sentences named, with facts as a reader sees them, and where they stand', () => {
    const text = 'Neem uw brief en uw pas en uw gsm en ga dan naar het loket van uw gemeente.';
    const typed = { head: { lead: 'Kort.' }, blocks: [step('Ga', text)] };
    expect(checkText({ kind: 'citizen-page', lang: 'nl' }, typed, library).findings).toEqual([
      {
        ...{ kind: 'long-sentence', sentence: text, words: 18, most: 13, field: 'b0.text' },
        place: { kind: 'block', block: 'step', number: 1 },
      },
    ]);
    expect(checkText({ kind: 'guide-part', lang: 'nl' }, typed, library).findings).toEqual([]);
  });

  it.each([
    ['nl', 'De burger tikt zijn pincode', 'Vraag nooit een pincode.'],
    ['fr', 'Le citoyen tape son mot de passe', 'Ne demandez jamais le mot de passe.'],
    ['de', 'Stecken Sie Ihre Karte in den Leser', 'Geben Sie Ihre Karte nie aus der Hand.'],
    ['en', 'Sign the form with your signature', 'Never sign for someone.'],
  ] as const)('in %s says what a step touches, unless nobody touches it', (lang, does, never) => {
    expect(kindsOf(lang, step(does, ''))).toEqual(['no-touch']);
    expect(kindsOf(lang, step(does, '', ['pin', 'password', 'card', 'signature']))).toEqual([]);
    expect(kindsOf(lang, step('x', never))).toEqual([]);
  });

  it('misses the words for who does not see a picture or hear a film', () => {
    const figure = (alt: string): TypedBlock => ({
      ...emptyBlock('figure'),
      fields: { name: 'a', alt, caption: 'De kaart' },
    });
    expect(kindsOf('nl', figure(''), figure('De kaart'), figure('Een kaart met een chip links'))).toEqual([
      'no-alt',
      'thin-alt',
    ]);
    expect(kindsOf('nl', { ...emptyBlock('video'), fields: { title: 'Film' } })).toEqual(['no-captions']);
  });

  it('is checked whatever stands in it', () => {
    for (const odd of ['', '::: {{x', '…!?', '{{itsme.cost}}'.repeat(50), '. '.repeat(500), '\u0000'])
      for (const lang of citizenLanguages) expect(kindsOf(lang, step(odd, odd))).toBeDefined();
  });
});

it('a fact without a language or a source is told', () => {
  const [fact] = library.facts();
  if (!fact) throw new Error('no fact');
  expect(factFinding(fact)).toBeUndefined();
  const { de: _, ...value } = fact.value;
  expect(factFinding({ ...fact, value })).toMatchObject({ langs: ['de'], noSource: false });
  expect(factFinding({ ...fact, source: { name: '', url: '' } })).toMatchObject({ langs: [], noSource: true });
});

describe('the starter pack', () => {
  /** Long sentences, words of offices, long words, steps to look at: measured on 22 November 2026, with little room. */
  const ceilings: Readonly<
    Record<CitizenLang, Readonly<Record<'A2' | 'B1', readonly [number, number, number, number]>>>
  > = {
    nl: { A2: [5, 2, 4, 2], B1: [20, 6, 4, 14] },
    fr: { A2: [8, 2, 4, 2], B1: [28, 6, 4, 18] },
    de: { A2: [7, 4, 3, 2], B1: [0, 0, 0, 0] },
    en: { A2: [6, 2, 2, 2], B1: [0, 0, 0, 0] },
  };
  const kinds = ['long-sentence', 'hard-word', 'long-word', 'no-touch'] as const;

  it.each(citizenLanguages)('in %s misses no text, fact or alternative text, and stays readable', (lang) => {
    const { documents, missing, facts } = checkContent(library, lang);
    expect(missing.map(({ kind, key }) => `${kind} ${key}`)).toEqual([]);
    expect(facts.map(({ fact, langs }) => `${fact.id} ${langs}`)).toEqual([]);
    for (const level of ['A2', 'B1'] as const) {
      const own = documents.filter((one) => one.level === level);
      const found = own.flatMap(({ findings }) => findings);
      const counts = kinds.map((kind) => found.filter((one) => one.kind === kind).length);
      const sentences = own.reduce((sum, { reading }) => sum + reading.sentences, 0);
      console.log(
        `${lang} ${level}: ${own.length} texts, ${sentences} sentences, ${kinds.map((kind, at) => `${counts[at]} ${kind}`).join(', ')}`,
      );
      for (const [at, most] of ceilings[lang][level].entries()) expect(counts[at], kinds[at]).toBeLessThanOrEqual(most);
      expect(found.filter(({ kind }) => kind === 'no-alt' || kind === 'thin-alt' || kind === 'no-captions')).toEqual(
        [],
      );
      expect(own.filter(({ reading }) => reading.mean > (level === 'A2' ? 10 : 15))).toEqual([]);
    }
  });
});
