/** Signing out, also without a network: it is written down here, and goes before all else once the network is back. */
import { BackgroundSyncQueue } from 'serwist';
import { longestTry } from './world.ts';

/** No session lasts longer. */
const keptMinutes = 31 * 24 * 60;

/** Undefined until it was looked up: a worker is stopped and started as the browser likes. */
let left: boolean | undefined;
let finishing: Promise<void> | undefined;

const queue = new BackgroundSyncQueue('sign-out', {
  maxRetentionTime: keptMinutes,
  onSync: async () => {
    // Where the browser does not say when the network is back, it asks right away, before there is a queue.
    await Promise.resolve();
    await finishLeaving();
  },
});

export function mayHaveLeft(): boolean {
  return left !== false;
}

/** Whether somebody signed out here whose session may still be open. */
export async function hasLeft(): Promise<boolean> {
  left ??= (await queue.size()) > 0;
  return left;
}

/**
 * From here on nothing is shown to, or sent for, whoever this was.
 * @param last what still goes out before, if it can
 * @throws while the server cannot be reached, or is in trouble: then it is done later
 */
export function leave(last: () => Promise<unknown>): Promise<void> {
  left = true;
  return once(async () => {
    if ((await queue.size()) === 0) await queue.pushRequest({ request: new Request('/sign-out', { method: 'POST' }) });
    await last();
    await signOut();
  });
}

/** Signs out whoever left. @throws while the server cannot be reached, or is in trouble */
export function finishLeaving(): Promise<void> {
  return once(signOut);
}

function once(work: () => Promise<void>): Promise<void> {
  finishing ??= work().finally(() => {
    finishing = undefined;
  });
  return finishing;
}

async function signOut(): Promise<void> {
  if (!(await hasLeft())) return;
  const answer = await fetch('/sign-out', {
    method: 'POST',
    // What still waits here stays: it may be somebody else's.
    headers: { 'x-digimee-keep': '1' },
    redirect: 'manual',
    signal: AbortSignal.timeout(longestTry),
  });
  // It leads to the page to sign in; anything else is trouble, or a network that asks for a password of its own.
  if (answer.type !== 'opaqueredirect') throw new Error(`The server answered ${answer.status}, and signed nobody out.`);
  while (await queue.shiftRequest());
  left = false;
}
