/** What the addresses of layers have in common: which layer is asked for, the desk, and how a form is answered. */
import { library } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound } from '#shared/http/answer.ts';
import type { Ask } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { type Desk, openDesk } from './desk.ts';
import type { TextAddress } from './item.ts';
import type { TypedText } from './pages/own-text.tsx';

/** @throws NotFound for what is no id */
export function layerOf(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (!isId(given)) throw new NotFound();
  return given;
}

export async function open(
  services: Services,
  ask: Ask<Actor>,
  layer: string | undefined,
  also: readonly (TextAddress & { readonly baseVersion: number })[] = [],
): Promise<Desk> {
  const shared = await library(services);
  return inTown(services.database, ask.who, (db) => openDesk(db, shared, ask.who, layer, also));
}

export function withNotice(href: string, notice: string): string {
  return `${href}${href.includes('?') ? '&' : '?'}notice=${notice}`;
}

/** 422: something was wrong with it; 409: someone else was first. */
export function statusOf(tried: TypedText | undefined): 200 | 409 | 422 {
  if (!tried) return 200;
  return tried.mistakes.length > 0 ? 422 : tried.overtaken === undefined ? 200 : 409;
}
