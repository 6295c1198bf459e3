/** The address that guesses are counted for. */
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { addressOf } from './address.ts';

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

  it('is never what a header says where there is no proxy', async () => {
    expect(await addressWith({}, '6.6.6.6')).toBe('unknown');
  });
});
