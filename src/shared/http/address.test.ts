/** The address that guesses are counted for. */
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { addressOf, isOwnMachine, networkOf } from './address.ts';

async function addressWith(environment: Record<string, string>, forwarded?: string): Promise<string> {
  const config = readConfig(environment);
  const app = new Hono().get('/', (context) => context.text(addressOf(context, config)));
  const response = await app.request('/', { headers: forwarded ? { 'x-forwarded-for': forwarded } : {} });
  return response.text();
}

describe('the address that asks', () => {
  it('is the one that our own proxy saw, whatever was written before it', async () => {
    expect(await addressWith({ PROXY: 'on' }, '6.6.6.6, 10.0.0.7')).toBe('10.0.0.7');
  });

  it.each([
    ['10.0.0.7:50123', '10.0.0.7'],
    ['[2001:db8::1]:50123', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
  ])('is without the port that some proxies write: %s', async (forwarded, address) => {
    expect(await addressWith({ PROXY: 'on' }, forwarded)).toBe(address);
  });

  it('is never what a header says where there is no proxy', async () => {
    expect(await addressWith({}, '6.6.6.6')).toBe('unknown');
  });
});

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['2001:db8:1:2::', '2001:db8:1:2'],
  ])('of %s is %s: all that one subscriber has is one', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is the machine’s own for its own address, and for no other', () => {
    expect(['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1', 'unknown'].every(isOwnMachine)).toBe(true);
    expect(['192.0.2.7', '12.7.0.1', '2001:db8::1', ''].some(isOwnMachine)).toBe(false);
  });
});
