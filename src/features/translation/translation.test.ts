/** Translators: what is missing or behind, the text beside its source, and what a translation was made from. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library, publishChanges } from '#features/content/index.ts';
import { versionOf } from '#features/editing/index.ts';
import { type DocumentName, editHref, emptyBlock, type TypedBlock } from '#features/manuscript/index.ts';
import { inTown, row } from '#shared/database/database.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { type Answered, type Client, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { alignTranslation } from './align-translation.ts';
import { translateHref } from './translate-href.ts';

const world = await aWorld();
const { services } = world;
const town = await aTown(world, { keepsSharedGuides: true });
const translator = await aMember(world, town, { roles: ['content-editor'] });
const coach = await aMember(world, town, { roles: ['digicoach'] });
const here = await signedIn(world, translator);
const reviewer = await signedIn(world, coach);
const place = { townId: town.id, memberId: translator.id };
const part = (lang: 'nl' | 'fr'): DocumentName => ({ kind: 'guide-part', key: 'itsme/new-phone', lang });
const list = '/together/content/translate/fr';

/** The Dutch text gets another summary, a day later. */
async function changeDutch(summary: string) {
  world.clock.move(24 * 60 * 60 * 1000);
  const { version = 0, body } = (await inTown(services.database, place, (db) => versionOf(db, part('nl')))) ?? {};
  if (!body || !('summary' in body)) throw new Error('no text');
  const change = { ...part('nl'), body: { ...body, summary }, from: version, note: '' };
  await publishChanges(services, [change], { origin: 'editor', author: 'An' });
}

function formOf({ document }: Answered): Record<string, string | readonly string[]> {
  const form: Record<string, string | string[]> = {};
  for (const field of document.querySelectorAll<HTMLInputElement>('#edit-form [name]')) {
    if (field.tagName === 'BUTTON') continue;
    if (field.name.endsWith('[]')) form[field.name] = [...(form[field.name] ?? []), field.value];
    else form[field.name] = field.value;
  }
  return form;
}

async function save(client: Client, name: DocumentName, change: Record<string, string>) {
  const form = formOf(await client.get(translateHref(name)));
  return client.submit(translateHref(name), { ...form, ...change });
}

const sourceOf = async ({ kind, key, lang }: DocumentName) =>
  (
    await row(
      services.database.door,
      sql<{ from: number | null }>`select translated_from as "from" from content_document
        where kind = ${kind} and key = ${key} and lang = ${lang} order by version desc limit 1`,
    )
  )?.from;

describe('the list of a language', () => {
  it('is empty while all is translated, and names what fell behind', async () => {
    expect((await here.get(list)).text).toContain('Alles is vertaald en bij.');
    await changeDutch('Blokkeer eerst het oude toestel.');
    const after = await here.get(list);
    expect(after.screen.getByRole('heading', { level: 2, name: 'itsme' })).toBeTruthy();
    expect(after.screen.getByText('loopt achter')).toBeTruthy();
    expect(after.document.querySelector(`a[href="${translateHref(part('fr'))}"]`)).not.toBeNull();
  });

  it('is for editors who keep the shared guides, in languages other than Dutch', async () => {
    const other = await signedIn(world, await aMember(world, await aTown(world), { roles: ['content-editor'] }));
    expect((await other.get(list)).status).toBe(404);
    expect((await other.get(translateHref(part('fr')))).status).toBe(404);
    expect((await here.get('/together/content/translate/nl')).status).toBe(404);
    expect((await here.get('/together/content/translate/fr/guide/no-such-guide')).status).toBe(404);
    expect((await here.get('/together/content/translate/de/guide/itsme')).status).toBe(404);
  });
});

describe('a text beside its source', () => {
  it('shows what changed in Dutch since it was translated, and each block beside its partner', async () => {
    const page = await here.get(translateHref(part('fr')));
    expect(page.screen.getByText('Wat in het Nederlands veranderde sinds deze vertaling')).toBeTruthy();
    expect(page.document.querySelector('ins')?.textContent).toContain('Blokkeer');
    const form = formOf(page);
    const french = (await library(services)).guide('itsme', 'fr')?.parts.find(({ id }) => id === 'new-phone');
    const steps = french?.blocks.filter((block) => block.kind === 'step') ?? [];
    const titles = Object.entries(form).flatMap(([name, value]) => (/^b\d+\.title$/.test(name) ? [value] : []));
    expect(titles).toEqual(expect.arrayContaining(steps.map(({ title }) => title)));
    expect(page.document.querySelector('[name="h.summary"]')).toBeTruthy();
  });

  it('is saved as a draft, reviewed and published, and is then no longer behind', async () => {
    const summary = 'Bloquez d’abord l’ancien appareil.';
    const saved = await save(here, part('fr'), { 'h.summary': summary });
    expect(saved.screen.getByRole('status').textContent).toContain('Bewaard');
    expect((await here.get(list)).screen.getByText('ontwerp')).toBeTruthy();
    const edit = await here.get(editHref(part('fr')));
    expect(edit.text).toContain(summary);
    const asked = await here.post(editHref(part('fr')), { ...formOf(edit), reviewer: coach.id, do: 'ask' });
    expect(asked.status).toBe(303);
    const draft = await inTown(services.database, place, (db) =>
      row(db, sql<{ id: string; version: number }>`select id, version from content_draft where town_id = ${town.id}`),
    );
    const review = `/together/content/reviews/${draft?.id}`;
    const form = (await reviewer.get(review)).document.querySelector('form[method=post][action*="reviews"]');
    const fields = Object.fromEntries(
      [...(form?.querySelectorAll<HTMLInputElement>('input[name]') ?? [])].map(({ name, value }) => [name, value]),
    );
    const button = form?.querySelector('button[name]');
    const pressed = { [button?.getAttribute('name') ?? 'x']: button?.getAttribute('value') ?? '' };
    await reviewer.post(form?.getAttribute('action') ?? review, { ...fields, ...pressed });
    const standing = await here.get(editHref(part('fr')));
    const version = standing.document.querySelector('form [name=version]')?.getAttribute('value') ?? '';
    await here.post(`${editHref(part('fr'))}/state`, { version, to: 'publish' });
    expect((await library(services)).guide('itsme', 'fr')?.parts.find(({ id }) => id === 'new-phone')?.summary).toBe(
      summary,
    );
    expect(await sourceOf(part('fr'))).toBe(2);
    expect((await here.get(list)).text).toContain('Alles is vertaald en bij.');
  });

  it('keeps what it was made from when somebody only puts a word right', async () => {
    await changeDutch('Blokkeer eerst het oude toestel. Bel dan.');
    const { version = 0, body } = (await inTown(services.database, place, (db) => versionOf(db, part('fr')))) ?? {};
    if (!body || !('summary' in body)) throw new Error('no text');
    world.clock.move(24 * 60 * 60 * 1000);
    const change = { ...part('fr'), body: { ...body, summary: 'Bloquez l’appareil.' }, from: version, note: '' };
    await publishChanges(services, [change], { origin: 'editor', author: 'An' });
    const page = await here.get(translateHref(part('fr')));
    expect(page.screen.getByText('Wat in het Nederlands veranderde sinds deze vertaling')).toBeTruthy();
    expect(page.document.querySelector('ins')?.textContent).toContain('Bel dan');
    expect((await here.get(list)).screen.getByText('loopt achter')).toBeTruthy();
  });

  it('keeps what two people typed at once apart', async () => {
    const name = { kind: 'citizen-page', key: 'itsme', lang: 'de' } as const;
    const form = formOf(await here.get(translateHref(name)));
    const colleague = await signedIn(world, await aMember(world, town, { roles: ['content-editor'] }));
    await colleague.post(translateHref(name), { ...form, 'h.title': 'Von Kollegin' });
    const second = await here.post(translateHref(name), { ...form, 'h.title': 'Von mir' });
    expect(second.status).toBe(409);
    expect(second.screen.getByRole('alert').textContent).toContain('Iemand anders');
    expect(second.screen.getByDisplayValue('Von mir')).toBeTruthy();
    expect((await here.get(editHref(name))).text).toContain('Von Kollegin');
  });
});

describe('the checks', () => {
  it('stand beside the text that is written, and stop nobody', async () => {
    const name: DocumentName = { kind: 'citizen-page', key: 'eid', lang: 'nl' };
    const form = formOf(await here.get(editHref(name)));
    const lead = 'Gelieve uw kaart en uw code en uw gsm en uw brief mee te nemen naar het loket van uw gemeente.';
    const saved = await here.submit(editHref(name), { ...form, 'h.lead': lead, do: 'save' });
    expect(saved.screen.getByRole('heading', { name: 'Leest dit vlot?' })).toBeTruthy();
    expect(saved.text).toContain('Zin van 21 woorden. Maak er twee van, tot 13 woorden.');
    expect(saved.text).toContain('“Gelieve”: zeg liever wilt u.');
    expect(saved.document.querySelector('#checks a[href="#f-h.lead"]')).not.toBeNull();
    expect(saved.document.querySelector(`a[href="${translateHref({ ...name, lang: 'de' })}"]`)).not.toBeNull();
  });

  it('are a work list for each language', async () => {
    const list = await here.get('/together/content/checks?lang=fr');
    expect(list.screen.getAllByRole('row').length).toBeGreaterThan(5);
    expect(list.screen.getByText('Elke tekst is er in deze taal.')).toBeTruthy();
    expect(list.screen.getByText('Elk feit heeft een bron en staat in alle talen.')).toBeTruthy();
    expect((await here.get('/together/content/checks?lang=xx')).status).toBe(200);
    expect((await reviewer.get('/together/content/checks')).status).toBe(403);
  });
});

describe('aligning', () => {
  const block = (kind: TypedBlock['kind'], title: string, touches: readonly string[] = []): TypedBlock => ({
    ...emptyBlock(kind),
    fields: { title },
    touches,
  });
  const rows = (source: readonly TypedBlock[], target: readonly TypedBlock[]) =>
    alignTranslation({ head: {}, blocks: source }, { head: {}, blocks: target }).blocks.map(
      (one) => `${one.source?.fields.title ?? '-'}|${one.target.fields.title ?? '-'}`,
    );

  it('gives a new block a place of its own, and marks of steps to both', () => {
    const source = [block('step', 'een'), block('tip', 'nieuw'), block('step', 'pin', ['pin'])];
    expect(rows(source, [block('step', 'un'), block('step', 'code', ['pin'])])).toEqual([
      'een|un',
      'nieuw|-',
      'pin|code',
    ]);
    expect(rows([block('step', 'een')], [block('tip', 'astuce'), block('step', 'un')])).toEqual(['-|astuce', 'een|un']);
    const { blocks } = alignTranslation(
      { head: {}, blocks: source.slice(2) },
      { head: {}, blocks: [block('step', 'code')] },
    );
    expect(blocks[0]?.target.touches).toEqual(['pin']);
  });
});
