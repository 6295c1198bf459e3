/** The embedded PostgreSQL: PGlite in a worker thread behind `pg`'s own stream, so that queries run as on a server. */
import { readFile } from 'node:fs/promises';
import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { FromWorker, Program, ToWorker, WorkerSettings } from './pglite-worker.ts';

export type Embedded = {
  /** A stream for one `pg` client. There is one connection: the pool must hold one client at most. */
  readonly stream: () => Duplex;
  /** The whole data folder as one file, to start another database from. */
  readonly dump: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
};

/**
 * Starts the embedded database.
 * @param folder where its files are; undefined keeps it in memory
 * @param dump a dump to start from, for tests
 * @throws Error when the files cannot be opened
 */
export async function startEmbedded(folder?: string, dump?: Uint8Array<ArrayBuffer>): Promise<Embedded> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const settings: WorkerSettings = { folder, dump, program: dump === undefined ? undefined : await program() };
  const worker = new Worker(new URL(`./pglite-worker.${extension}`, import.meta.url), { workerData: settings });
  const tell = (message: ToWorker) => worker.postMessage(message);
  await answer(worker, 'ready');

  return {
    stream: () => new WorkerStream(worker),
    dump: async () => {
      tell({ kind: 'dump' });
      const { bytes } = await answer(worker, 'dump');
      return new Uint8Array(bytes);
    },
    close: async () => {
      tell({ kind: 'close' });
      await answer(worker, 'closed');
      await worker.terminate();
    },
  };
}

let compiled: Promise<Program> | undefined;

/** Compiled once for all databases of this process: tests start a hundred of them from a dump. */
function program(): Promise<Program> {
  const file = (name: string) => readFile(new URL(name, import.meta.resolve('@electric-sql/pglite')));
  const module = async (name: string) => WebAssembly.compile(await file(name));
  compiled ??= (async () => ({
    pgliteWasmModule: await module('pglite.wasm'),
    initdbWasmModule: await module('initdb.wasm'),
    fsBundle: new Blob([await file('pglite.data')]),
  }))();
  return compiled;
}

/** Waits for the worker's message of this kind. */
function answer<Kind extends FromWorker['kind']>(
  worker: Worker,
  kind: Kind,
): Promise<Extract<FromWorker, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.off('message', hear);
      worker.off('error', fail);
      end();
    };
    const hear = (message: FromWorker) => {
      if (message.kind === kind) settle(() => resolve(message as Extract<FromWorker, { kind: Kind }>));
      if (message.kind === 'failed') settle(() => reject(new Error(message.message)));
    };
    const fail = (error: Error) => settle(() => reject(error));
    worker.on('message', hear);
    worker.once('error', fail);
  });
}

/** What `pg` takes for a socket: bytes written go to the worker, its bytes come back as data. */
class WorkerStream extends Duplex {
  static #opened = 0;
  readonly #worker: Worker;
  /** Answers to an earlier client must not reach a later one. */
  readonly #number = ++WorkerStream.#opened;
  readonly #hear = (message: FromWorker) => {
    if (message.kind === 'bytes' && message.stream === this.#number) this.push(message.bytes);
  };

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
    worker.on('message', this.#hear);
  }

  connect(): this {
    this.#worker.postMessage({ kind: 'open' } satisfies ToWorker);
    queueMicrotask(() => this.emit('connect'));
    return this;
  }

  override _write(bytes: Uint8Array, _encoding: string, done: () => void): void {
    this.#send([bytes]);
    done();
  }

  override _writev(chunks: { chunk: Uint8Array }[], done: () => void): void {
    this.#send(chunks.map(({ chunk }) => chunk));
    done();
  }

  override _read(): void {}

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#worker.off('message', this.#hear);
    done(error);
  }

  #send(pieces: readonly Uint8Array[]): void {
    const bytes = Buffer.concat(pieces);
    // 'X' ends a session; the one session of the embedded database lives as long as the worker.
    if (bytes[0] === 0x58) return;
    this.#worker.postMessage({ kind: 'bytes', stream: this.#number, bytes } satisfies ToWorker);
  }

  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}
