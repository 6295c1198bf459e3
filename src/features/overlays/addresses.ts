/** The addresses of the pages where layers are kept. */
import type { TextAddress } from './item.ts';

export const listHref = '/together/overlays';

type Query = Readonly<Record<string, string | number | undefined>>;

/** The address with what was given; empty values are left out. */
export function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  const text = new URLSearchParams(given).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** @param layer the network to write for; undefined for the town alone */
export function textHref({ guide, part, lang }: TextAddress, layer: string | undefined): string {
  return withQuery(`${listHref}/guides/${guide}/${part}`, { lang, for: layer });
}

export function itemHref(id: string): string {
  return `${listHref}/items/${id}`;
}

export function factHref(fact: string, layer: string | undefined): string {
  return withQuery(`${listHref}/facts/${fact}`, { for: layer });
}
