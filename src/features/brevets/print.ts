/** The answer that a browser saves as a brevet: the PDF with its name. */
import { mix } from '#shared/ui/colour.ts';
import { lookSchema } from '#shared/ui/theme.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { type Brevet, plainLetters } from './brevet.ts';
import { drawCertificate, ourColours, type SheetColours } from './certificate.ts';

/** A PDF in the reader's language, in the colours of the town. */
export async function printBrevet(
  brevet: Brevet & { readonly look: unknown },
  lang: Lang,
  publicUrl: string,
): Promise<Response> {
  const pdf = await drawCertificate({
    brevet,
    lang,
    checkAddress: `${publicUrl}/check/${brevet.code}`,
    colours: coloursOf(brevet.look),
  });
  const name = `brevet-${plainLetters(brevet.holderName).replaceAll(/[^a-z0-9]+/g, '-')}.pdf`;
  return new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

/** A look that cannot be read gives ours. */
function coloursOf(look: unknown): SheetColours {
  const read = lookSchema.safeParse(look);
  if (!read.success || read.data.brand === undefined) return ourColours;
  const { brand, brandDeep, brandSoft, sun } = read.data;
  return {
    brand,
    deep: brandDeep ?? mix(brand, '#000000', 0.25),
    soft: brandSoft ?? mix(brand, '#ffffff', 0.86),
    sun: sun ?? ourColours.sun,
  };
}
