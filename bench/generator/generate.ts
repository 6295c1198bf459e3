/** Fills a fresh database with towns at work: by set-based SQL as the owner, in seconds for one town and about a minute for 300. */
import type { ClientBase } from 'pg';
import { findMiscounts } from './check.ts';
import type { Curriculum } from './curriculum.ts';
import { makeHelp } from './help.ts';
import { makeLearning } from './learning.ts';
import { makeIdFunction, makePeople } from './people.ts';
import type { Scale } from './scale.ts';

/**
 * @param owner an idle client that owns the tables and passes by row-level security
 * @returns how long it took, in seconds
 * @throws Error when a kept count does not equal its rows
 */
export async function generate(owner: ClientBase, scale: Scale, curriculum: Curriculum): Promise<number> {
  const startedAt = performance.now();
  // Only this connection hurries; the same figures come out every time.
  await owner.query("set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set synchronous_commit = off");
  await owner.query('select setseed(0.42)');
  await makeIdFunction(owner);
  await makePeople(owner, scale);
  await makeLearning(owner, curriculum);
  await makeHelp(owner, curriculum, scale.moments);
  await owner.query('vacuum (analyze)');
  const miscounts = await findMiscounts(owner);
  if (miscounts.length > 0) throw new Error(`The generated data does not add up: ${miscounts.join('; ')}`);
  await owner.query('checkpoint');
  return (performance.now() - startedAt) / 1000;
}
