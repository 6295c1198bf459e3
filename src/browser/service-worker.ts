/** Works on without a network: guides that were opened before are there, and help moments wait here until they arrive. */
import {
  BackgroundSyncQueue,
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  Serwist,
  StaleWhileRevalidate,
} from 'serwist';

const pages = 'digimee-pages';
const files = 'digimee-files';
const offlinePage = '/offline';
/** So long does a weak network get before what was opened before is shown. */
const patienceSeconds = 4;
/** A moment that hangs on its way holds up those behind it no longer than this; it is sent again. */
const sendingSeconds = 10;
/** The server takes moments for a week. */
const keptMinutes = 7 * 24 * 60;

/** Of the worker's own world only what is used here: the types of pages and of workers do not go together. */
type Worker = {
  readonly clients: {
    readonly matchAll: () => Promise<readonly { readonly postMessage: (message: object) => void }[]>;
  };
  readonly addEventListener: (kind: 'install' | 'message', listener: (event: WorkerEvent) => void) => void;
};
type WorkerEvent = { readonly data?: unknown; readonly waitUntil: (work: Promise<unknown>) => void };
declare const self: Worker;

type Handled = { readonly request: Request; readonly url: URL };

/** The counter's first page and the guides: nothing else is kept, above all no page with notes, moments or names. */
const guidePath = /^\/counter(\/guides\/[^/]+(\/[^/]+)?)?\/?$/;
/** Where someone else may come to this machine, or the same person to another town. */
const arrivalPath = /^\/(sign-in|card|new-password|account\/town|demo)(\/|$)/;

const isGuide = ({ request, url }: Handled) => request.mode === 'navigate' && guidePath.test(url.pathname);
const isFile = ({ url }: Handled) => /^\/(assets|look)\//.test(url.pathname);
const isFigure = ({ url }: Handled) => url.pathname.startsWith('/figures/');

/** A guide is kept under its bare address, and never as it stands right after logging, nor with a question. */
const bareAddress = {
  cacheKeyWillBeUsed: async ({ request }: { readonly request: Request }) => addressOf(request),
  cacheWillUpdate: async ({ request, response }: { readonly request: Request; readonly response: Response }) =>
    response.ok && !response.redirected && new URL(request.url).search === '' ? response : null,
  handlerDidError: async () => caches.match(offlinePage),
};

function addressOf(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  return `${origin}${pathname}`;
}

const queue = new BackgroundSyncQueue('help-moments', { maxRetentionTime: keptMinutes, onSync: () => sendAll() });

new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: isGuide,
      handler: new NetworkFirst({
        cacheName: pages,
        networkTimeoutSeconds: patienceSeconds,
        plugins: [bareAddress, new ExpirationPlugin({ maxEntries: 150, maxAgeSeconds: 30 * 86_400 })],
      }),
    },
    {
      matcher: isFile,
      handler: new CacheFirst({ cacheName: files, plugins: [new ExpirationPlugin({ maxEntries: 120 })] }),
    },
    { matcher: isFigure, handler: new StaleWhileRevalidate({ cacheName: files }) },
    { matcher: ({ url }) => /^\/counter\/(help|log)$/.test(url.pathname), method: 'POST', handler: logHelp },
    { matcher: ({ url }) => /^\/(sign-out|account\/town)$/.test(url.pathname), method: 'POST', handler: leave },
    { matcher: ({ request }) => request.mode === 'navigate', handler: orOffline },
  ],
}).addEventListeners();

self.addEventListener('install', (event) => event.waitUntil(keepOfflinePage()));
self.addEventListener('message', (event) => event.waitUntil(hear(event.data)));

/** The offline page with all that it needs. */
async function keepOfflinePage(): Promise<void> {
  const page = await fetch(offlinePage);
  const addresses = (await page.clone().text()).match(/\/assets\/[\w.-]+/g) ?? [];
  const cache = await caches.open(files);
  await Promise.all([cache.put(offlinePage, page), cache.addAll([...new Set(addresses)])]);
}

/** A page that is opened says which files it used: the first one came before this worker did. */
async function hear(said: unknown): Promise<void> {
  if (typeof said !== 'object' || said === null || !('kind' in said)) return;
  if (said.kind === 'opened' && 'page' in said && 'files' in said && Array.isArray(said.files)) {
    const cache = await caches.open(files);
    await Promise.allSettled([keepPage(String(said.page)), ...said.files.map((file) => cache.add(String(file)))]);
  }
  await sendAll().catch(() => undefined);
  await tell({ sent: 0 });
}

async function keepPage(path: string): Promise<void> {
  if (!guidePath.test(path)) return;
  // Opened first: when somebody leaves meanwhile, the page goes into a cache that is no longer there.
  const cache = await caches.open(pages);
  const page = await fetch(path);
  if (page.ok && !page.redirected) await cache.put(addressOf(new Request(path)), page);
}

async function orOffline({ request }: { readonly request: Request }): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (arrivalPath.test(pathname)) await caches.delete(pages);
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(offlinePage)) ?? Response.error();
  }
}

/** Sends a help moment after those that wait; keeps it when the network is away. */
async function logHelp({ request }: { readonly request: Request }): Promise<Response> {
  const copy = request.clone();
  try {
    await sendAll();
    return await fetch(request);
  } catch {
    return keep(copy);
  }
}

async function keep(request: Request): Promise<Response> {
  const fields = new URLSearchParams();
  for (const [name, value] of await request.formData()) if (typeof value === 'string') fields.append(name, value);
  fields.set('at', new Date().toISOString());
  const outcome = fields.get('outcome') ?? 'referred';
  // Without a network nobody can be asked to whom.
  if (outcome === 'referred' && !fields.has('to')) fields.set('to', 'other');
  await queue.pushRequest({ request: momentRequest(fields) });
  await tell({ sent: 0 });
  const path = ['/counter/guides', fields.get('guide'), fields.get('problem')].filter(Boolean).join('/');
  const back = (await caches.match(new URL(path, request.url).href)) ? path : '/counter';
  return Response.redirect(`${back}?kept=${outcome}`, 303);
}

function momentRequest(fields: URLSearchParams): Request {
  return new Request('/counter/help', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  });
}

let sending: Promise<void> | undefined;

/** Sends what waits, in order, one run at a time. Rejects while the network is away or nobody is signed in. */
function sendAll(): Promise<void> {
  sending ??= sendInOrder().finally(() => {
    sending = undefined;
  });
  return sending;
}

/** A moment leaves the queue only once the server confirmed it: sent twice it still counts once. */
async function sendInOrder(): Promise<void> {
  let sent = 0;
  try {
    for (;;) {
      const [first] = await queue.getAll();
      if (!first) return;
      await sendOne(first.request);
      await queue.shiftRequest();
      sent++;
    }
  } finally {
    if (sent > 0) await tell({ sent });
  }
}

/** @throws while the server cannot be reached, is in trouble, or sees nobody who is signed in */
async function sendOne(request: Request): Promise<void> {
  const answer = await ask(request.clone());
  if (answer !== 'wrong') return;
  // Words that the server does not take are left out; that someone was helped still counts.
  const fields = new URLSearchParams(await request.text());
  fields.delete('said');
  await ask(momentRequest(fields));
}

async function ask(request: Request): Promise<string> {
  const response = await fetch(request, { signal: AbortSignal.timeout(sendingSeconds * 1000) });
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false;
  if (!isJson) throw new Error(`The server answered ${response.status}, and did not take the help moment.`);
  const said: unknown = await response.json();
  return typeof said === 'object' && said !== null && 'kind' in said ? String(said.kind) : 'wrong';
}

/** What waits goes first; then nothing of the person who leaves stays, also when the network is away. */
async function leave({ request }: { readonly request: Request }): Promise<Response> {
  await sendAll().catch(() => undefined);
  try {
    return await fetch(request);
  } finally {
    await caches.delete(pages);
  }
}

async function tell({ sent }: { readonly sent: number }): Promise<void> {
  const waiting = (await queue.getAll()).length;
  for (const page of await self.clients.matchAll()) page.postMessage({ kind: 'help-moments', waiting, sent });
}
