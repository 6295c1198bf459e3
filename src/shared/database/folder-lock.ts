/** One process a data folder: two that open the same embedded database lose each other's rows without a word. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Holder = { readonly pid: number; readonly born: string; readonly since: string };

export type FolderLock =
  | { readonly kind: 'held'; readonly release: () => Promise<void> }
  | { readonly kind: 'taken'; readonly pid: number; readonly since: string };

/** Takes the folder for this process, or says which process has it. A lock left by a killed process is taken over. */
export async function lockFolder(folder: string, now: Date): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'in-use.json');
  const me: Holder = { pid: process.pid, born: await birth(process.pid), since: now.toISOString() };
  const mine = `${path}.${randomUUID()}`;
  await writeFile(mine, JSON.stringify(me));
  try {
    for (;;) {
      // link() fails when the name exists, so of two processes exactly one gets it, with its content complete.
      if (await link(mine, path).then(yes, no))
        return { kind: 'held', release: () => unlink(path).catch(() => undefined) };
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      const holder = JSON.parse(text) as Holder;
      if (await lives(holder)) return { kind: 'taken', pid: holder.pid, since: holder.since };
      await takeAway(path, text);
    }
  } finally {
    await unlink(mine).catch(() => undefined);
  }
}

const yes = () => true;
const no = () => false;

/** Removes a dead process's lock, unless another process replaced it in the meantime. */
async function takeAway(path: string, dead: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  if (!(await rename(path, aside).then(yes, no))) return;
  const found = await readFile(aside, 'utf8');
  if (found !== dead) await link(aside, path).catch(() => undefined);
  await unlink(aside);
}

/** A process number is used again after a while, and after a restart of a container at once: compare its birth too. */
async function lives(holder: Holder): Promise<boolean> {
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.born === (await birth(holder.pid));
}

/** When a process began, in the system's own count since boot; empty where the system does not say. */
async function birth(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return stat === '' ? '' : `${boot.trim()}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
}
