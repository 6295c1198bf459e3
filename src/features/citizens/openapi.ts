/** The description of the JSON in OpenAPI 3.1, written from the same schemas that make the answers. */
import { z } from 'zod';
import { guideList, langParameter, problem, shapeNames, townParameter, wholeGuide } from './api-shapes.ts';

type Json = Readonly<Record<string, unknown>>;

/** The addresses as OpenAPI writes them; the routes are tested against these. */
export const apiPaths = {
  list: '/api/v1/guides',
  guide: '/api/v1/guides/{guide}',
  description: '/api/v1/openapi.json',
} as const;

export function openApi(publicUrl: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Digimee guides',
      version: '1.0.0',
      summary: 'Short pages that help citizens with digital government, in Dutch, French, German and English.',
      description:
        'Read-only, free, without a key; any site may call it, many times a second (see 429). Answers carry an ETag: ask again with If-None-Match. Fields may be added; none is taken away or changes its meaning within v1.',
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    servers: [{ url: publicUrl }],
    paths: {
      [apiPaths.list]: {
        get: {
          operationId: 'listGuides',
          summary: 'Every guide, with its title and first line',
          parameters: [parameter('lang', 'query', langParameter), parameter('town', 'query', townParameter)],
          responses: {
            200: json(guideList, 'The guides, by title.'),
            ...notChanged,
            400: wrong('A parameter cannot be read.'),
            404: wrong('There is no such town.'),
            ...always,
          },
        },
      },
      [apiPaths.guide]: {
        get: {
          operationId: 'readGuide',
          summary: 'One guide: what is needed, steps, questions, facts with their sources, and a town’s places',
          parameters: [
            parameter('guide', 'path', z.string().meta({ description: 'The id of a guide.', example: 'itsme' })),
            parameter('lang', 'query', langParameter),
            parameter('town', 'query', townParameter),
          ],
          responses: {
            200: json(wholeGuide, 'The guide.'),
            ...notChanged,
            400: wrong('A parameter cannot be read.'),
            404: wrong('There is no such guide, or no such town.'),
            ...always,
          },
        },
      },
      [apiPaths.description]: {
        get: {
          operationId: 'describe',
          summary: 'This description',
          responses: {
            200: {
              description: 'OpenAPI 3.1.',
              headers: ofGood,
              content: { 'application/json': { schema: { type: 'object' } } },
            },
            ...notChanged,
            ...always,
          },
        },
      },
    },
    components: { schemas: schemas() },
  };
}

const schemaAddress = (name: string) => `#/components/schemas/${name}`;

const text = (description: string) => ({ description, schema: { type: 'string' } }) as const;
/** They go with every good answer. */
const ofGood = { ETag: text('Its mark.'), 'Cache-Control': text('How long you may keep it.') } as const;
const notChanged = { 304: { description: 'Not changed since the ETag that you sent.', headers: ofGood } } as const;

function parameter(name: string, where: 'query' | 'path', shape: z.ZodType): Json {
  const { $schema, description, example, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return { name, in: where, required: where === 'path', description, example, schema };
}

function json(shape: z.ZodType, description: string): Json {
  return { description, headers: ofGood, content: { 'application/json': { schema: reference(shape) } } };
}

function wrong(description: string, headers?: Json): Json {
  return { description, headers, content: { 'application/problem+json': { schema: reference(problem) } } };
}

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
} as const;

/** Whatever is asked. */
const always = {
  429: wrong('Your network asked too often: wait as long as Retry-After says.', retryAfter),
  500: wrong('Something is broken here; the detail has a number that we can look for.'),
} as const;

function reference(shape: z.ZodType): Json {
  return { $ref: schemaAddress(shapeNames.get(shape)?.id ?? '') };
}

/** As a reader sees them: fields that come later are no mistake, so nothing says that there are no others. */
function schemas(): Json {
  const all = z.toJSONSchema(shapeNames, { io: 'input', uri: schemaAddress }).schemas;
  return Object.fromEntries(Object.entries(all).map(([name, { $schema, $id, ...schema }]) => [name, schema]));
}
