/** One process a data folder. */

import { spawn } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const now = new Date('2026-11-21T09:00:00Z');
const aFolder = () => mkdtemp(join(tmpdir(), 'digimee-lock-'));

describe('the lock on a data folder', () => {
  it('is refused while another process lives, and says which', async () => {
    const folder = await aFolder();
    const other = spawn('sleep', ['30']);
    try {
      const script = `import('${join(import.meta.dirname, 'folder-lock.ts')}').then(({ lockFolder }) => lockFolder('${folder}', new Date('2026-11-20'))).then(() => setTimeout(() => {}, 20000))`;
      const holder = spawn(process.execPath, ['--input-type=module', '-e', `${script}; `], { stdio: 'ignore' });
      await expect.poll(() => readdir(folder), { timeout: 10_000 }).toEqual(['in-use.json']);
      const lock = await lockFolder(folder, now);
      expect(lock).toEqual({ kind: 'taken', pid: holder.pid, since: '2026-11-20T00:00:00.000Z' });
      holder.kill('SIGKILL');
      await new Promise((resolve) => holder.once('exit', resolve));
      expect((await lockFolder(folder, now)).kind).toBe('held');
    } finally {
      other.kill();
    }
  });

  it('left by a process that is gone, or whose number is used again, is taken over', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'in-use.json'), JSON.stringify({ pid: 1, born: 'another boot/1', since: 'x' }));
    expect((await lockFolder(folder, now)).kind).toBe('held');
    expect(await readdir(folder)).toEqual(['in-use.json']);
  });

  it('is gone after release', async () => {
    const folder = await aFolder();
    const lock = await lockFolder(folder, now);
    if (lock.kind === 'held') await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });
});
