/** Styles, scripts, fonts and pictures: built once, named by their content, compressed once, kept in memory. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Assets = {
  /** The address of a built file such as app.css; it changes when the content does. */
  readonly href: (name: string) => string;
  readonly serve: (hashedName: string, acceptEncoding: string) => Response;
};

/** The service worker has one address for ever, from the root of the site: browsers look themselves whether it changed. */
export function serveWorker(assets: Assets, acceptEncoding: string): Response {
  const response = assets.serve(assets.href('service-worker.js').replace('/assets/', ''), acceptEncoding);
  response.headers.set('cache-control', 'no-cache');
  return response;
}

type Stored = {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br?: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const hasOwnHash = /\.woff2$|^chunk-/;
const compressible = new Set(['.css', '.js', '.svg']);

/** Reads the folder of built files. A name that holds its own hash already (a font in a style, what scripts share) keeps its name. */
export async function readAssets(folder: string): Promise<Assets> {
  const stored = new Map<string, Stored>();
  const names = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const extension = extname(name);
    const type = types[extension];
    if (type === undefined) continue;
    const plain = new Uint8Array(await readFile(join(folder, name)));
    const hash = createHash('sha256').update(plain).digest('hex').slice(0, 10);
    const served = hasOwnHash.test(name) ? name : `${name.slice(0, -extension.length)}-${hash}${extension}`;
    names.set(name, served);
    stored.set(served, compressible.has(extension) ? { type, plain, ...compress(plain) } : { type, plain });
  }
  return {
    href: (name) => `/assets/${names.get(name) ?? name}`,
    serve: (name, acceptEncoding) => serve(stored.get(name), acceptEncoding),
  };
}

function compress(plain: Uint8Array) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    br: new Uint8Array(brotliCompressSync(plain, options)),
    gzip: new Uint8Array(gzipSync(plain, { level: 9 })),
  };
}

function serve(file: Stored | undefined, acceptEncoding: string): Response {
  if (!file) return new Response('Not found', { status: 404 });
  const encoding =
    file.br && acceptEncoding.includes('br') ? 'br' : file.gzip && acceptEncoding.includes('gzip') ? 'gzip' : undefined;
  return new Response((encoding && file[encoding]) || file.plain, {
    headers: {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    },
  });
}
