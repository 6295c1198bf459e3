/** A pool whose connections prepare each statement once: PostgreSQL then plans it once instead of every time. */
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

/** Our statements are a few hundred texts; what is made of changing pieces must not fill a connection's memory. */
const mostNames = 1000;
const names = new Map<string, string>();

/**
 * Wraps a pool for Kysely. On our pages planning took longer than running: naming the statements gave a third to a half
 * more requests (decision 0011). A pooler in between must pool by session.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const before = known.get(client);
      if (before) return before;
      const made = wrap(client);
      known.set(client, made);
      return made;
    },
  };
}

function wrap(client: pg.PoolClient): PostgresPoolClient {
  function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query<Row>(
    text: string | PostgresCursor<Row>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof text !== 'string') throw new Error('Digimee reads no cursors.');
    return send<Row>(client, text, values);
  }
  return { query, release: (destroy) => client.release(destroy) };
}

async function send<Row>(client: pg.PoolClient, text: string, values: readonly unknown[]) {
  // Without values there may be several statements in one text (begin, set), which cannot be prepared.
  const name = values.length === 0 ? undefined : nameOf(text);
  const named = name === undefined ? { text } : { name, text };
  const { command, rowCount, rows } = await client.query({ ...named, values: [...values] });
  // pg says of the command only that it is a text; Kysely lists those there are.
  return { command: command as PostgresQueryResult<Row>['command'], rowCount: rowCount ?? 0, rows };
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const made = `s${names.size}`;
  names.set(text, made);
  return made;
}
