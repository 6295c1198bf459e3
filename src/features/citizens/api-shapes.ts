/** What the JSON of guides says: the schemas that make the answers, and the description of them (OpenAPI). */
import { z } from 'zod';
import { audiences, domains, licences } from '#features/content/index.ts';
import { placeKinds, weekdays } from '#features/places/index.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';

const day = z.iso.date();
const lang = z.string().meta({ description: 'The language that the text is really in: Dutch where yours is missing.' });
const clock = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .meta({ description: 'Belgian time; 24:00 is midnight at the end of the day.' });

/** In the list and in the guide. */
const tags = z
  .object({
    domain: z.enum(domains).meta({ description: 'The part of life that it is about.' }),
    audience: z.array(z.enum(audiences)).meta({ description: 'For whom it is most useful.' }),
    digcomp: z.array(z.string()).meta({ description: 'Competences of DigComp, by number.', example: ['2.6'] }),
    level: z.number().int().meta({ description: 'One of the eight levels of DigComp 2.2.' }),
    licence: z.enum(licences).meta({ description: 'Its SPDX name.' }),
    licenceUrl: z.url(),
  })
  .meta({ description: 'What it is tagged with.' });

const townNamed = z
  .object({ slug: z.string(), name: z.string() })
  .meta({ description: 'The town that you named: its own blocks and facts lie over the shared ones.' });

export const guideInList = z.object({
  id: z.string().meta({ description: 'Stays the same for ever.' }),
  lang,
  title: z.string(),
  lead: z.string(),
  languages: z.array(z.enum(citizenLanguages)).meta({ description: 'The languages that it is written in.' }),
  updated: day.optional().meta({ description: 'The day on which the page, or a fact in it, last changed.' }),
  tags: tags.optional(),
  url: z.url().meta({ description: 'The page for people.' }),
  json: z.url().meta({ description: 'The whole guide as JSON.' }),
});

export const guideList = z
  .object({ lang: z.enum(citizenLanguages), town: townNamed.optional(), guides: z.array(guideInList) })
  .meta({ description: 'Every guide that citizens may read.' });

const localFor = z.string().meta({ description: 'The town or network whose own this is.' });

const said = (what: string) =>
  z.object({
    title: z.string().meta({ description: what }),
    text: z.string().meta({ description: 'Plain text.' }),
    html: z.string().meta({ description: 'The same as HTML: paragraphs, lists and links; no scripts, no styles.' }),
    localFor: localFor.optional(),
  });

const source = z.object({ name: z.string(), url: z.string() });

export const factOfGuide = z.object({
  id: z.string(),
  label: z.string(),
  value: z.string(),
  source,
  official: z.boolean().meta({ description: 'Seen on a page of the operator or of a government.' }),
  seen: z.string().meta({ description: 'A year, a year and month, or a day: as exact as it is known.' }),
  confirmed: day.optional().meta({ description: 'The day on which an editor confirmed it.' }),
  review: day.meta({ description: 'The day to look again.' }),
  localFor: localFor.optional(),
  state: z.enum(['checked', 'to-check']).meta({ description: 'to-check: may have changed; say so beside it.' }),
});

export const placeOfTown = z.object({
  name: z.string(),
  kind: z.enum(placeKinds),
  address: z.string(),
  phone: z.string(),
  url: z.string(),
  hours: z
    .array(z.object({ day: z.enum(weekdays), open: z.array(z.object({ from: clock, to: clock })) }))
    .length(7)
    .meta({ description: 'Monday first. No hours at all on any day: they are not known.' }),
});

export const wholeGuide = z.object({
  id: z.string(),
  lang,
  title: z.string(),
  lead: z.string(),
  needs: z.array(z.string()),
  steps: z.array(said('What to do.')),
  boundaries: z.array(said('What nobody may ask or do.')),
  questions: z.array(said('The question; text and html are its answer.')),
  facts: z.array(factOfGuide).meta({ description: 'Those that the text names.' }),
  help: z.array(z.object({ name: z.string(), url: z.string().optional(), lang: z.string() })),
  town: townNamed.optional(),
  places: z.array(placeOfTown).meta({ description: 'Where the town that you named helps further.' }),
  updated: day.optional(),
  tags: tags.optional(),
  url: z.url(),
});

export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.literal([400, 404, 429, 500]),
    detail: z.string(),
  })
  .meta({ description: 'What went wrong, in a sentence (RFC 9457).' });

/** Their names in the description. */
export const shapeNames = z.registry<{ readonly id: string }>();
shapeNames.add(guideList, { id: 'GuideList' });
shapeNames.add(guideInList, { id: 'GuideInList' });
shapeNames.add(wholeGuide, { id: 'Guide' });
shapeNames.add(factOfGuide, { id: 'Fact' });
shapeNames.add(placeOfTown, { id: 'Place' });
shapeNames.add(problem, { id: 'Problem' });

export const langParameter = z
  .enum(citizenLanguages)
  .default('nl')
  .meta({ description: 'The language you want.', example: 'fr' });
export const townParameter = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .meta({ description: 'Your town as it stands in its addresses.', example: 'zilverbeke' });

export type GuideList = z.infer<typeof guideList>;
export type WholeGuide = z.infer<typeof wholeGuide>;
export type Problem = z.infer<typeof problem>;
