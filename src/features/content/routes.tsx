/** Pictures and captions, for everyone: they hold nothing of a person. */
import { everyone } from '#shared/access/access.ts';
import { NotFound } from '#shared/http/answer.ts';
import { compress } from '#shared/http/compress.ts';
import { type Ask, get, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { library } from './library.ts';

/** An address with the version of the drawing (?v=) may be kept for a day; one without is asked for each time. */
export function contentRoutes(services: Services): readonly Route[] {
  return [
    get('/figures/:lang/:file', everyone, async (ask) => {
      const [, name = '', extension] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(ask.param('file')) ?? [];
      const picture = (await library(services)).picture(ask.param('lang'), name);
      if (!picture || picture.extension !== extension) throw new NotFound();
      const lasting = ask.query('v') === picture.version;
      if (picture.extension === 'svg') return asText(ask, picture.svg, 'image/svg+xml', lasting);
      return new Response(Buffer.from(picture.image, 'base64'), { headers: headersOf(picture.type, lasting) });
    }),
    get('/captions/:file', everyone, async (ask) => {
      const [, mark = ''] = /^([0-9a-f]{16})\.vtt$/.exec(ask.param('file')) ?? [];
      const captions = (await library(services)).captions(mark);
      if (captions === undefined) throw new NotFound();
      return asText(ask, captions, 'text/vtt; charset=utf-8', true);
    }),
  ];
}

function asText(ask: Ask, text: string, type: string, lasting: boolean): Response {
  const { body, headers } = compress(text, ask.context.req.header('accept-encoding') ?? '');
  return new Response(body, { headers: { ...headers, vary: 'accept-encoding', ...headersOf(type, lasting) } });
}

/** Opened by itself, a picture runs nothing and fetches nothing. */
function headersOf(type: string, lasting: boolean): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
    'cache-control': lasting ? 'public, max-age=86400' : 'no-cache',
  };
}
