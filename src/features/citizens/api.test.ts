/** The JSON of guides: open to any site, true to its description, and clear about what is wrong. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { library } from '#features/content/index.ts';
import { newId } from '#shared/id.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { apiRoutes } from './api-routes.tsx';
import { guideList, problem, wholeGuide } from './api-shapes.ts';
import { openApi } from './openapi.ts';

const world = await aWorld();
const content = await library(world.services);

async function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await world.app.request(`http://digimee.test${path}`, {
    headers: { origin: 'https://www.stad.example', ...headers },
  });
  const text = await response.text();
  return { response, json: text === '' ? undefined : JSON.parse(text) };
}

const exactly = (schema: z.ZodObject, value: unknown) => schema.strict().parse(value);

describe('the JSON of guides', () => {
  it.each(citizenLanguages)('lists every guide in %s, each as its description says', async (lang) => {
    const { response, json } = await ask(`/api/v1/guides?lang=${lang}`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(exactly(guideList, json)).toBeTruthy();
    expect(json.guides).toHaveLength(content.citizenPages(lang).length);
    for (const { id } of json.guides) {
      const one = await ask(`/api/v1/guides/${id}?lang=${lang}`);
      expect(one.response.status).toBe(200);
      const guide = exactly(wholeGuide, one.json);
      expect(JSON.stringify(guide), id).not.toMatch(/\{\{|<script|style=|href=\\"#/);
      expect(one.json.steps.length + one.json.questions.length, id).toBeGreaterThan(0);
    }
  });

  it('gives a step as plain text and as HTML, with facts by their value', async () => {
    const { json } = await ask('/api/v1/guides/irisbox?lang=fr');
    const fact = json.facts.find(({ id }: { id: string }) => id === 'irisbox.login');
    expect(fact.source.url).toMatch(/^https:/);
    const step = json.steps.find(({ text }: { text: string }) => text.includes(fact.value));
    expect(step.html).toMatch(/^<p>/);
    expect(step.text).not.toContain('<');
    expect(json.url).toBe('http://digimee.test/citizen/fr/irisbox');
  });

  it('says what a guide is tagged with, and under which licence it may be reused', async () => {
    const { json } = await ask('/api/v1/guides/irisbox?lang=de');
    expect(json.tags).toMatchObject({ domain: 'government', audience: ['brussels'], licence: 'CC-BY-4.0' });
    expect(json.tags.licenceUrl).toBe('https://creativecommons.org/licenses/by/4.0/');
    const page = await ask('/api/v1/guides');
    for (const { id, tags } of page.json.guides) expect(tags?.digcomp.length, id).toBeGreaterThan(0);
  });

  it('adds a town’s places and hours when it is named', async () => {
    const town = await aTown(world);
    const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
    const place = { id: newId(), name: 'Digipunt', kind: 'digipunt', saturday: '9-12, 13-24' };
    await coordinator.post('/together/places/new', place);
    const { json } = await ask(`/api/v1/guides/itsme?town=${town.slug}`);
    exactly(wholeGuide, json);
    expect(json.town).toEqual({ slug: town.slug, name: town.name });
    expect(json.places[0].hours[5]).toEqual({
      day: 'saturday',
      open: [
        { from: '09:00', to: '12:00' },
        { from: '13:00', to: '24:00' },
      ],
    });
    expect(JSON.stringify(json)).not.toContain(place.id);
  });

  it('lists for a town the ways to its own guides', async () => {
    const town = await aTown(world);
    const { json } = await ask(`/api/v1/guides?lang=fr&town=${town.slug}`);
    exactly(guideList, json);
    expect(json.town).toEqual({ slug: town.slug, name: town.name });
    for (const { url, json: way } of json.guides) {
      expect(new URL(url).searchParams.get('town')).toBe(town.slug);
      expect(new URL(way).searchParams.get('town')).toBe(town.slug);
    }
    expect((await ask('/api/v1/guides?lang=fr')).json).not.toHaveProperty('town');
  });

  it('is not sent again when it did not change', async () => {
    const first = await ask('/api/v1/guides/itsme');
    const again = await ask('/api/v1/guides/itsme', { 'if-none-match': first.response.headers.get('etag') ?? '' });
    expect(again.response.status).toBe(304);
    expect(again.response.headers.get('access-control-allow-origin')).toBe('*');
    expect(again.response.headers.get('access-control-expose-headers')).toContain('etag');
  });

  it.each([
    ['/api/v1/guides?lang=es', 400],
    ['/api/v1/guides?town=nergens', 404],
    ['/api/v1/guides/itsme/steps', 404],
    ['/api/v2/guides', 404],
    ['/api/v1/guides/itsme?lang=', 400],
    ['/api/v1/guides/itsme?town=Zilver%20Beke', 400],
    ['/api/v1/guides/itsme?town=', 400],
    ['/api/v1/guides/itsme?town=nergens', 404],
    ['/api/v1/guides/nothing', 404],
    ['/api/v1/guides/%00%27', 404],
  ])('says in a sentence what is wrong with %s', async (path, status) => {
    const { response, json } = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(exactly(problem, json)).toMatchObject({ status });
    expect(json.detail).toMatch(/^[A-Z].{15,}/);
  });
});

describe('its description', () => {
  it('names every address of the JSON, and no other', async () => {
    const routes = apiRoutes(world.services).flatMap(({ path }) =>
      path.startsWith('/api/v1/') ? [path.replaceAll(/:(\w+)/g, '{$1}')] : [],
    );
    const { json } = await ask('/api/v1/openapi.json');
    expect(json.openapi).toBe('3.1.0');
    expect(Object.keys(json.paths).sort()).toEqual(routes.sort());
    expect(json).toEqual(JSON.parse(JSON.stringify(openApi('http://digimee.test'))));
  });

  it('describes the very schemas that make the answers', async () => {
    const { json } = await ask('/api/v1/openapi.json');
    const described = json.paths['/api/v1/guides/{guide}'].get.responses[200].content['application/json'].schema;
    expect(described).toEqual({ $ref: '#/components/schemas/Guide' });
    const { schemas } = json.components;
    expect(schemas.Guide.required).toEqual(z.toJSONSchema(wholeGuide).required);
    expect(Object.keys(schemas.Guide.properties)).toEqual(Object.keys(wholeGuide.shape));
    for (const [, name = ''] of JSON.stringify(json).matchAll(/"\$ref":"([^"]*)"/g)) {
      expect(schemas).toHaveProperty(name.replace('#/components/schemas/', ''));
    }
    const parameters = json.paths['/api/v1/guides/{guide}'].get.parameters;
    expect(parameters.map(({ name, required }: { name: string; required: boolean }) => [name, required])).toEqual([
      ['guide', true],
      ['lang', false],
      ['town', false],
    ]);
  });

  it('describes every answer, also those when something is wrong', async () => {
    const { json } = await ask('/api/v1/openapi.json');
    const answersOf = (path: string) => Object.keys(json.paths[path].get.responses).join(' ');
    expect(answersOf('/api/v1/guides')).toBe('200 304 400 404 429 500');
    expect(answersOf('/api/v1/guides/{guide}')).toBe('200 304 400 404 429 500');
    expect(answersOf('/api/v1/openapi.json')).toBe('200 304 429 500');
    expect(json.components.schemas.Problem.properties.status.enum).toEqual([400, 404, 429, 500]);
    const { headers } = json.paths['/api/v1/guides'].get.responses[429];
    expect(headers['Retry-After'].schema.type).toBe('integer');
  });

  it.each(citizenLanguages)('has a page for people in %s', async (lang) => {
    const response = await world.app.request(`http://digimee.test/api?lang=${lang}`);
    const html = await response.text();
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toContain('http://digimee.test/api/v1/openapi.json');
  });
});
