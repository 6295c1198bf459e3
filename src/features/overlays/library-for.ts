/** The library as a town sees it: the shared guides and facts, with the town's own over them. */
import { type Library, library } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Services } from '#shared/services.ts';

/** Ask for it before `inTown`, never inside it: now and then it needs the connection that the transaction would hold. */
export function libraryFor(services: Services, _actor: Actor): Promise<Library> {
  return library(services);
}
