/** One request of the load, as both servers get it. */

/** What differs between calls that run the same statements; each value stands in for its own wherever it occurs. */
export type Values = Readonly<Record<string, string>>;

export type Call = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly cookie: string;
  readonly status: number;
  /** For the floor: the recording to play, and the values to put in it, as JSON. */
  readonly key: string;
};

export type Key = { readonly recording: string; readonly values: Values };

export function keyOf(recording: string, values: Values): string {
  return JSON.stringify({ recording, values } satisfies Key);
}
