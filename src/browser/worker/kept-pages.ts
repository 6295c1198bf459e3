/** The counter's first page and the guides: kept as they are for nobody when someone opens them, shown without a network. */
import { CacheExpiration, CacheFirst, ExpirationPlugin, NetworkFirst, StaleWhileRevalidate } from 'serwist';
import { files, oldPages, pages } from './caches.ts';
import type { Fetching } from './world.ts';

/** So long does a weak network get before what was opened before is shown. */
const patienceSeconds = 4;
/** Nothing else is kept, above all no page with notes, moments or names. */
const guidePath = /^\/counter(\/guides\/[^/]+(\/[^/]+)?)?\/?$/;

const standIns = {
  offline: '/offline',
  unsent: '/offline?about=unsent',
  'signed-out': '/offline?about=signed-out',
} as const;

const age = new CacheExpiration(pages, { maxEntries: 150, maxAgeSeconds: 30 * 86_400 });

/** What a person sees is hers, so it never goes into the cache; `keepPage` asks for a page apart. */
const guides = new NetworkFirst({
  cacheName: pages,
  networkTimeoutSeconds: patienceSeconds,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }: { readonly request: Request }) => addressOf(request.url),
      cacheWillUpdate: async () => null,
      handlerDidError: async () => standIn('offline'),
    },
  ],
});
const ofAllPages = new CacheFirst({ cacheName: files, plugins: [new ExpirationPlugin({ maxEntries: 120 })] });
const drawings = new StaleWhileRevalidate({ cacheName: files });

export const isFile = ({ pathname }: URL) => /^\/(assets|look)\//.test(pathname);
export const isFigure = ({ pathname }: URL) => pathname.startsWith('/figures/');
export const isGuide = ({ pathname }: URL) => guidePath.test(pathname);

export const file = (event: Fetching) => ofAllPages.handle({ event, request: event.request });
export const figure = (event: Fetching) => drawings.handle({ event, request: event.request });
export const guide = (event: Fetching) => guides.handle({ event, request: event.request });

/** A guide is kept under its bare address, without what stands in it right after logging, and without a question. */
function addressOf(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  return `${origin}${pathname}`;
}

/** The pages that stand in for others, with all that they need; what an earlier worker kept could name somebody. */
export async function prepare(): Promise<void> {
  const cache = await caches.open(files);
  await Promise.all(
    Object.values(standIns).map(async (address) => {
      const page = await fetch(address);
      const assets = (await page.clone().text()).match(/\/assets\/[\w.-]+/g) ?? [];
      await Promise.all([cache.put(address, page), cache.addAll([...new Set(assets)])]);
    }),
  );
  await caches.delete(oldPages);
}

/** @param status of the answer; what nobody may get any more is no page that went well */
export async function standIn(name: keyof typeof standIns, status = 200): Promise<Response> {
  const page = await caches.match(standIns[name]);
  return page ? new Response(page.body, { status, headers: page.headers }) : Response.error();
}

/** A page that was opened, as it is for nobody: whoever comes next at this machine may see it. */
export async function keepPage(path: string): Promise<void> {
  if (!guidePath.test(path)) return;
  // Opened first: when somebody leaves meanwhile, the page goes into a cache that is no longer there.
  const cache = await caches.open(pages);
  const page = await fetch(path, { headers: { 'x-digimee-keep': '1' }, cache: 'no-store' });
  if (!page.ok || page.redirected) return;
  await cache.put(addressOf(path), page);
  if (!(await caches.has(pages))) return;
  await age.updateTimestamp(addressOf(path));
  await age.expireEntries();
}

/** The first page came before this worker, and so did its files. */
export async function keepFiles(addresses: readonly unknown[]): Promise<void> {
  const cache = await caches.open(files);
  await Promise.allSettled(addresses.map((address) => cache.add(String(address))));
}

export async function isKept(path: string): Promise<boolean> {
  return (await caches.match(addressOf(path))) !== undefined;
}

export async function forgetPages(): Promise<void> {
  await caches.delete(pages);
  // Which ones they were goes too.
  await age.delete();
}
