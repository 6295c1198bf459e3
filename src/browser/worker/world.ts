/** Of the worker's own world only what is used here: the types of pages and of workers do not go together. */

export type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void };
export type Fetching = Lasting & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
export type Told = Lasting & { readonly data: unknown };

type World = {
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: () => Promise<readonly { readonly postMessage: (message: object) => void }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (kind: 'install' | 'activate', listener: (event: Lasting) => void): void;
    (kind: 'message', listener: (event: Told) => void): void;
    (kind: 'fetch', listener: (event: Fetching) => void): void;
  };
};

declare const self: World;
export const world = self;

/** Something that hangs on its way holds up what comes behind it no longer than this. */
export const longestTry = 10_000;
