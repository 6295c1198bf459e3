/** Material that staff hand in: with a licence and thanks, looked at by an editor of the own town. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { forgetSubmissions } from './forget.ts';
import { countOne } from './store.ts';

const world = await aWorld();
const share = '/together/share';
const triage = '/together/submissions';
const monthMilliseconds = 31 * 24 * 3600_000;
const material = () => ({
  id: newId(),
  title: 'Kaartlezer in tien stappen',
  url: 'https://zilverbeke.example/kaartlezer',
  body: 'Een blad met foto’s.\n\nGebruik het naast de gids.',
  licence: 'CC-BY-4.0',
  maker: 'Bib Zilverbeke',
  mine: 'yes',
});

async function aTownAtWork() {
  const town = await aTown(world);
  const helper = await signedIn(world, await aMember(world, town, { roles: ['digihelper'] }));
  const clerk = await signedIn(world, await aMember(world, town));
  const editor = await signedIn(world, await aMember(world, town, { roles: ['content-editor'] }));
  return { helper, clerk, editor };
}

describe('material', () => {
  it('is handed in from “Samen”, thanked for, answered by an editor, and heard of by who gave it alone', async () => {
    const { helper, clerk, editor } = await aTownAtWork();
    const door = (await helper.get('/together')).screen.getByRole('link', { name: /Deel materiaal/ });
    expect(door.getAttribute('href')).toBe(share);
    const given = material();
    expect((await helper.submit(share, given)).text).toContain('Dank je wel!');
    await helper.post(share, given);

    const list = await editor.get(triage);
    const links = list.screen.getAllByRole('link', { name: given.title });
    expect(links).toHaveLength(1);
    const page = await editor.get(links[0]?.getAttribute('href') ?? '');
    expect(page.text).toMatch(/CC BY 4\.0.*Bib Zilverbeke/s);
    expect((await editor.post(`${triage}/${given.id}`, {})).status).toBe(422);
    await editor.post(`${triage}/${given.id}`, { state: 'used', answer: 'Het staat bij de eID.' });
    const late = await editor.post(`${triage}/${given.id}`, { state: 'not-used' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Het staat bij de eID.');

    const own = (await helper.get(share)).text;
    for (const said of ['gebruikt', 'Het staat bij de eID.']) expect(own).toContain(said);
    expect((await clerk.get(share)).text).not.toContain(given.title);
    expect((await clerk.get(triage)).status).toBe(403);
  });

  it.each([
    ['no title', { title: '' }, 'Vul dit nog in'],
    ['no address and no text', { url: '', body: '' }, 'Geef een webadres of een tekst'],
    ['an address that is a script', { url: 'javascript:alert(1)' }, 'geen webadres'],
    ['an unknown licence', { licence: 'alles' }, 'Kies een van'],
    ['no word that it may be shared', { mine: '' }, 'Deel alleen wat je mag delen'],
    ['a telephone number', { body: 'Bel Jan op 0470 12 34 56' }, 'van iemand kan zijn'],
  ])('is refused with %s, and what was typed stays', async (_what, wrong, said) => {
    const { clerk } = await aTownAtWork();
    const given = { ...material(), maker: 'Van mij', ...wrong };
    const answered = await clerk.post(share, given);
    expect(answered.status).toBe(422);
    expect(answered.text).toContain(said);
    expect(answered.document.querySelector<HTMLInputElement>('input[name=maker]')?.value).toBe('Van mij');
  });
});

describe('what was answered', () => {
  it('is kept for two years after the answer, and then forgotten; what waits stays as long as it waits', async () => {
    const town = await aTown(world);
    const members = {
      helper: await aMember(world, town),
      editor: await aMember(world, town, { roles: ['content-editor'] }),
    };
    const [answered, waiting] = [
      { ...material(), title: 'Blad over de kaartlezer' },
      { ...material(), title: 'Blad dat wacht' },
    ];
    const helper = await signedIn(world, members.helper);
    for (const given of [answered, waiting]) await helper.post(share, given);
    const editor = await signedIn(world, members.editor);
    await editor.post(`${triage}/${answered.id}`, { state: 'used' });

    const titlesAfter = async (months: number) => {
      world.clock.move(months * monthMilliseconds);
      for (const _twice of [1, 2]) await forgetSubmissions.run(world.services, {});
      const { text } = await (await signedIn(world, members.helper)).get(share);
      return [answered, waiting].map(({ title }) => title).filter((title) => text.includes(title));
    };
    expect(await titlesAfter(23)).toEqual([answered.title, waiting.title]);
    expect(await titlesAfter(2)).toEqual([waiting.title]);
    expect((await (await signedIn(world, members.editor)).get(triage)).text).toContain(waiting.title);
  });

  it('takes the counts of who handed in along, also when nobody hands in any more', async () => {
    const { door } = world.services.database;
    const counted = () => rows<{ sender: string }>(door, sql`select sender from auth.handed_in`);
    const now = world.clock.now();
    await countOne(door, { sender: 'everyone', since: now, most: 9 });
    world.clock.move(24 * 3600_000);
    await forgetSubmissions.run(world.services, {});
    expect(await counted()).toHaveLength(1);
    world.clock.move(2 * 24 * 3600_000);
    await forgetSubmissions.run(world.services, {});
    expect(await counted()).toEqual([]);
  });
});
