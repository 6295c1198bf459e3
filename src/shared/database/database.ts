/** The way to the data: a pool of PostgreSQL connections, on a server or embedded, and transactions of one town. */
import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { type Embedded, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { preparing } from './prepared.ts';
import { appRole, doorRole } from './roles.ts';

/** Where statements run: the pool, or the transaction that `inTown` opens. Statements are plain SQL, see decision 0003. */
export type Db = Kysely<Record<never, never>>;

export type Database = {
  /** As the door: accounts, sessions, towns. A town's data is only there inside `inTown`. */
  readonly door: Db;
  readonly pool: pg.Pool;
  readonly kind: 'embedded' | 'server';
  /** A dump of the embedded database, for tests. */
  readonly dump: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
};

/** Whose data a transaction is for. Without a member, nobody's private work is there. */
export type Place = { readonly townId: string; readonly memberId: string | null };

export type DatabaseSettings = {
  /** A PostgreSQL server; undefined starts the embedded one. */
  readonly url: string | undefined;
  /** A login that owns the tables, where `url` is one that does not. */
  readonly ownerUrl?: string | undefined;
  readonly folder?: string | undefined;
  readonly dump?: Uint8Array<ArrayBuffer> | undefined;
  readonly migrations: string;
  readonly connections?: number;
};

const dateOid = 1082;
const bigintOid = 20;
pg.types.setTypeParser(dateOid, (text) => text);
pg.types.setTypeParser(bigintOid, Number);

/**
 * Opens the database and brings it to the newest form.
 * @throws Error when the server cannot be reached, is older than PostgreSQL 15, or a migration fails
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  return settings.url === undefined ? openEmbedded(settings) : openServer(settings, settings.url);
}

async function openEmbedded(settings: DatabaseSettings): Promise<Database> {
  const embedded = await startEmbedded(settings.folder, settings.dump);
  const connection = { stream: embedded.stream, user: 'postgres', database: 'postgres' };
  const owner = new pg.Client(connection);
  await owner.connect();
  await migrate(owner, settings.migrations);
  await owner.end();
  // One connection; whoever waits longer than this found something that holds it and reaches for another.
  return withPool(new pg.Pool({ ...connection, ...asDoor, max: 1, connectionTimeoutMillis: 30_000 }), embedded);
}

async function openServer(settings: DatabaseSettings, url: string): Promise<Database> {
  const owner = new pg.Client({ connectionString: settings.ownerUrl ?? url });
  await owner.connect();
  const version = await owner.query<{ number: number }>("select current_setting('server_version_num')::int as number");
  if ((version.rows[0]?.number ?? 0) < 150_000) throw new Error('Digimee needs PostgreSQL 15 or later.');
  await migrate(owner, settings.migrations);
  await owner.end();
  return withPool(new pg.Pool({ connectionString: url, ...asDoor, max: settings.connections ?? 10 }), undefined);
}

/**
 * Every connection steps down to the door's role before its first use, whoever logged in. Compiling statements (jit)
 * is for reports of seconds; ours take a millisecond, and would wait for it.
 */
const asDoor: pg.PoolConfig = {
  verify: (client, done) => {
    client.query(`set role ${doorRole}; set jit = off`).then(() => done(), done);
  },
};

function withPool(pool: pg.Pool, embedded: Embedded | undefined): Database {
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    door: new Kysely({ dialect: new PostgresDialect({ pool: preparing(pool) }) }),
    pool,
    kind: embedded ? 'embedded' : 'server',
    dump: () => {
      if (!embedded) throw new Error('Only the embedded database can be dumped.');
      return embedded.dump();
    },
    close: async () => {
      await pool.end();
      await embedded?.close();
    },
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Runs `work` as one transaction in which only this town's rows exist, and of private work only this member's.
 * Opening takes one round trip. Never call it inside itself: the embedded database has one connection.
 */
export function inTown<Result>(database: Database, place: Place, work: (db: Db) => Promise<Result>): Promise<Result> {
  const member = place.memberId ?? '';
  if (!uuid.test(place.townId) || (member !== '' && !uuid.test(member))) throw new Error('Not a town or member id.');
  return database.door.connection().execute(async (db) => {
    await sql
      .raw(
        `begin; select set_config('role', '${appRole}', true), set_config('app.town', '${place.townId}', true), set_config('app.member', '${member}', true)`,
      )
      .execute(db);
    try {
      const result = await work(db);
      await sql.raw('commit').execute(db);
      return result;
    } catch (error) {
      await sql.raw('rollback').execute(db);
      throw error;
    }
  });
}

/** Runs `work` as one transaction of the door: accounts, mail, content. */
export function asDoorInOne<Result>(database: Database, work: (db: Db) => Promise<Result>): Promise<Result> {
  return database.door.transaction().execute(work);
}

/** All rows of a statement. */
export async function rows<Row>(db: Db, statement: RawBuilder<Row>): Promise<readonly Row[]> {
  return (await statement.execute(db)).rows;
}

/** The first row, or undefined. */
export async function row<Row>(db: Db, statement: RawBuilder<Row>): Promise<Row | undefined> {
  return (await statement.execute(db)).rows[0];
}

/** Runs a statement for what it does, and says how many rows it touched. */
export async function run(db: Db, statement: RawBuilder<unknown>): Promise<number> {
  return Number((await statement.execute(db)).numAffectedRows ?? 0);
}
