/** Where a request comes from on the network. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '../config.ts';

/**
 * The network address that asks. Behind a proxy of the town's own (PROXY=on) the one that the proxy saw: the last in
 * X-Forwarded-For, since whoever asks can write the earlier ones. 'unknown' without a socket, as in tests.
 */
export function addressOf(context: Context, config: Config): string {
  const forwarded = config.behindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
