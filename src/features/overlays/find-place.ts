/** The place in a text that an address or a form names: in the version that the editor had before her. */
import { z } from 'zod';
import { library } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { NotFound } from '#shared/http/answer.ts';
import type { Ask } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { isCitizenLang } from '#shared/words/catalogue.ts';
import { open } from './asked.ts';
import { type Desk, textOn } from './desk.ts';
import { besides, type Standing, type TextAddress } from './item.ts';
import { entryFor, underneath } from './look-at.ts';

const index = z.coerce.number().int().min(-1).max(1000);
/** Where something is laid over a text: the version is the one that the editor had before her. */
export const onText = z.object({
  lang: z.string().refine(isCitizenLang),
  for: z.string().refine(isId).optional(),
  at: index,
  on: z.string().refine(isId).optional(),
  version: z.coerce.number().int().min(1).max(1_000_000_000),
});

/** The text of the address; NotFound for a guide or part that no language has. */
export function addressOf(ask: Ask<Actor>, shared: Desk['shared'], lang: string): TextAddress {
  const guide = shared.guide(ask.param('guide'), lang);
  const part = ask.param('part');
  if (!guide || !(besides.some((known) => known === part) || guide.parts.some(({ id }) => id === part)))
    throw new NotFound();
  return { guide: guide.id, part, lang };
}

/** @throws NotFound for a text or a place that was never there */
export async function findPlace(
  services: Services,
  ask: Ask<Actor>,
  given: z.infer<typeof onText>,
  doing: 'hide' | 'replace' | 'add',
) {
  if (given.at < 0 && doing !== 'add') throw new NotFound();
  const layer = given.for;
  const address = addressOf(ask, await library(services), given.lang);
  const on = { ...address, onItem: given.on ?? null, place: given.at, baseVersion: given.version };
  const desk = await open(services, ask, layer, [on]);
  const text = textOn(desk, address);
  const seen = text && (given.version === text.version ? text.blocks : text.older(given.version));
  if (!seen || given.at >= seen.length) throw new NotFound();
  return { on, layer, desk };
}

/** What stands at that place underneath the layer. */
export function underBlocks(desk: Desk, on: Omit<Standing, 'base'>) {
  const older = on.onItem === null ? desk.older(on, on.baseVersion)?.[on.place] : undefined;
  if (older) return [older];
  const entries = underneath(desk, { ...on, base: [] }) ?? [];
  return entryFor(entries, on.onItem, on.place)?.shown ?? [];
}
