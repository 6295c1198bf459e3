/** One guide, every town its own truth: laid over, read by the own town alone, kept when the shared text changes. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Block, type GuidePart, library, publishChanges } from '#features/content/index.ts';
import { inTown, rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown, type TestTown } from '#tests/support/builders.ts';
import { type Client, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { libraryForTown } from './library-for.ts';

const world = await aWorld();
const { services } = world;
const part = 'pin-forgotten';
const list = '/together/overlays';
const textPage = `${list}/guides/eid/${part}`;

async function aTownWithEditor(
  name: string,
  roles: readonly ('content-editor' | 'coordinator')[] = ['content-editor'],
) {
  const town = await aTown(world, { name });
  const editor = await signedIn(world, await aMember(world, town, { roles }));
  const clerk = await signedIn(world, await aMember(world, town));
  return { town, editor, clerk };
}

async function anAdministrator() {
  const member = await aMember(world, await aTown(world), { platformAdministrator: true });
  return signedIn(world, member);
}

/** A network that the first town leads. */
async function aNetwork(name: string, lead: TestTown, ...others: readonly TestTown[]) {
  const administrator = await anAdministrator();
  await administrator.post('/platform/networks', { name, code: lead.code });
  const find = async () => {
    const found = await rows(
      services.database.door,
      sql<{ id: string; version: number }>`select id, version from network where name = ${name}`,
    );
    return { id: found[0]?.id ?? '', version: String(found[0]?.version) };
  };
  for (const town of others) {
    const { id, version } = await find();
    await administrator.post(`/platform/networks/${id}`, { version, do: 'add', code: town.code });
  }
  return { administrator, find, id: (await find()).id };
}

async function sharedPart(): Promise<{ readonly body: GuidePart; readonly version: number }> {
  const shared = await library(services);
  const body = shared.guide('eid', 'nl')?.parts.find(({ id }) => id === part);
  const version = shared.versionOf({ kind: 'guide-part', key: `eid/${part}`, lang: 'nl' });
  if (!body || version === undefined) throw new Error('The guide of the eID is not there.');
  return { body, version };
}

/** The shared part changes for everyone. */
async function publishPart(change: (blocks: readonly Block[]) => readonly Block[]) {
  const { body, version } = await sharedPart();
  const next = { ...body, blocks: change(body.blocks) };
  const published = {
    kind: 'guide-part',
    key: `eid/${part}`,
    lang: 'nl',
    body: next,
    from: version,
    note: '',
  } as const;
  await publishChanges(services, [published], { origin: 'editor', author: 'Ilse' });
}

const onText = async (at: number, more: Readonly<Record<string, string>> = {}) => ({
  lang: 'nl',
  at: String(at),
  version: String((await sharedPart()).version),
  ...more,
});
const writing = async (
  kind: 'replace' | 'add',
  at: number,
  text: string,
  more: Readonly<Record<string, string>> = {},
) => onText(at, { id: newId(), kind, text, ...more });

async function steps(client: Client): Promise<readonly string[]> {
  const page = await client.get(`/counter/guides/eid/${part}`);
  return [...page.document.querySelectorAll('.dm-step')].map((step) => step.textContent ?? '');
}
const indexOfStep = async (number: number) => {
  const { blocks } = (await sharedPart()).body;
  return blocks.indexOf(blocks.filter(({ kind }) => kind === 'step')[number] ?? { kind: 'text', markdown: '' });
};
const itemLink = (client: { readonly document: Document }) =>
  [...client.document.querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .find((href) => href.includes('/items/')) ?? '';

const price = {
  'value-nl': '6,50 euro',
  source: 'Retributiereglement',
  url: 'www.zilverbeke.example/retributie',
  seen: '2026-11-02',
};

describe('a local fact', () => {
  it('is shown in every text of the own town, marked in words, with its own source; never next door', async () => {
    const one = await aTownWithEditor('Zilverbeke');
    const other = await aTownWithEditor('Oostermeer');
    const saved = await one.editor.submit(`${list}/facts/eid.new-pin-price`, { id: newId(), ...price });
    expect(saved.screen.getByRole('status').textContent).toContain('Bewaard');
    const guide = await one.clerk.get('/counter/guides/eid');
    const facts = guide.document.querySelector('#facts')?.textContent ?? '';
    expect(facts).toContain('6,50 euro');
    expect(facts).toContain('Eigen aan Zilverbeke');
    expect(facts).toContain('Retributiereglement');
    const next = await other.clerk.get('/counter/guides/eid');
    expect(next.text).not.toContain('6,50 euro');
    expect(next.text).not.toContain('Zilverbeke');
    expect((await libraryForTown(services, one.town.id)).fact('eid.new-pin-price')?.value.nl).toBe('6,50 euro');
    expect((await libraryForTown(services, other.town.id)).fact('eid.new-pin-price')?.localFor).toBeUndefined();
  });

  it('is shown in lessons too, and to who reads in French; on a neighbour’s page the shared value stays', async () => {
    const one = await aTownWithEditor('Zilverbeke');
    const other = await aTownWithEditor('Oostermeer');
    const lesson = '/learn/base/inclusion/why-your-job';
    const before = (await other.clerk.get(lesson)).text;
    const value = { ...price, 'value-nl': '4 op de 10 bij ons', 'value-fr': '4 sur 10 chez nous' };
    await one.editor.post(`${list}/facts/society.vulnerable`, { id: newId(), ...value });
    const own = await one.clerk.get(lesson);
    expect(own.text).toContain('4 op de 10 bij ons');
    expect(own.text).toContain('Eigen aan Zilverbeke');
    expect((await other.clerk.get(lesson)).text).toBe(before);
    expect((await libraryForTown(services, one.town.id)).fact('society.vulnerable')?.value.fr).toBe(
      '4 sur 10 chez nous',
    );
  });

  it('comes back on the list when its day to look again has passed', async () => {
    const { editor } = await aTownWithEditor('Zilverbeke');
    await editor.post(`${list}/facts/eid.new-pin-price`, { id: newId(), ...price, review: '2026-11-20' });
    const page = await editor.get(list);
    expect(page.screen.getByRole('heading', { name: 'Eerst te bekijken' })).toBeTruthy();
    expect(page.text).toContain('na te kijken');
  });

  it('says what is wrong with each field, and keeps what was typed', async () => {
    const { editor } = await aTownWithEditor('Zilverbeke');
    const wrong = await editor.post(`${list}/facts/eid.new-pin-price`, {
      'value-nl': '',
      source: 'Reglement',
      url: 'javascript:alert(1)',
      seen: '2030-01-01',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.screen.getByRole('alert').textContent).toContain('Dit lijkt geen webadres.');
    expect(wrong.document.querySelector<HTMLInputElement>('input[name=source]')?.value).toBe('Reglement');
    expect((await editor.get(`${list}/facts/no.such-fact`)).status).toBe(404);
  });

  it('stays when the shared value changes, and shows what changed until the editor decides', async () => {
    const { editor, clerk } = await aTownWithEditor('Zilverbeke');
    await editor.post(`${list}/facts/eid.codes-delay`, { id: newId(), ...price, 'value-nl': '2 weken' });
    const shared = await library(services);
    const fact = shared.fact('eid.codes-delay');
    const from = shared.versionOf({ kind: 'fact', key: 'eid.codes-delay', lang: 'all' }) ?? 0;
    if (!fact) throw new Error('There is no such fact.');
    const body = { ...fact, value: { nl: 'overal tien dagen' } };
    const change = { kind: 'fact', key: fact.id, lang: 'all', body, from, note: '' } as const;
    await publishChanges(services, [change], { origin: 'editor', author: 'Ilse' });
    expect((await clerk.get('/counter/guides/eid')).text).toContain('2 weken');
    expect((await editor.get(list)).screen.getByRole('heading', { name: 'Eerst te bekijken' })).toBeTruthy();
    const page = await editor.get(`${list}/facts/eid.codes-delay`);
    expect([...page.document.querySelectorAll('ins')].map((word) => word.textContent).join('')).toContain('tien');
    const version = page.document.querySelector<HTMLInputElement>('input[name=version]')?.value ?? '';
    await editor.post(`${list}/facts/eid.codes-delay`, { do: 'keep', version });
    expect((await editor.get(list)).screen.queryByRole('heading', { name: 'Eerst te bekijken' })).toBeNull();
    await editor.post(`${list}/facts/eid.codes-delay`, { do: 'take', version: String(Number(version) + 1) });
    expect((await clerk.get('/counter/guides/eid')).text).not.toContain('2 weken');
  });
});

describe('a block', () => {
  it('is hidden, replaced or added to for the own town alone, and what is local is marked', async () => {
    const one = await aTownWithEditor('Zilverbeke');
    const other = await aTownWithEditor('Oostermeer');
    const before = await steps(other.clerk);
    await one.editor.post(`${textPage}/hide`, await onText(await indexOfStep(0)));
    const replaced = await one.editor.submit(
      `${textPage}/write`,
      await writing('replace', await indexOfStep(1), '::: step Ga naar loket 4\nNeem een nummer.\n:::'),
    );
    expect(replaced.screen.getByRole('status').textContent).toContain('Bewaard');
    await one.editor.post(`${textPage}/write`, await writing('add', -1, 'Bij ons altijd **op afspraak**.'));
    const page = await one.clerk.get(`/counter/guides/eid/${part}`);
    const seen = [...page.document.querySelectorAll('.dm-step')].map((step) => step.textContent ?? '');
    expect(seen).toHaveLength(before.length - 1);
    expect(seen[0]).toContain('Ga naar loket 4');
    expect(seen[0]).toContain('Eigen aan Zilverbeke');
    expect(page.document.querySelector('main strong')?.textContent ?? page.text).toContain('op afspraak');
    expect(await steps(other.clerk)).toEqual(before);
    const desk = await one.editor.get(textPage);
    for (const said of ['Weggelaten door Zilverbeke', 'Vervangen door Zilverbeke', 'Toegevoegd door Zilverbeke'])
      expect(desk.text).toContain(said);
  });

  it('says on which line its text is wrong, keeps it, and adds it once when sent twice', async () => {
    const { editor, clerk } = await aTownWithEditor('Zilverbeke');
    const wrong = await editor.post(
      `${textPage}/write`,
      await writing(
        'add',
        0,
        'Kost {{eid.nothing}}.\n\n::: tip\nOp <b>afspraak</b>\n:::\n\n::: figure kasteel\nalt: a\ncaption: b\n:::',
      ),
    );
    expect(wrong.status).toBe(422);
    const summary = wrong.screen.getByRole('alert').textContent ?? '';
    expect(summary).toContain('Regel 3: ::: tip heeft een titel nodig');
    expect(summary).toContain('{{eid.nothing}} is geen feit.');
    expect(summary).toContain('Er is geen tekening met de naam kasteel.');
    expect(wrong.document.querySelector('textarea')?.value).toContain('Op <b>afspraak</b>');
    const form = await writing('add', 0, 'Maar één keer.');
    await editor.post(`${textPage}/write`, form);
    expect((await editor.post(`${textPage}/write`, form)).status).toBe(303);
    expect((await clerk.get(`/counter/guides/eid/${part}`)).text.split('Maar één keer.')).toHaveLength(2);
  });

  it('keeps what the town says when the shared text changes; the editor sees what, and keeps, adapts or takes it', async () => {
    const { editor, clerk } = await aTownWithEditor('Zilverbeke');
    const { body } = await sharedPart();
    const at = await indexOfStep(0);
    const block = body.blocks[at];
    if (block?.kind !== 'step') throw new Error('No step there.');
    await editor.post(`${textPage}/write`, await writing('replace', at, '::: step Bel loket 4\nZij weten het.\n:::'));
    await publishPart((blocks) => [
      { kind: 'text', markdown: 'Iets nieuws bovenaan.' },
      ...blocks.map((one) => (one === block ? { ...block, title: `${block.title} vandaag` } : one)),
    ]);
    const seen = await clerk.get(`/counter/guides/eid/${part}`);
    expect(seen.text).toContain('Bel loket 4');
    expect(seen.text).toContain('Iets nieuws bovenaan.');
    expect(seen.text).not.toContain(`${block.title} vandaag`);
    const look = await editor.get(itemLink(await editor.get(list)));
    expect([...look.document.querySelectorAll('ins')].map((word) => word.textContent).join('')).toContain('vandaag');
    const href = itemLink(await editor.get(list));
    const kept = await editor.submit(href, { do: 'keep', version: '1' });
    expect(kept.text).not.toContain('Eerst te bekijken');
    await publishPart((blocks) => blocks.filter((one) => !(one.kind === 'step' && one.title.endsWith(' vandaag'))));
    expect((await clerk.get(`/counter/guides/eid/${part}`)).text).toContain('Bel loket 4');
    expect((await editor.get(list)).text).toContain('eronder weggehaald');
    await editor.post(href, { do: 'adapt', version: '2', text: 'Bel gerust loket 5.' });
    expect((await editor.get(list)).text).not.toContain('Eerst te bekijken');
    expect((await clerk.get(`/counter/guides/eid/${part}`)).text).toContain('Bel gerust loket 5.');
    const taken = await editor.submit(href, { do: 'take', version: '3' });
    expect(taken.screen.getByRole('status').textContent).toContain('De gedeelde tekst staat er weer.');
    expect((await clerk.get(`/counter/guides/eid/${part}`)).text).not.toContain('loket 5');
  });

  it('loses nothing when two editors are at it at once', async () => {
    const { town, editor } = await aTownWithEditor('Zilverbeke');
    const second = await signedIn(world, await aMember(world, town, { roles: ['content-editor'] }));
    const at = await indexOfStep(0);
    const [one, other] = [
      await writing('replace', at, 'Van de eerste.'),
      await writing('replace', at, 'Van de tweede.'),
    ];
    expect((await editor.post(`${textPage}/write`, one)).status).toBe(303);
    const late = await second.post(`${textPage}/write`, other);
    expect(late.status).toBe(409);
    expect(late.screen.getByRole('alert').textContent).toContain('Iemand anders was je net voor.');
    expect(late.document.querySelector('textarea')?.value).toContain('Van de tweede.');
    const href = itemLink(await editor.get(list));
    await editor.post(href, { do: 'adapt', version: '1', text: 'Van de eerste, beter.' });
    const later = await second.post(href, { do: 'adapt', version: '1', text: 'Van de tweede, ook.' });
    expect(later.status).toBe(409);
    expect(later.document.querySelector('textarea')?.value).toContain('Van de tweede, ook.');
    await editor.post(href, { do: 'take', version: '2' });
    const last = await second.post(href, { do: 'adapt', version: '2', text: 'Nog eens.' });
    expect(last.status).toBe(409);
    expect(last.document.querySelector('textarea')?.value).toContain('Nog eens.');
  });
});

describe('odd input', () => {
  it('is answered, never with trouble of ours', async () => {
    const { editor } = await aTownWithEditor('Zilverbeke');
    const base = await writing('add', 0, 'Tekst.');
    const odd = ['a\u0000b', '-2', '1e30', '::: step', '%'];
    for (const text of odd) {
      const answers = [
        ...(await Promise.all(
          Object.keys(base).map((field) => editor.post(`${textPage}/write`, { ...base, id: newId(), [field]: text })),
        )),
        await editor.post(`${textPage}/hide`, await onText(0, { at: text, on: newId() })),
        await editor.post(`${list}/items/${newId()}`, { version: text, do: 'adapt', text }),
        await editor.post(`${list}/facts/eid.codes-kept`, { ...price, version: text }),
        await editor.post(`${list}/facts/eid.codes-kept`, {
          'value-nl': text,
          source: text,
          url: text,
          seen: text,
          review: text,
        }),
        await editor.get(`${list}/guides/eid/${encodeURIComponent(text)}?lang=${encodeURIComponent(text)}`),
        await editor.get(`${list}?for=${encodeURIComponent(text)}`),
      ];
      for (const { status } of answers) expect([text, status < 500]).toEqual([text, true]);
    }
  });
});

describe('a network', () => {
  it('writes for all its towns; a town of it still says its own, and a town outside sees none of it', async () => {
    const [lead, member, outside] = [
      await aTownWithEditor('Zilverbeke'),
      await aTownWithEditor('Oostermeer'),
      await aTownWithEditor('Elders'),
    ];
    const network = await aNetwork('Twee oevers', lead.town, member.town);
    const forAll = { for: network.id };
    await lead.editor.post(`${list}/facts/eid.new-pin-price`, { id: newId(), ...price, ...forAll });
    await lead.editor.post(`${textPage}/write`, await writing('add', -1, 'Samen één nummer: 1700.', forAll));
    const seen = await member.clerk.get(`/counter/guides/eid/${part}`);
    expect(seen.text).toContain('Samen één nummer: 1700.');
    expect(seen.text).toContain('Eigen aan Twee oevers');
    expect((await outside.clerk.get(`/counter/guides/eid/${part}`)).text).not.toContain('1700');
    expect((await member.clerk.get('/counter/guides/eid')).text).toContain('6,50 euro');

    await member.editor.post(`${list}/facts/eid.new-pin-price`, { id: newId(), ...price, 'value-nl': '9 euro' });
    const own = await member.clerk.get('/counter/guides/eid');
    expect(own.text).toContain('9 euro');
    expect(own.text).not.toContain('6,50 euro');
    const hideForm = [...(await member.editor.get(textPage)).document.querySelectorAll('form[action$="/hide"]')].find(
      (form) => form.querySelector('input[name=on]') !== null,
    );
    const on = hideForm?.querySelector<HTMLInputElement>('input[name=on]')?.value ?? '';
    await member.editor.post(`${textPage}/hide`, await onText(0, { on, at: '-1' }));
    await member.editor.post(`${textPage}/hide`, await onText(0, { on }));
    expect((await member.clerk.get(`/counter/guides/eid/${part}`)).text).not.toContain('1700');
    expect((await lead.clerk.get(`/counter/guides/eid/${part}`)).text).toContain('1700');

    const refused = await member.editor.post(`${list}/facts/eid.new-pin-price`, { id: newId(), ...price, ...forAll });
    expect(refused.status).toBe(404);
    expect((await outside.editor.get(`${list}?for=${network.id}`)).status).toBe(404);
  });

  it('is left and led as the administrator says; what was written for it stays with it', async () => {
    const [lead, member] = [await aTownWithEditor('Zilverbeke'), await aTownWithEditor('Oostermeer')];
    const { administrator, find, id } = await aNetwork('Drie bruggen', lead.town, member.town);
    await lead.editor.post(`${textPage}/write`, await writing('add', -1, 'Van het netwerk.', { for: id }));
    const page = `/counter/guides/eid/${part}`;
    const change = async (what: string, code: string) =>
      administrator.post(`/platform/networks/${id}`, { version: (await find()).version, do: what, code });
    await change('lead', member.town.code);
    expect((await lead.clerk.get(page)).text).toContain('Van het netwerk.');
    expect((await member.editor.get(`${list}?for=${id}`)).text).toContain('Van het netwerk.');
    expect((await lead.editor.get(`${list}?for=${id}`)).status).toBe(404);
    expect((await change('remove', member.town.code)).status).toBe(409);
    await change('remove', lead.town.code);
    expect((await lead.clerk.get(page)).text).not.toContain('Van het netwerk.');
    expect((await member.clerk.get(page)).text).toContain('Van het netwerk.');
    const stale = await administrator.post(`/platform/networks/${id}`, {
      version: '1',
      do: 'add',
      code: lead.town.code,
    });
    expect(stale.status).toBe(409);
    const wrong = await administrator.post('/platform/networks', { name: 'Drie bruggen', code: 'NIX' });
    expect(wrong.status).toBe(422);
    expect(wrong.document.querySelector<HTMLInputElement>('input[name=name]')?.value).toBe('Drie bruggen');
  });

  it('cannot be written for by a town that does not lead it, whatever the application asks the database', async () => {
    const [lead, member] = [await aTownWithEditor('Zilverbeke'), await aTownWithEditor('Oostermeer')];
    const { id } = await aNetwork('Vier winden', lead.town, member.town);
    const insert = inTown(services.database, { townId: member.town.id, memberId: null }, (db) =>
      rows(
        db,
        sql`insert into overlay_item (town_id, id, network_id, kind, fact, base_version, base, body, changed_at)
          values (${member.town.id}, ${newId()}, ${id}, 'fact', 'eid.new-pin-price', 0, '{}', '{}', now())`,
      ),
    );
    await expect(insert).rejects.toThrow(/row-level security/);
  });
});
