/** The web application: takes the routes of the site, and for each request says who asks, asks the route, and dresses its answer. */

import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { asksForJson, busyAnswer, problemAnswer } from '#features/citizens/index.ts';
import type { Auth } from '#features/people/index.ts';
import type { Asker } from '#shared/access/access.ts';
import type { MovableClock } from '#shared/clock.ts';
import { type Answer, Forbidden, NotFound } from '#shared/http/answer.ts';
import { compress } from '#shared/http/compress.ts';
import { isToKeep } from '#shared/http/kept-page.ts';
import type { Ask, Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { type Assets, serveWorker } from './assets.ts';
import { crowdAt } from './crowd.ts';
import { dress } from './dress.tsx';
import { health } from './health.ts';
import { signInFirstPage } from './pages/sign-in-first.tsx';
import {
  forbiddenPage,
  foreignPage,
  notFoundPage,
  tooLargePage,
  troublePage,
  unreadablePage,
} from './pages/trouble.tsx';
import { publicAnswer } from './public-answer.tsx';
import { readLang, readSession } from './session.ts';
import { site } from './site.ts';

/** What a browser may do with our pages: nothing that we do not ship ourselves. */
const safety: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'strict-transport-security': 'max-age=31536000',
};

/** Makes the application from its services. Tests call `app.request()` on it, without a socket. */
export function createApp(services: Services, auth: Auth, assets: Assets, demoClock?: MovableClock): Hono {
  const app = new Hono({ strict: false });
  const crowd = crowdAt(services);
  const pageSafety = withFilms(services.config.mediaSources);
  const report = (error: unknown, id: string) =>
    console.error(
      JSON.stringify({ id, error: String(error), stack: error instanceof Error ? error.stack : undefined }),
    );

  // Behind a proxy the address of the request is not what the browser sees; old browsers say nothing but their origin.
  const ownOrigin = new URL(services.config.publicUrl).origin;
  app.use(csrf({ origin: (origin, context) => origin === ownOrigin || origin === new URL(context.req.url).origin }));
  app.get('/health', () => health(services));
  app.get('/assets/:name', (context) =>
    assets.serve(context.req.param('name'), context.req.header('accept-encoding') ?? ''),
  );
  app.get('/service-worker.js', (context) =>
    withSafety(serveWorker(assets, context.req.header('accept-encoding') ?? '')),
  );
  for (const route of site(services, auth, demoClock)) {
    if (route.limit > 0) {
      app.on(
        route.method,
        route.path,
        bodyLimit({ maxSize: route.limit, onError: (context) => trouble(context, tooLargePage) }),
      );
    }
    app.on(route.method, route.path, (context) => serve(context, route));
  }
  app.notFound(async (context) => {
    const wait = await crowd(context, 'not asked');
    if (wait > 0) return tooMany(context, wait);
    if (asksForJson(context.req.path)) return finish(context, problemAnswer(404, 'Nothing is at this address.'), null);
    return trouble(context, notFoundPage);
  });
  app.onError(async (error, context) => {
    if (error instanceof HTTPException) return trouble(context, foreignPage);
    const id = randomUUID();
    report(error, id);
    if (asksForJson(context.req.path))
      return finish(context, problemAnswer(500, `Tell us this number, and we look for it: ${id}`), null);
    return trouble(context, (lang, asker) => troublePage(lang, asker, id)).catch(
      () => new Response(`Digimee: ${id}`, { status: 500 }),
    );
  });
  return app;

  async function serve(context: Context, route: Route): Promise<Response> {
    const session = route.public ? { asker: null, idle: false } : await readSession(services, context);
    const wait = await crowd(context, route.public ? 'not asked' : session.asker);
    if (wait > 0) return tooMany(context, wait);
    const lang = readLang(context, session.asker);
    const admitted = route.access.admit(session.asker);
    const here = new URL(context.req.url);
    if (admitted === 'sign-in') {
      const from = here.pathname + here.search;
      const sent = route.method === 'POST' ? await sentTexts(context) : undefined;
      if (sent) return finish(context, signInFirstPage(lang, from, sent), null);
      const back = route.method === 'GET' ? `?to=${encodeURIComponent(from)}` : '';
      return go(session.idle ? '/sign-in?notice=idle' : `/sign-in${back}`);
    }
    if (admitted === 'choose-town') return go('/account/town');
    if (admitted === 'forbidden') return finish(context, forbiddenPage(lang, session.asker), session.asker);
    try {
      return finish(context, await route.answer(read(context, here, admitted.who, lang) as Ask<never>), session.asker);
    } catch (error) {
      if (error instanceof NotFound) return finish(context, notFoundPage(lang, session.asker), session.asker);
      if (error instanceof Forbidden) return finish(context, forbiddenPage(lang, session.asker), session.asker);
      if (error instanceof Unreadable) return finish(context, unreadablePage(lang, session.asker), session.asker);
      throw error;
    }
  }

  function finish(context: Context, answer: Answer, asker: Asker): Response {
    if (answer instanceof Response) return withSafety(answer);
    if (answer.kind === 'public') return publicAnswer(context.req.raw, answer, assets, safety);
    if (answer.kind === 'redirect') return go(answer.to);
    const html = dress(answer, {
      asker: answer.ofNobody ? null : asker,
      lang: readLang(context, asker),
      assets,
      demo: services.config.demo,
      toKeep: isToKeep(context),
    });
    const { body, headers } = compress(html, context.req.header('accept-encoding') ?? '');
    return new Response(body, {
      status: answer.status ?? 200,
      headers: {
        ...pageSafety,
        ...headers,
        'content-type': 'text/html; charset=utf-8',
        // On a shared machine not even the back button may find a page of someone who left.
        'cache-control': asker?.shared ? 'no-store' : 'private, no-cache',
        vary: 'cookie, accept-encoding',
        ...(answer.noIndex ? { 'x-robots-tag': 'noindex, nofollow' } : {}),
      },
    });
  }

  function tooMany(context: Context, seconds: number): Response {
    const asked = {
      url: new URL(context.req.url),
      acceptLanguage: context.req.header('accept-language') ?? '',
      publicUrl: services.config.publicUrl,
    };
    return finish(context, busyAnswer(asked, seconds), null);
  }

  /** A page for what has no route or no answer, with the menu of whoever asks. */
  async function trouble(context: Context, make: (lang: Lang, asker: Asker) => Answer): Promise<Response> {
    const { asker } = await readSession(services, context);
    return finish(context, make(readLang(context, asker), asker), asker);
  }
}

function read(context: Context, url: URL, who: Asker, lang: Lang): Ask<Asker> {
  return {
    who,
    lang,
    url,
    context,
    param: (name) => storable(context.req.param(name) ?? ''),
    query: (name) => {
      const text = url.searchParams.get(name);
      return text === null ? undefined : storable(text);
    },
    form: async () => {
      const form = new FormData();
      for (const [name, value] of await formOf(context))
        form.append(name, typeof value === 'string' ? storable(value) : value);
      return form;
    },
  };
}

/** What was sent is no form, or was cut off on its way. */
class Unreadable extends Error {}

async function formOf(context: Context): Promise<FormData> {
  return context.req.formData().catch((error: unknown) => {
    throw new Unreadable('no form', { cause: error });
  });
}

/** What somebody sent whose session had ended, to give it back; nothing for a script of ours, which keeps it itself. */
async function sentTexts(context: Context): Promise<FormData | undefined> {
  if (context.req.header('accept') === 'application/json') return undefined;
  const form = await formOf(context).catch(() => new FormData());
  return [...form.values()].some((value) => typeof value === 'string' && value.trim() !== '') ? form : undefined;
}

/** PostgreSQL has no text with the sign 0 in it; nobody types one, but a program may send it. */
function storable(text: string): string {
  return text.replaceAll('\0', '');
}

function go(to: string): Response {
  return new Response(null, { status: 303, headers: { ...safety, location: to, 'cache-control': 'no-store' } });
}

/** Films, and their captions from us, play only from the origins that the settings name. */
function withFilms(origins: readonly string[]): Readonly<Record<string, string>> {
  if (origins.length === 0) return safety;
  return {
    ...safety,
    'content-security-policy': `${safety['content-security-policy']}; media-src 'self' ${origins.join(' ')}`,
  };
}

function withSafety(response: Response): Response {
  for (const [name, value] of Object.entries(safety))
    if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}
