/** Answers that are the same for everyone: dressed, compressed and marked once, then given from memory, or as “not changed”. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { raw } from 'hono/html';
import type { PublicAnswer, PublicPage, PublicText } from '#shared/http/answer.ts';
import { Frame } from '#shared/ui/frame.tsx';
import { nameErrors } from '#shared/ui/named-errors.ts';
import type { Assets } from './assets.ts';

type Made = {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly mark: string;
  readonly packed: Map<Packing, Uint8Array<ArrayBuffer>>;
};
type Packing = 'br' | 'gzip';

/** Every guide in four languages, in each of its forms, several times over. */
const most = 1000;
const kept = new WeakMap<object, Map<string, Made>>();
/** What is made once may take longer to be small than what is made for each request. */
const thorough = 9;
const quick = 2;

/** What scripts of other sites may read, and see beside it. */
const forOtherSites = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after',
} as const;

/** @param headers those that go with every answer */
export function publicAnswer(
  request: Request,
  answer: PublicAnswer,
  assets: Assets,
  headers: Readonly<Record<string, string>>,
): Response {
  const made = madeOf(answer, assets);
  const packing = packingOf(made, request.headers.get('accept-encoding') ?? '');
  const mark = `"${made.mark}${packing ? `-${packing}` : ''}"`;
  const always = {
    ...headers,
    etag: mark,
    'cache-control': keepingOf(answer, made),
    vary: 'accept-encoding',
    ...(answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) }),
    ...(answer.forOtherSites ? forOtherSites : {}),
  };
  if (made.status === 200 && isKnown(mark, request.headers.get('if-none-match'))) {
    return new Response(null, { status: 304, headers: always });
  }
  return new Response(packing ? packed(made, packing, answer.keep ? thorough : quick) : made.text, {
    status: made.status,
    headers: { ...always, 'content-type': made.type, ...(packing ? { 'content-encoding': packing } : {}) },
  });
}

/** What is true for a minute, such as “now open” or “there is no such guide”, is never shown once more when it is old. */
function keepingOf({ maxAge }: PublicAnswer, { status }: Made): string {
  if (maxAge === 0) return 'private, no-store';
  return `public, max-age=${maxAge}${status === 200 && maxAge > 60 ? ', stale-while-revalidate=86400' : ''}`;
}

function madeOf({ keep, content }: PublicAnswer, assets: Assets): Made {
  if (!keep) return make(content(), assets);
  const known = kept.get(keep.owner) ?? new Map<string, Made>();
  kept.set(keep.owner, known);
  const before = known.get(keep.key);
  if (before) return before;
  if (known.size >= most) known.clear();
  const made = make(content(), assets);
  known.set(keep.key, made);
  return made;
}

function make(content: PublicPage | PublicText, assets: Assets): Made {
  const text = content.kind === 'text' ? content.text : dressed(content, assets);
  return {
    status: content.status ?? 200,
    type: content.kind === 'text' ? content.type : 'text/html; charset=utf-8',
    text,
    mark: createHash('sha256').update(text).digest('base64url').slice(0, 22),
    packed: new Map(),
  };
}

/** A style sheet of its own keeps the first visit light; no script, no account, no menu. */
function dressed(page: PublicPage, assets: Assets): string {
  const { title, body } = nameErrors(page.lang, { title: page.title, body: String(page.body) });
  const html = (
    <Frame
      {...page}
      title={title}
      stylesheet={assets.href('public.css')}
      icon={assets.href('icon.svg')}
      elementScripts={[]}
      menuLabel=""
      menu={[]}
      account={null}
    >
      {raw(body)}
    </Frame>
  );
  return String(html);
}

function packingOf({ text }: Made, accepted: string): Packing | undefined {
  if (text.length < 1000) return undefined;
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : undefined;
}

function packed({ text, packed: ready }: Made, packing: Packing, quality: number): Uint8Array<ArrayBuffer> {
  const before = ready.get(packing);
  if (before) return before;
  const bytes = new Uint8Array(packing === 'br' ? brotliCompressSync(text, brotli(quality)) : gzipSync(text));
  ready.set(packing, bytes);
  return bytes;
}

function brotli(quality: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  };
}

/** Caches on the way may have called our mark a weak one (RFC 9110, 13.1.2). */
function isKnown(mark: string, header: string | null): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(mark) || known.includes('*');
}
