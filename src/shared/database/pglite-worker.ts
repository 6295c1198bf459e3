/**
 * The embedded database in a thread of its own: it takes PostgreSQL's wire protocol as bytes and answers in bytes.
 * In the main thread PGlite would stop every request while a query runs.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

/** PGlite's own parts, read and compiled elsewhere. */
export type Program = Required<Pick<PGliteOptions, 'pgliteWasmModule' | 'initdbWasmModule' | 'fsBundle'>>;

export type WorkerSettings = {
  /** Folder of the database, or undefined for one in memory. */
  readonly folder: string | undefined;
  /** A dump made with `dump`, to start from. */
  readonly dump: Uint8Array<ArrayBuffer> | undefined;
  /** Undefined: the worker reads and compiles them itself. */
  readonly program: Program | undefined;
};
export type ToWorker =
  | { readonly kind: 'open' }
  | { readonly kind: 'bytes'; readonly stream: number; readonly bytes: Uint8Array }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' };
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'bytes'; readonly stream: number; readonly bytes: Uint8Array }
  | { readonly kind: 'dump'; readonly bytes: Uint8Array }
  | { readonly kind: 'closed' };

/** Small buffers: one connection serves a trial or a small office, and memory counts more than speed there. */
const startParams = ['-c', 'shared_buffers=16MB', '-c', 'search_path=public'];

const settings = workerData as WorkerSettings;
const tell = (message: FromWorker, transfer: readonly ArrayBuffer[] = []) => parentPort?.postMessage(message, transfer);

const database = await open().catch((error: unknown) => {
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  return undefined;
});

let last: Promise<void> = Promise.resolve();
if (database) {
  tell({ kind: 'ready' });
  parentPort?.on('message', (message: ToWorker) => {
    last = last.then(() => obey(database, message));
  });
}

function open(): Promise<PGlite> {
  return PGlite.create({
    ...(settings.folder === undefined ? {} : { dataDir: settings.folder }),
    ...(settings.dump === undefined ? {} : { loadDataDir: new Blob([settings.dump]) }),
    ...settings.program,
    extensions: { pg_trgm, unaccent },
    startParams: [...PGlite.defaultStartParams, ...startParams],
  });
}

async function obey(pglite: PGlite, message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'open':
      // PGlite has one session for ever; a new client must not find what the last one left in it.
      await pglite.exec('rollback');
      await pglite.exec('discard all');
      return;
    case 'bytes':
      // execProtocolRaw would leak; the stream gives each piece as it comes, in memory that is reused, so copy it.
      return pglite.execProtocolRawStream(message.bytes, {
        onRawData: (data) => tell({ kind: 'bytes', stream: message.stream, bytes: data.slice() }),
      });
    case 'dump': {
      const dump = await pglite.dumpDataDir('none');
      return tell({ kind: 'dump', bytes: new Uint8Array(await dump.arrayBuffer()) });
    }
    case 'close':
      await pglite.close();
      return tell({ kind: 'closed' });
  }
}
