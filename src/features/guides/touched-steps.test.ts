/** A step that lets someone use a code, a password, a card or a signature is marked, so that the rules for it stand there. */
import { describe, expect, it } from 'vitest';
import { type Block, library, type Touch, touches } from '#features/content/index.ts';
import { sentencesOf } from '#features/plain-language/index.ts';
import { type CitizenLang, citizenLanguages, languages } from '#shared/words/catalogue.ts';
import { aWorld } from '#tests/support/world.ts';

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

const words = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, 'iu');
/** By which words a Dutch sentence lets someone use what stands for a person, and what marks such a step. */
const signs: readonly { readonly marks: readonly Touch[]; readonly says: readonly RegExp[] }[] = [
  { marks: touches, says: [words('meldt|logt'), words('aan|in')] },
  { marks: touches, says: [words('aanmelden|registreert|activeert'), words('laat|daarna|opnieuw|zelf|zich')] },
  { marks: touches, says: [words('bevestigt'), words('hij|burger|gsm|toestel|app')] },
  {
    marks: ['pin'],
    says: [
      words('\\p{L}*-?codes?|pin|puk'),
      words('ti[kp]t|typt?|tik|leest|gee?ft|vult|bewaart|kiest|toont|gebruikt|vraagt|krijgt'),
    ],
  },
  {
    marks: ['password'],
    says: [words('\\p{L}*wachtwoord(?:en)?'), words('typt?|tikt|kiest?|verandert|maakt|bewaart|vraagt|schrijft|stelt')],
  },
  {
    marks: ['card'],
    says: [words('kaart|eid|bankkaart|identiteitskaart'), words('steekt?|insteken|lezer|neemt?|gebruikt')],
  },
  { marks: ['signature', 'pin'], says: [words('(?:onder)?tekent|(?:onder)?teken(?:en)?')] },
  { marks: ['pin', 'card'], says: [words('betaalt?'), words('zelf|bank|bankapp|gsm|kaart')] },
];
/** What is asked, forbidden, said aloud or looked up in another guide is not done here. */
const notDone = /(?<!\p{L})(?:nooit|niet|geen|zonder|niets|niemand|gids|ga naar|u af)(?!\p{L})|[“”?]/iu;

/** The signs by which a step shows that someone uses something that it is not marked with. */
function unmarked({ title, blocks, touches: marked = [] }: Step): readonly (readonly Touch[])[] {
  const text = blocks.map((block) => ('markdown' in block ? block.markdown : '')).join('\n\n');
  const done = [title, ...sentencesOf(text, 'nl').map((sentence) => sentence.text)].filter((one) => !notDone.test(one));
  return signs
    .filter(({ says }) => done.some((sentence) => says.every((word) => word.test(sentence))))
    .map(({ marks }) => marks)
    .filter((marks) => !marks.some((mark) => marked.includes(mark)));
}

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
      all.filter((step) => unmarked(step).length > 0).map(({ title }) => `${name}: ${title}`),
    );
    expect(found.filter((name) => !(name in lookedAt))).toEqual([]);
  });

  it('would be missed when its mark is taken away, in most guides', () => {
    const marked = [...steps('nl').values()].flat().filter((step) => step.touches);
    const missed = marked.filter(({ title, blocks }) => unmarked({ kind: 'step', title, blocks }).length > 0);
    expect(marked.length).toBeGreaterThan(150);
    expect(missed.length / marked.length).toBeGreaterThan(0.6);
  });

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
