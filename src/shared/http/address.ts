/** Where a request comes from on the network. */
import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '../config.ts';

/**
 * The network address that asks. Behind a proxy of the town's own (PROXY=on) the one that the proxy saw: the last in
 * X-Forwarded-For, since whoever asks can write the earlier ones. 'unknown' without a socket, as in tests.
 */
export function addressOf(context: Context, config: Config): string {
  const forwarded = config.behindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return withoutPort(forwarded);
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/**
 * The address to count a crowd by. A proxy on this machine says who asks also where nobody set PROXY=on: that is not
 * sure enough for guesses at passwords, but better than no limit for all.
 */
export function askerOf(context: Context, config: Config): string {
  const address = addressOf(context, config);
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return isOwnMachine(address) && forwarded ? withoutPort(forwarded) : address;
}

/** Some proxies write the port too: 192.0.2.7:50123, [2001:db8::1]:50123. Every request would be another asker. */
function withoutPort(address: string): string {
  return /^(?:\[([\da-f:.]+)\]|(\d+(?:\.\d+){3}))(?::\d+)?$/i.exec(address)?.slice(1).find(Boolean) ?? address;
}

/** Asked from the machine itself: a check-up, a proxy that does not say for whom, a test without a socket. */
export function isOwnMachine(address: string): boolean {
  return address === 'unknown' || address === '::1' || /^(?:::ffff:)?127\./i.test(address);
}

/**
 * Who may be one and the same: an IPv4 address, or the first half of an IPv6 address, since every subscriber has all of
 * the second half (RFC 6177).
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [left = '', right] = address.toLowerCase().split('::');
  const [before, after] = [left, right ?? ''].map((half) => half.split(':').filter(Boolean));
  const missing = right === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const groups = [...(before ?? []), ...Array<string>(Math.max(0, missing)).fill('0'), ...(after ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
