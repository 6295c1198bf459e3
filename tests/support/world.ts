/** A whole Digimee for a test: a fresh database, a clock that stands still until moved, and the application itself. */
import { afterAll } from 'vitest';
import { createApp } from '#app/app.ts';
import { type Auth, makeAuth } from '#features/people/index.ts';
import { type Clock, movableClock } from '#shared/clock.ts';
import { readConfig } from '#shared/config.ts';
import { jobsAtOnce } from '#shared/jobs/jobs.ts';
import type { Services } from '#shared/services.ts';
import { freshDatabase } from './databases.ts';

/** The Saturday on which all tests happen. */
export const today = '2026-11-21';

export type StoppedClock = Clock & { readonly move: (milliseconds: number) => void };

export type World = {
  readonly services: Services;
  readonly auth: Auth;
  readonly app: ReturnType<typeof createApp>;
  readonly clock: StoppedClock;
};

/** Opens a world for this test file and closes it after the last test. Call it at the top of the file. */
export async function aWorld(): Promise<World> {
  const database = await freshDatabase();
  afterAll(() => database.close());
  const clock = stoppedClock();
  const services: Services = {
    config: readConfig({ PUBLIC_URL: 'http://digimee.test' }),
    database,
    clock,
    secret: 'a secret that only tests have, long enough',
    jobs: jobsAtOnce(() => services),
  };
  const auth = makeAuth(services);
  const assets = { href: (name: string) => `/assets/${name}`, serve: () => new Response(null, { status: 404 }) };
  return { services, auth, app: createApp(services, auth, assets, movableClock()), clock };
}

function stoppedClock(): StoppedClock {
  let now = new Date(`${today}T09:00:00Z`).getTime();
  return {
    now: () => new Date(now),
    move: (milliseconds) => {
      now += milliseconds;
    },
  };
}
