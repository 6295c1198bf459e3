/** For search engines: which pages there are, in which languages, and when they changed. */
import type { Library } from '#features/content/index.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';
import { citizenHome, citizenHref } from './addresses.ts';
import { languagesOf, updatedOn } from './reading.ts';

/** Every citizen's page in every language that it really is in (sitemaps.org 0.9, with hreflang). */
export function sitemap(content: Library, publicUrl: string): string {
  const starts = citizenLanguages.map((lang) => entry(publicUrl, citizenHome(lang), undefined, []));
  const pages = citizenLanguages.flatMap((lang) =>
    content.citizenPages(lang).flatMap((page) => {
      if (page.lang !== lang) return [];
      const others = languagesOf({ content, page }).map((other) => ({
        lang: other,
        path: citizenHref(other, page.guide),
      }));
      return [entry(publicUrl, citizenHref(lang, page.guide), updatedOn({ content, page }), others)];
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...starts,
    ...pages,
    '</urlset>',
    '',
  ].join('\n');
}

type Other = { readonly lang: string; readonly path: string };

function entry(publicUrl: string, path: string, updated: string | undefined, others: readonly Other[]): string {
  const links = others.map(
    ({ lang, path: other }) =>
      `<xhtml:link rel="alternate" hreflang="${lang}" href="${inXml(`${publicUrl}${other}`)}"/>`,
  );
  const changed = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
  return `<url><loc>${inXml(`${publicUrl}${path}`)}</loc>${changed}${links.join('')}</url>`;
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What is for everyone may be found; what needs signing in may not be asked for. */
export function robots(publicUrl: string): string {
  const rules = [
    'Allow: /citizen',
    'Allow: /api',
    'Allow: /share',
    'Allow: /assets/',
    'Allow: /figures/',
    'Allow: /look/',
    'Disallow: /',
  ];
  return ['User-agent: *', ...rules, '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');
}
