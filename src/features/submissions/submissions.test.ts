/** Material that staff hand in: with a licence and thanks, looked at by an editor of the own town. */
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();
const share = '/together/share';
const triage = '/together/submissions';
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

    expect((await helper.get(share)).text).toMatch(/gebruikt|Het staat bij de eID/);
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
