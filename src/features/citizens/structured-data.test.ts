/** What machines read of every page: only what schema.org defines, and all that its steps and questions need. */
import { describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';
import { aTown } from '#tests/support/builders.ts';
import { aWorld } from '#tests/support/world.ts';
import { readingOf } from './reading.ts';
import { inScript, structuredData } from './structured-data.tsx';

const world = await aWorld();
const content = await library(world.services);

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string' && value.trim() !== '' && !/\{\{|<\/?[a-z]/.test(value);
const url: Check = (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);
const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const several =
  (type: string): Check =>
  (value) =>
    Array.isArray(value) && value.every((one) => problemsOf(one, type).length === 0);

const creativeWork: Fields = {
  name: text,
  inLanguage: (value) => citizenLanguages.some((lang) => lang === value),
  url,
  isAccessibleForFree: (value) => value === true,
  license: url,
  dateModified: day,
  publisher: (value) => ['Organization', 'GovernmentOrganization'].some((type) => problemsOf(value, type).length === 0),
};

/** The properties that we use, as schema.org defines them for these types, and those that say nothing when left out. */
const types: Readonly<Record<string, { readonly fields: Fields; readonly needed: readonly string[] }>> = {
  HowTo: {
    fields: { ...creativeWork, description: text, step: several('HowToStep'), tool: several('HowToTool') },
    needed: ['@context', 'name', 'step', 'inLanguage', 'publisher'],
  },
  HowToStep: {
    fields: { name: text, text, position: (value) => Number.isInteger(value) },
    needed: ['name', 'text', 'position'],
  },
  HowToTool: { fields: { name: text }, needed: ['name'] },
  FAQPage: {
    fields: { ...creativeWork, mainEntity: several('Question') },
    needed: ['@context', 'mainEntity', 'inLanguage', 'publisher'],
  },
  Question: {
    fields: { name: text, acceptedAnswer: (value) => problemsOf(value, 'Answer').length === 0 },
    needed: ['name', 'acceptedAnswer'],
  },
  Answer: { fields: { text }, needed: ['text'] },
  Organization: { fields: { name: text, url }, needed: ['name'] },
  GovernmentOrganization: { fields: { name: text }, needed: ['name'] },
};

function problemsOf(thing: unknown, wanted?: string): readonly string[] {
  if (typeof thing !== 'object' || thing === null) return ['no thing'];
  const given = new Map(Object.entries(thing));
  const type = String(given.get('@type'));
  const known = types[type];
  if (!known || (wanted !== undefined && type !== wanted)) return [`${type} instead of ${wanted}`];
  const wrong = [...given].filter(([name, value]) => {
    if (name === '@context') return value !== 'https://schema.org';
    return name !== '@type' && !known.fields[name]?.(value);
  });
  const missing = known.needed.filter((name) => !given.has(name));
  return [...wrong.map(([name]) => `${type}.${name} is wrong`), ...missing.map((name) => `${type}.${name} is missing`)];
}

describe('what machines read', () => {
  it.each(citizenLanguages)('of every page in %s is as schema.org defines it', async (lang) => {
    const { id, slug, name } = await aTown(world);
    const pages = content.citizenPages(lang);
    expect(pages.length).toBeGreaterThan(15);
    for (const town of [undefined, { id, slug, name, lookHash: 'x' }]) {
      for (const { guide } of pages) {
        const reading = readingOf({ content, town, today: '2026-11-21' }, guide, lang);
        const things: unknown = JSON.parse(inScript(reading ? structuredData(reading, 'https://digimee.test') : []));
        if (!Array.isArray(things)) throw new Error('They are no list.');
        expect(things.length, guide).toBeGreaterThan(0);
        expect([guide, things.flatMap((thing) => problemsOf(thing))]).toEqual([guide, []]);
        const positions = things.flatMap(({ step }) => step ?? []).map(({ position }) => position);
        expect(positions).toEqual(positions.map((_, index) => index + 1));
      }
    }
  });

  it('would be told when it were wrong', () => {
    const step = { '@type': 'HowToStep', position: 1, name: 'Zet aan' };
    expect(problemsOf(step)).toEqual(['HowToStep.text is missing']);
    expect(problemsOf({ ...step, text: '{{x.y}}' })).toEqual(['HowToStep.text is wrong']);
    expect(problemsOf({ ...step, text: 'Zet aan', steps: 1 })).toEqual(['HowToStep.steps is wrong']);
  });
});
