/** Drawings over the web. */
import { expect, it } from 'vitest';
import { loadStarter } from '#features/starter/load-starter.ts';
import { aVisitor } from '#tests/support/client.ts';
import { aContentFolder } from '#tests/support/content.ts';
import { aWorld } from '#tests/support/world.ts';
import { library } from './library.ts';

const world = await aWorld();

it('gives a drawing to anyone, as a picture that can run nothing, to be kept for a day', async () => {
  await loadStarter(world.services, await aContentFolder());
  const version = (await library(world.services)).figureVersion('nl', 'keys');
  const visitor = aVisitor(world);
  const drawing = await visitor.get(`/figures/nl/keys.svg?v=${version}`);
  expect(drawing.status).toBe(200);
  expect(drawing.text).toContain('<svg');
  expect(drawing.headers.get('content-type')).toBe('image/svg+xml');
  expect(drawing.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline';.* sandbox$/,
  );
  expect(drawing.headers.get('cache-control')).toBe('public, max-age=86400');
});

it('is not kept under an address that will not change with the drawing', async () => {
  const visitor = aVisitor(world);
  expect((await visitor.get('/figures/nl/keys.svg')).headers.get('cache-control')).toBe('no-cache');
  expect((await visitor.get('/figures/fr/keys.svg?v=old')).headers.get('cache-control')).toBe('no-cache');
});

it('answers 404 for what is no drawing', async () => {
  const visitor = aVisitor(world);
  for (const path of [
    '/figures/nl/none.svg',
    '/figures/nl/keys',
    '/figures/nl/..%2Fkeys.svg',
    '/figures/nl/keys.svg.exe',
  ])
    expect((await visitor.get(path)).status).toBe(404);
});
