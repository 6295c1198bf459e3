/** A step that lets someone use a code, a password, a card or a signature is marked, so that the rules for it stand there. */
import { describe, expect, it } from 'vitest';
import { type Block, library, type Touch, touches } from '#features/content/index.ts';
import type { TypedBlock } from '#features/manuscript/index.ts';
import { type CitizenLang, citizenLanguages, languages } from '#shared/words/catalogue.ts';
import { aWorld } from '#tests/support/world.ts';
import { unmarkedTouches } from './touch-words.ts';

const world = await aWorld();
const content = await library(world.services);

type Step = Extract<Block, { kind: 'step' }>;
const stepsOf = (blocks: readonly Block[]): readonly Step[] => blocks.filter((block) => block.kind === 'step');
/** Every step that clerks or citizens read in a language, by the document it stands in. */
function steps(lang: CitizenLang): ReadonlyMap<string, readonly Step[]> {
  const parts = languages
    .filter((known) => known === lang)
    .flatMap((known) => content.guides(known))
    .flatMap((guide) => guide.parts.map((part) => [`${guide.id}/${part.id}`, stepsOf(part.blocks)] as const));
  const pages = content.citizenPages(lang).map((page) => [page.guide, stepsOf(page.blocks)] as const);
  return new Map([...parts, ...pages]);
}

/** As it stands in the editor, with these marks. */
const typed = ({ title, blocks }: Step, marks: readonly Touch[] = []): TypedBlock => ({
  kind: 'step',
  fields: { title, text: blocks.map((block) => ('markdown' in block ? block.markdown : '')).join('\n\n') },
  touches: marks,
});
const isFound = (step: Step, lang: CitizenLang, marks: readonly Touch[]) =>
  unmarkedTouches(typed(step, marks), lang).length > 0;

/** Looked at by hand: here nobody uses it. A new one is marked at its title, or comes here with why. */
const lookedAt: Readonly<Record<string, string>> = {
  'eid/certificates: Leg uit wat een certificaat is': 'says what a certificate does',
  'eid/reader-not-found: Vraag welke lezer het is': 'names a reader',
  'eid/moving: Leg de volgorde uit': 'asks for codes at the town hall',
  'itsme/lost-phone: Later: opnieuw activeren': 'says what comes later',
  'itsme/too-young: Net meerderjarig en het lukt niet?': 'says what a certificate does',
  'izimi/share-document: De burger kiest het document en deelt het': 'confirms inside the safe that is open',
  'burgerprofiel/for-someone-else: Leg uit hoe een profiel werkt': 'says that each has a key of their own',
  'mygov/register: Kijk of alles er is': 'asks what there is',
  'paying/pay-online: De burger kiest hoe hij betaalt': 'chooses; pays in the next step, which is marked',
  'parking-4411/pay-by-app: De burger installeert de app en maakt een account': 'chooses; the step after is marked',
  'myminfin/couple: Vraag of het één aangifte is voor twee': 'asks; signs in a later step, which is marked',
  'mypension: Meld u af': 'says that who has a mandate uses a code of their own',
  'two-step: Kies hoe u de code krijgt': 'says what kinds there are',
};

describe('a step that touches a secret, a card or a signature', () => {
  it('is marked wherever its words say that someone uses it', () => {
    const found = [...steps('nl')].flatMap(([name, all]) =>
      all.filter((step) => isFound(step, 'nl', step.touches ?? [])).map(({ title }) => `${name}: ${title}`),
    );
    expect(found.filter((name) => !(name in lookedAt))).toEqual([]);
  });

  /** Measured on 22 November 2026: 65, 66, 88 and 88 of a hundred; told too much of 13, 17, 1 and 2 steps. */
  it.each([
    ['nl', 0.6, 16],
    ['fr', 0.6, 20],
    ['de', 0.8, 3],
    ['en', 0.8, 3],
  ] as const)(
    'is missed in %s by the check when its mark is taken away, mostly, and few others are',
    (lang, most, few) => {
      const all = [...steps(lang).values()].flat();
      const marked = all.filter(isMarked);
      const missed = marked.filter((step) => isFound(step, lang, []));
      expect(marked.length).toBeGreaterThan(languages.some((one) => one === lang) ? 150 : 25);
      expect(missed.length / marked.length).toBeGreaterThan(most);
      const tooMuch = all.filter((step) => isFound(step, lang, step.touches ?? []));
      console.log(`${lang}: ${missed.length} of ${marked.length} found, ${tooMuch.length} of ${all.length} too much`);
      expect(tooMuch.length).toBeLessThanOrEqual(few);
    },
  );

  it('stands in each of the eighteen guides', () => {
    const without = content
      .guides('nl')
      .filter(({ parts }) => !parts.some((part) => stepsOf(part.blocks).some(isMarked)));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each(citizenLanguages)('has in %s the marks that it has in Dutch', (lang) => {
    const dutch = steps('nl');
    for (const [name, all] of steps(lang)) {
      expect([name, all.map(marksOf)]).toEqual([name, dutch.get(name)?.map(marksOf)]);
    }
  });
});

const isMarked = ({ touches: marked }: Step) => marked !== undefined;
const marksOf = ({ touches: marked = [] }: Step) => [...marked].sort().join(' ');

describe('the rules that stand there', () => {
  it.each(languages)('in %s say what a clerk may, may not, and the official way, for all four', (lang) => {
    const rules = content.boundaries(lang);
    for (const touch of touches) {
      expect(rules?.[touch].may.length).toBeGreaterThan(1);
      expect(rules?.[touch].not.length).toBeGreaterThan(1);
      expect(rules?.[touch].instead).toMatch(/mandaat|mandat/);
      expect(rules?.[touch].instead).toMatch(/loket|guichet/);
    }
  });
});
