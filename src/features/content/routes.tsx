/** Drawings, for everyone: they hold nothing of a person. */
import { everyone } from '#shared/access/access.ts';
import { NotFound } from '#shared/http/answer.ts';
import { compress } from '#shared/http/compress.ts';
import { get, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { library } from './library.ts';

/** An address with the version of the drawing (?v=) may be kept for a day; one without is asked for each time. */
export function contentRoutes(services: Services): readonly Route[] {
  return [
    get('/figures/:lang/:file', everyone, async (ask) => {
      const lang = ask.param('lang');
      const [, name] = /^([a-z0-9-]+)\.svg$/.exec(ask.param('file')) ?? [];
      const content = await library(services);
      const svg = name === undefined ? undefined : content.figure(lang, name);
      if (name === undefined || svg === undefined) throw new NotFound();
      const current = ask.query('v') === content.figureVersion(lang, name);
      const { body, headers } = compress(svg, ask.context.req.header('accept-encoding') ?? '');
      return new Response(body, {
        headers: {
          ...headers,
          vary: 'accept-encoding',
          'content-type': 'image/svg+xml',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
          'cache-control': current ? 'public, max-age=86400' : 'no-cache',
        },
      });
    }),
  ];
}
