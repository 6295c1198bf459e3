/** A town's look as data, and the stylesheet that follows from it; a colour that cannot be read is refused. */
import { z } from 'zod';
import { contrast, mix } from './colour.ts';

export { contrast } from './colour.ts';

/** The grounds that a town's colours must be readable on: see src/browser/tokens.css. */
const card = '#ffffff';
const ink = '#16302f';
const darkCard = '#182624';
const readable = 4.5;

const hex = z.string().regex(/^#[0-9a-f]{6}$/i);

/** Only `brand` is needed: what is left out follows from it, or is our own. */
export const lookSchema = z
  .strictObject({
    brand: hex.optional(),
    brandDeep: hex.optional(),
    brandSoft: hex.optional(),
    sun: hex.optional(),
    sunSoft: hex.optional(),
    /** The path of the town's mark, shown before the name of the site. */
    mark: z.string().max(300).optional(),
  })
  .superRefine((look, context) => {
    const refuse = (field: string) => context.addIssue({ code: 'custom', path: [field], message: 'unreadable' });
    const { brand, deep, soft, sunSoft } = shades(look);
    if (contrast(brand, card) < readable) refuse('brand');
    if (contrast(deep, soft) < readable || contrast(deep, card) < readable) refuse('brandDeep');
    if (contrast(ink, soft) < readable) refuse('brandSoft');
    if (contrast(ink, sunSoft) < readable) refuse('sunSoft');
  });

export type Look = {
  readonly brand?: string | undefined;
  readonly brandDeep?: string | undefined;
  readonly brandSoft?: string | undefined;
  readonly sun?: string | undefined;
  readonly sunSoft?: string | undefined;
  readonly mark?: string | undefined;
};

/** Our own petrol, and the look of a second town: ink blue with raspberry. */
export const demoLooks = {
  petrol: { brand: '#0b5c57', brandDeep: '#084541', brandSoft: '#dcefeb', sun: '#f2b33d', sunSoft: '#fdf1d8' },
  inkBlue: { brand: '#3b3f9c', brandDeep: '#2a2d73', brandSoft: '#e5e6f7', sun: '#d9577f', sunSoft: '#fcebf0' },
} as const satisfies Record<string, Look>;

function shades(look: Look) {
  const brand = look.brand ?? demoLooks.petrol.brand;
  const sun = look.sun ?? demoLooks.petrol.sun;
  return {
    brand,
    deep: look.brandDeep ?? mix(brand, '#000000', 0.25),
    soft: look.brandSoft ?? mix(brand, '#ffffff', 0.86),
    sun,
    sunSoft: look.sunSoft ?? mix(sun, '#ffffff', 0.82),
  };
}

/** As near to the colour as reading on that ground allows: towards white on a dark ground, towards black on a light one. */
function legible(colour: string, ground: string, wanted: number): string {
  const end = ground === darkCard ? '#ffffff' : '#000000';
  for (let share = 0; share < 1; share += 0.05) {
    const nearer = mix(colour, end, share);
    if (contrast(nearer, ground) >= wanted) return nearer;
  }
  return end;
}

/** The stylesheet of a town, light and dark. Throws a ZodError for a look that the schema refuses. */
export function themeCss(look: Look): string {
  const { brand, deep, soft, sun, sunSoft } = shades(lookSchema.parse(look));
  const darkSoft = mix(darkCard, brand, 0.45);
  const light = {
    brand,
    'brand-deep': deep,
    'brand-soft': soft,
    bar: deep,
    drop: brand,
    sun,
    'sun-deep': legible(sun, sunSoft, 7),
    'sun-soft': sunSoft,
  };
  const dark = {
    brand: legible(brand, darkCard, 7),
    'brand-deep': legible(brand, darkCard, 10),
    'brand-soft': darkSoft,
    bar: mix(deep, darkCard, 0.35),
    drop: mix(brand, '#ffffff', 0.15),
    sun: legible(sun, darkCard, 6),
    'sun-deep': legible(sun, darkCard, 9),
    'sun-soft': mix(darkCard, sun, 0.18),
  };
  return `${rule(light)}@media screen and (prefers-color-scheme:dark){${rule(dark)}}`;
}

function rule(values: Record<string, string>): string {
  const lines = Object.entries(values).map(([name, value]) => `--dm-${name}:${value}`);
  return `:root{${lines.join(';')}}`;
}
