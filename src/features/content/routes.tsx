/** Pictures and captions, for everyone: they hold nothing of a person. A picture that no text shows yet is for editors. */
import { everyone } from '#shared/access/access.ts';
import { NotFound } from '#shared/http/answer.ts';
import { compress } from '#shared/http/compress.ts';
import { type Ask, get, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { library } from './library.ts';
import { maySeeDrafts } from './policy.ts';

/** An address with the version of the drawing (?v=) may be kept for a day; one without is asked for each time. */
export function contentRoutes(services: Services): readonly Route[] {
  return [
    get('/figures/:lang/:file', everyone, async (ask) => {
      const [, name = '', extension] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(ask.param('file')) ?? [];
      const content = await library(services);
      const lang = ask.param('lang');
      const picture = content.picture(lang, name);
      if (!picture || picture.extension !== extension) throw new NotFound();
      const shown = content.isShown(lang, name);
      if (!shown && !maySeeDrafts(ask.who)) throw new NotFound();
      const kept = !shown ? 'not' : ask.query('v') === picture.version ? 'a-day' : 'asked-again';
      if (picture.extension === 'svg') return asText(ask, picture.svg, 'image/svg+xml', kept);
      return new Response(Buffer.from(picture.image, 'base64'), { headers: headersOf(picture.type, kept) });
    }),
    get('/captions/:file', everyone, async (ask) => {
      const [, mark = ''] = /^([0-9a-f]{16})\.vtt$/.exec(ask.param('file')) ?? [];
      const captions = (await library(services)).captions(mark);
      if (captions === undefined) throw new NotFound();
      return asText(ask, captions, 'text/vtt; charset=utf-8', 'a-day');
    }),
  ];
}

/** How long a browser, or what stands between, may keep it. */
type Kept = 'a-day' | 'asked-again' | 'not';
const cacheControl = { 'a-day': 'public, max-age=86400', 'asked-again': 'no-cache', not: 'private, no-store' } as const;

function asText(ask: Ask, text: string, type: string, kept: Kept): Response {
  const { body, headers } = compress(text, ask.context.req.header('accept-encoding') ?? '');
  return new Response(body, { headers: { ...headers, vary: 'accept-encoding', ...headersOf(type, kept) } });
}

/** Opened by itself, a picture runs nothing and fetches nothing. */
function headersOf(type: string, kept: Kept): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
    'cache-control': cacheControl[kept],
  };
}
