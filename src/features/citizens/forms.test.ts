/** The four forms of one guide: from the same source, each with what its reader needs. */
import { describe, expect, it } from 'vitest';
import { type Block, library } from '#features/content/index.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { formOf, forms } from './form-of.ts';

const world = await aWorld();
const content = await library(world.services);

async function aTownWithClerk() {
  const town = await aTown(world, { name: 'Zilverbeke' });
  const clerk = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  return { town, clerk };
}

const withInner = (block: Block): readonly Block[] => [block, ...(block.kind === 'step' ? block.blocks : [])];

describe('every guide', () => {
  it.each(['nl', 'fr'])('comes out in four forms in %s', (lang) => {
    for (const guide of content.guides(lang)) {
      const page = content.citizenPage(guide.id, lang);
      for (const form of forms) expect(formOf(guide, page, form), `${form} of ${guide.id}`).toBeDefined();
      expect(formOf(guide, page, 'training')?.checks.length, guide.id).toBeGreaterThan(0);
      expect(formOf(guide, page, 'training')?.tasks.length, guide.id).toBe(guide.practice?.tasks.length);
      expect(formOf(guide, page, 'citizen')?.how.length, guide.id).toBeGreaterThan(0);
    }
  });

  it('gives each form its own: nothing of the citizen’s page is lost, the sheet names every part once', () => {
    for (const guide of content.guides('nl')) {
      const page = content.citizenPage(guide.id, 'nl');
      const citizen = formOf(guide, page, 'citizen');
      const shown = [...(citizen?.how ?? []), ...(citizen?.boundaries ?? []), ...(citizen?.questions ?? [])];
      expect(shown.flatMap(withInner)).toHaveLength((page?.blocks ?? []).flatMap(withInner).length);
      expect(citizen?.boundaries.length, guide.id).toBeGreaterThan(0);
      const sheet = formOf(guide, page, 'sheet');
      expect([...(sheet?.tasks ?? []), ...(sheet?.problems ?? [])]).toHaveLength(guide.parts.length);
      expect(sheet?.problems.every(({ steps }) => steps.length <= 3)).toBe(true);
      expect(formOf(guide, page, 'room')?.how).toEqual(citizen?.how);
    }
  });

  it('lacks what its source lacks', () => {
    const [guide] = content.guides('nl');
    if (!guide) throw new Error('There is no guide.');
    const { practice, ...without } = guide;
    expect(formOf(without, undefined, 'training')).toBeUndefined();
    expect(formOf(without, undefined, 'citizen')).toBeUndefined();
    expect(formOf(without, undefined, 'room')).toBeUndefined();
    expect(formOf(without, undefined, 'sheet')).toBeDefined();
  });
});

describe('a clerk', () => {
  it('finds the four forms from the guide, and each of them opens', async () => {
    const { clerk, town } = await aTownWithClerk();
    expect((await clerk.get('/counter/guides/irisbox')).text).toContain('href="/counter/guides/irisbox/forms"');
    const page = await clerk.get('/counter/guides/irisbox/forms');
    const hrefs = [...page.document.querySelectorAll('.dm-grid a')].map((link) => link.getAttribute('href') ?? '');
    expect(hrefs).toHaveLength(10);
    expect(hrefs).toContain(`/citizen/de/irisbox?town=${town.slug}`);
    for (const href of hrefs) expect((await clerk.get(href)).status, href).toBe(200);
    expect((await clerk.get('/counter/guides/nothing/forms')).status).toBe(404);
  });

  it('prints a sheet with problems, first steps, facts with their age, and the town’s places', async () => {
    const { clerk } = await aTownWithClerk();
    await clerk.post('/together/places/new', { id: newId(), name: 'Digipunt', kind: 'digipunt', monday: '9-12' });
    const { text, document } = await clerk.get('/counter/guides/irisbox/sheet');
    expect(text).toContain('Technische fiche: IRISbox');
    expect(text).toMatch(/General error.*: .* → /);
    expect(text).toContain('Nooit doen');
    expect(text).toMatch(/gezien (in|op)|nagekeken op/);
    expect(text).toContain('Digipunt · maandag 9 u. tot 12 u.');
    expect(text).not.toContain('{{');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('gives a sheet along with a code that opens it in public, in the language of the citizen', async () => {
    const { clerk, town } = await aTownWithClerk();
    const sheet = await clerk.get('/counter/guides/itsme/new-phone/print?done=1');
    expect(sheet.text).toContain(`digimee.test/citizen/nl/itsme/mine?town=${town.slug}`);
    const german = [...sheet.document.querySelectorAll('a')].find((link) => link.textContent?.trim() === 'Deutsch');
    expect(german?.getAttribute('href')).toBe('/counter/guides/itsme/new-phone/print?lang=de&done=1');
    const other = await clerk.get(german?.getAttribute('href') ?? '');
    expect(other.text).toContain(`digimee.test/citizen/de/itsme/mine?town=${town.slug}`);
    expect(other.text).toContain(content.citizenPage('itsme', 'de')?.title);
    expect((await clerk.get('/counter/guides/itsme/new-phone/print?lang=xx')).text).toContain('/citizen/nl/itsme');
  });

  it('practises: every answer is told at once, earlier ones stay, and nothing is stored', async () => {
    const { clerk } = await aTownWithClerk();
    expect((await clerk.get('/learn')).text).toContain('href="/learn/guides"');
    expect((await clerk.get('/learn/guides')).text).toContain('href="/learn/guides/irisbox"');
    const start = await clerk.get('/learn/guides/irisbox');
    const checks = [...start.document.querySelectorAll('.dm-check')];
    expect(checks.length).toBeGreaterThan(2);
    expect(start.text).not.toContain('role="status"');
    const guide = content.guide('irisbox', 'nl');
    const [first] = guide ? (formOf(guide, undefined, 'training')?.checks ?? []) : [];
    if (first?.kind !== 'single') throw new Error('The first check is another one.');
    const labels = [...(checks[0]?.querySelectorAll('label') ?? [])].map((label) => label.textContent?.trim());
    const right = labels.indexOf(first.options.find(({ correct }) => correct)?.text ?? '');
    const answered = await clerk.get(`/learn/guides/irisbox?sent=${first.id}&q-${first.id}=${right}`);
    expect(answered.document.querySelector(`#check-${first.id} .dm-callout--leaf`)).not.toBeNull();
    const other = answered.document.querySelectorAll('.dm-check')[1];
    expect(other?.querySelector(`input[type=hidden][name="q-${first.id}"]`)?.getAttribute('value')).toBe(String(right));
    const empty = await clerk.get(`/learn/guides/irisbox?sent=${first.id}`);
    expect(
      empty.document.querySelector(
        `#check-${first.id} [aria-invalid], #check-${first.id} .utrecht-form-field-error-message`,
      ),
    ).not.toBeNull();
    const order = guide?.practice?.blocks.find((block) => block.kind === 'check' && block.question.kind === 'order');
    const id = order?.kind === 'check' ? order.question.id : '';
    const unknown = await clerk.get(
      `/learn/guides/irisbox?sent=${first.id}&q-${first.id}=${right}&sent=${id}&q-${id}-unknown=1`,
    );
    expect(unknown.document.querySelector(`#check-${id} .dm-callout--sun`)).not.toBeNull();
    expect(unknown.document.querySelector(`#check-${first.id} .dm-callout--leaf`)).not.toBeNull();
    expect((await clerk.get(`/learn/guides/irisbox?q-${id}-0=99&sent=${'x'.repeat(300)}`)).status).toBe(200);
    expect((await clerk.get('/learn/guides/nothing')).status).toBe(404);
  });
});
