/** The stylesheet of a town's look, by the address that its pages name; kept in memory, for it never changes. */
import type { Services } from '#shared/services.ts';
import { themeCss } from '#shared/ui/theme.ts';
import { lookOf } from './queries.ts';

const address = /^([a-z0-9-]{1,80})-([0-9a-f]{32})\.css$/;
const made = new Map<string, string>();
const most = 1000;

export type LookSheet = {
  readonly css: string;
  /** False when the page that asks is older than the look: then it gets the new one, not for ever. */
  readonly lasting: boolean;
};

/** The stylesheet of `slug-hash.css`; undefined when there is no such town. */
export async function lookSheet({ database }: Services, file: string): Promise<LookSheet | undefined> {
  const [, slug, hash] = address.exec(file) ?? [];
  if (slug === undefined || hash === undefined) return undefined;
  const known = made.get(hash);
  if (known !== undefined) return { css: known, lasting: true };
  const found = await lookOf(database.door, slug);
  if (!found) return undefined;
  const css = themeCss(found.look);
  if (made.size >= most) made.clear();
  made.set(found.hash, css);
  return { css, lasting: found.hash === hash };
}
