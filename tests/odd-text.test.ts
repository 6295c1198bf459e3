/** Text that nobody types but a program may send: each address answers it, none has trouble with it. */
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { aVisitor, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();
const odd = [
  'a\u0000b',
  '\u0000',
  '😀'.repeat(80),
  `x${'😀'.repeat(90)}`,
  "'; drop table member; --",
  '%',
  '\u202e\u200b',
];

describe('odd text', async () => {
  const town = await aTown(world);
  const roles = ['coordinator', 'head-of-service'] as const;
  const client = await signedIn(world, await aMember(world, town, { roles }));
  const visitor = aVisitor(world);

  it('in the address of a page', async () => {
    const asked = ['/counter?q=', '/counter/search?q=', '/together/staff?q=', '/together/brevets?q=', '/check?code='];
    const placed = [
      '/share/nl/',
      '/citizen/nl?q=',
      '/card/',
      '/check/',
      '/learn/',
      '/counter/guides/',
      '/together/staff/people/',
      '/language/',
    ];
    const keyed = [
      '/together/staff?after=',
      '/together/audit?before=',
      '/together/participation?team=',
      '/sign-in?to=',
    ];
    for (const text of odd)
      for (const path of [...asked, ...placed, ...keyed])
        expect([path, text, (await client.get(`${path}${encodeURIComponent(text)}`)).status < 500]).toEqual([
          path,
          text,
          true,
        ]);
  });

  it('in a form', async () => {
    const place = { kind: 'other', monday: '', id: newId() };
    for (const text of odd) {
      const answers = [
        await visitor.post('/sign-in', { email: text, password: text, to: text }),
        await visitor.post('/card', { code: text }),
        await visitor.post('/share/nl', {
          title: text,
          body: text,
          licence: 'CC0-1.0',
          maker: text,
          secret: text,
          mine: 'yes',
        }),
        await visitor.post('/password', { email: text }),
        await visitor.post(`/new-password/${encodeURIComponent(text)}`, { password: `${text}0123456789` }),
        await client.post('/together/places/new', { ...place, id: newId(), name: text, note: text, address: text }),
        await client.post(`/together/places/${newId()}`, { ...place, version: '1.5', name: text }),
        await client.post('/together/settings', { idleMinutes: text, brand: text }),
        await client.post('/together/assignments/preview', { track: text, obligation: text, 'job[]': [text] }),
        await client.post('/counter/help', { id: newId(), guide: text, outcome: text }),
        await client.post('/learn/base/digital-hurdles/four-reasons/check/afraid', { 'q-afraid': text }),
        await client.post('/together/staff/imports', {
          file: new File(
            [`Personeelsnummer;Voornaam;Naam\n1;${'x'.repeat(59)}${'😀'.repeat(60)};${text}`],
            'lijst.csv',
          ),
        }),
      ];
      expect([text, answers.map(({ status }) => status).filter((status) => status >= 500)]).toEqual([text, []]);
    }
  });
});
