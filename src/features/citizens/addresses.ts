/** The addresses of what citizens read, in one place: pages, papers and codes all lead there. */

export const paperSizes = ['normal', 'large'] as const;
export type PaperSize = (typeof paperSizes)[number];

type More = {
  /** The name of a town in addresses: its places stand on the page too. */
  readonly town?: string | undefined;
  readonly print?: PaperSize | undefined;
  /** A guide to come back to. */
  readonly guide?: string | undefined;
};

export function citizenHome(lang: string, more: More = {}): string {
  return `/citizen/${lang}${queryOf(more)}`;
}

/** Where anyone may hand in material: a page of the feature that receives it. */
export function shareHref(lang: string): string {
  return `/share/${lang}`;
}

export function citizenHref(lang: string, guide: string, more: More = {}): string {
  return `/citizen/${lang}/${guide}${queryOf(more)}`;
}

/** Where a citizen chooses her town; from a guide, she comes back to it. */
export function townsHref(lang: string, from: Pick<More, 'guide' | 'town'>): string {
  return `/citizen/${lang}/towns${queryOf(from)}`;
}

/** Where the page is of any guide that a text names. */
export function citizenGuides(lang: string, town: string | undefined): string {
  return citizenHref(lang, '{guide}', { town });
}

/** The hand-out for public computer rooms. */
export function roomHref(lang: string, guide: string, more: More = {}): string {
  return `/citizen/${lang}/${guide}/room${queryOf(more)}`;
}

export function sheetHref(guide: string): string {
  return `/counter/guides/${guide}/sheet`;
}

/** All that can be practised; with a guide, its practice. */
export function practiceHref(guide = ''): string {
  return `/learn/guides${guide && `/${guide}`}`;
}

/** The JSON of a guide, for a town's own site. */
export function apiHref(guide: string, lang: string, town?: string): string {
  return `/api/v1/guides/${guide}?lang=${lang}${town === undefined ? '' : `&town=${town}`}`;
}

function queryOf({ town, print, guide }: More): string {
  const given = [town && `town=${town}`, print && `print=${print}`, guide && `guide=${guide}`];
  const parts = given.filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
