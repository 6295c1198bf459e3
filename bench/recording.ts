/** What one request of our server did: its statements in their order, and its answer, ready to be played by the floor. */
import type { Values } from './call.ts';

/** A parameter as `pg` got it, in a form that survives JSON. */
export type Parameter =
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'list'; readonly values: readonly Parameter[] }
  /** An id that our server made while it answered: the floor makes one of its own, so that each play writes a row. */
  | { readonly kind: 'fresh'; readonly number: number };

export type Statement = {
  /** Set where the server prepares it once and uses it again. */
  readonly name?: string | undefined;
  readonly text: string;
  readonly parameters: readonly Parameter[];
};

/** Statements on one connection, from taking it out of the pool to giving it back. */
export type Lease = readonly Statement[];

export type Recording = {
  readonly name: string;
  /** The values of the call that was recorded: where one stands, the value of the call that is played is put. */
  readonly values: Values;
  /** Leases one after the other; those inside one list were held at the same time. */
  readonly leases: readonly (readonly Lease[])[];
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** In base64. */
  readonly body: string;
};
