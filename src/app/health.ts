/** GET /health: 200 when this process can serve, with the state of the database; 503 when it cannot. */
import { sql } from 'kysely';
import { row } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';

export async function health({ database }: Services): Promise<Response> {
  const answered = await row(database.door, sql<{ ok: number }>`select 1 as ok`).catch(() => undefined);
  const body = {
    status: answered ? 'ok' : 'failing',
    database: { kind: database.kind, answers: answered !== undefined },
  };
  return Response.json(body, { status: answered ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
