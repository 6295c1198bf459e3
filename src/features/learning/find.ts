/** From the parts of an address to what they name in the library; what is not there is not found. */
import type { TestToTake } from '#features/assessment/index.ts';
import type { Library, Module, Track } from '#features/content/index.ts';
import { libraryFor } from '#features/overlays/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { NotFound, type Redirect, redirect } from '#shared/http/answer.ts';
import type { Ask } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import type { FoundPart } from './complete-part.ts';
import { testOf } from './take-test.ts';

type Found<Thing> = Thing & { readonly all: Library };

/** @throws NotFound */
export async function findTrack(services: Services, ask: Ask<Actor>): Promise<Found<{ readonly track: Track }>> {
  const all = await libraryFor(services, ask.who);
  const track = all.track(ask.param('track'), ask.lang);
  if (!track) throw new NotFound();
  return { all, track };
}

/** @throws NotFound */
export async function findModule(
  services: Services,
  ask: Ask<Actor>,
): Promise<Found<{ readonly track: Track; readonly module: Module }>> {
  const { all, track } = await findTrack(services, ask);
  const module = track.modules.find((one) => one.id === ask.param('module'));
  if (!module) throw new NotFound();
  return { all, track, module };
}

/** @throws NotFound */
export async function findPart(services: Services, ask: Ask<Actor>): Promise<Found<FoundPart>> {
  const { all, track, module } = await findModule(services, ask);
  const part = module.parts.find((one) => one.id === ask.param('part'));
  if (!part) throw new NotFound();
  return { all, track, module, part };
}

/** @throws NotFound */
export async function findTest(
  services: Services,
  ask: Ask<Actor>,
): Promise<Found<{ readonly track: Track; readonly module: Module; readonly test: TestToTake }>> {
  const found = await findModule(services, ask);
  const test = testOf(found.track, found.module);
  if (!test) throw new NotFound();
  return { ...found, test };
}

/** After a step: a page to a person, the address of that page to our script, which had to know whether it arrived. */
export function onwards(ask: Ask<Actor>, to: string): Redirect | Response {
  return ask.context.req.header('accept') === 'application/json' ? Response.json({ to }) : redirect(to);
}
