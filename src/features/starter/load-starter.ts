/** Brings the starter content of a folder into the database. */
import { publish } from '#features/content/index.ts';
import type { Services } from '#shared/services.ts';
import { readFolder } from './folder.ts';
import { readContent } from './read-content.ts';

/**
 * Reads and checks the folder, and publishes what changed.
 * @returns how many documents changed; 0 when the folder is what is stored
 * @throws ContentError with every mistake in the folder; then nothing is stored
 */
export async function loadStarter(services: Services, folder: string): Promise<{ readonly changed: number }> {
  return { changed: await publish(services, readContent(await readFolder(folder))) };
}
