/** Export and import, on the real content: what goes out comes back the same, and what comes in is shown first. */
import { unzipSync } from 'fflate';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library, publishChanges } from '#features/content/index.ts';
import type { Files } from '#features/starter/index.ts';
import { rows } from '#shared/database/database.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { type Answered, signedIn } from '#tests/support/client.ts';
import { changed, someContent } from '#tests/support/content.ts';
import { aWorld } from '#tests/support/world.ts';
import { exportContent } from './export-content.ts';
import { planFor, publishImport, readFiles } from './import-content.ts';
import { zipContent } from './zip-content.ts';

const world = await aWorld();
const { services } = world;

async function anEditor(keepsSharedGuides: boolean) {
  const town = await aTown(world, { keepsSharedGuides });
  return signedIn(world, await aMember(world, town, { roles: ['content-editor'], firstName: 'An', lastName: 'Maes' }));
}

const { files: exported } = await exportContent(services);
const keeper = await anEditor(true);

const zipped = (files: Files) => new File([Buffer.from(zipContent(files, ''))], 'onze-gidsen.zip');
const withChanges = (changes: Readonly<Record<string, string | undefined>>): Files => {
  const all = new Map<string, string | undefined>([...exported, ...Object.entries(changes)]);
  return new Map([...all].flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
};
const textOf = (path: string) => exported.get(path) ?? '';
const newPhone = 'nl/guides/itsme/new-phone.md';
const bring = (files: Files) => keeper.submit('/together/content/import', { file: zipped(files) });

function formOf({ document }: Answered) {
  const form = document.querySelector('form[action^="/together/content/import/"]');
  return {
    path: form?.getAttribute('action') ?? '',
    mark: form?.querySelector('[name=mark]')?.getAttribute('value') ?? '',
  };
}

describe('export', () => {
  it('gives all that is published as one zip, which brings back exactly that', async () => {
    const answered = await (await anEditor(false)).get('/together/content/export.zip');
    expect(answered.headers.get('content-type')).toBe('application/zip');
    expect(answered.headers.get('content-disposition')).toContain('digimee-content-2026-11-21.zip');
    const read = readFiles(exported);
    expect(read.kind).toBe('read');
    const { plan } = await planFor(services, read.kind === 'read' ? read.documents : []);
    expect(plan).toMatchObject({ added: [], changed: [], gone: [] });
    expect(plan.same).toBeGreaterThan(400);
    expect(Object.keys(unzipSync(zipContent(exported, 'Gidsen')))).toContain(`content/${newPhone}`);
  });
});

describe('import', () => {
  it('is for editors of a town that keeps the shared guides', async () => {
    const other = await anEditor(false);
    expect((await other.post('/together/content/import', { file: zipped(exported) })).status).toBe(404);
    expect((await other.get('/together/content/files')).screen.queryByLabelText(/Zip met bestanden/)).toBeNull();
  });

  it('names every mistake by file and line, and keeps nothing', async () => {
    const wrong = new Map([...someContent(changed('nl/guides/itsme/new-phone.md', 'kind: problem', 'kind: trouble'))]);
    const answered = await bring(new Map([...wrong, ['nl/guides/itsme/extra.txt', 'x']]));
    expect(answered.status).toBe(422);
    expect(answered.screen.getByText(/content\/nl\/guides\/itsme\/new-phone\.md:\d+/)).toBeTruthy();
    expect(answered.text).toContain('content/nl/guides/itsme/extra.txt:1');
    expect((await keeper.post('/together/content/import', {})).status).toBe(422);
    const no = await keeper.post('/together/content/import', { file: new File(['a'], 'a.zip') });
    expect(no.screen.getByRole('alert').textContent).toContain('geen zip die we kunnen lezen');
  });

  it('that is dropped changes nothing', async () => {
    const { number } = await library(services);
    const { path } = formOf(await bring(someContent({})));
    const dropped = await keeper.submit(path, { do: 'drop' });
    expect(dropped.screen.getByRole('status').textContent).toContain('Niets veranderd');
    expect((await keeper.get(path)).status).toBe(404);
    expect((await library(services)).number).toBe(number);
  });

  it('makes drafts unless somebody says otherwise: readers notice nothing, and someone else reviews', async () => {
    const { number } = await library(services);
    const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4"/></svg>\n';
    const shown = `\n::: figure kladblok\nalt: "Een blad."\ncaption: Een blad\n:::\n`;
    const [lostPin, cost] = ['nl/guides/eid/pin-forgotten.md', 'facts/itsme.yaml'];
    const preview = await bring(
      withChanges({
        [newPhone]: `${textOf(newPhone)}${shown}`,
        [lostPin]: textOf(lostPin).replace(/summary: .*/, 'summary: Vraag eerst de brief.'),
        [cost]: textOf(cost).replace(/seen: .*/, 'seen: "2026"'),
        'nl/figures/kladblok.svg': picture,
      }),
    );
    const chosen = preview.screen.getByRole('radio', { checked: true });
    expect(chosen.getAttribute('value')).toBe('drafts');
    expect(preview.text).toContain('2 teksten worden een ontwerp');
    const { path, mark } = formOf(preview);
    const done = await keeper.submit(path, { mark, note: 'Uit git' });
    expect(done.screen.getByRole('status').textContent).toContain('De teksten staan klaar als ontwerp');
    expect((await keeper.get(path)).status).toBe(404);

    const draft = await keeper.get('/together/content/guide-part/eid.pin-forgotten/nl');
    expect(draft.document.querySelector('[name="h.summary"]')?.textContent).toBe('Vraag eerst de brief.');
    expect(draft.document.querySelector('[name=note]')?.getAttribute('value')).toBe('Uit git');
    const after = await library(services);
    expect(after.guide('eid', 'nl')?.parts.find(({ id }) => id === 'pin-forgotten')?.summary).not.toContain(
      'de brief.',
    );
    expect(after.isShown('nl', 'kladblok')).toBe(false);
    expect((await keeper.get('/figures/nl/kladblok.svg')).status).toBe(200);
    expect(after.number).toBe(number + 1);
    // Facts and pictures too: what is published is what it was.
    expect((await exportContent(services)).files).toEqual(exported);
  });

  it('leaves a draft that is open alone, and makes none when a colleague opens one meanwhile', async () => {
    const [again, first] = ['nl/guides/eid/pin-forgotten.md', 'nl/guides/eid/lost-card.md'];
    const summary = (file: string) => ({ [file]: textOf(file).replace(/summary: .*/, 'summary: Nog eens anders.') });
    const files = withChanges({ ...summary(again), ...summary(first) });
    const preview = await bring(files);
    expect(preview.text).toContain('1 tekst heeft al een open ontwerp');
    const { path, mark } = formOf(preview);
    const editor = '/together/content/guide-part/eid.lost-card/nl';
    const form = await keeper.get(editor);
    const fields = [...form.document.querySelectorAll<HTMLInputElement>('#edit-form [name]')].filter(
      ({ tagName, type }) => tagName !== 'BUTTON' && type !== 'file' && type !== 'checkbox',
    );
    await keeper.post(editor, {
      ...Object.fromEntries(fields.map((field) => [field.name, field.value ?? ''])),
      'h.summary': 'Van een collega.',
    });
    const refused = await keeper.post(path, { mark });
    expect(refused.status).toBe(409);
    const draft = await keeper.get('/together/content/guide-part/eid.pin-forgotten/nl');
    expect(draft.document.querySelector('[name="h.summary"]')?.textContent).toBe('Vraag eerst de brief.');
    const theirs = await keeper.get(editor);
    expect(theirs.document.querySelector('[name="h.summary"]')?.textContent).toBe('Van een collega.');
  });

  it('shows what changes, and publishes it all at once, with what is gone only when asked, and only to what was seen', async () => {
    const text = textOf(newPhone).replace(/title: .*/, 'title: Een ander toestel');
    const files = withChanges({ [newPhone]: text, 'nl/words.yaml': undefined });
    const preview = await bring(files);
    expect(preview.screen.getByText('Gewijzigd (1)')).toBeTruthy();
    expect(preview.screen.getByText('Niet meer in de bestanden (1)')).toBeTruthy();
    expect(preview.screen.getByText('itsme/new-phone')).toBeTruthy();
    const { path, mark } = formOf(preview);
    const { number } = await library(services);
    const stale = await keeper.post(path, { mark: 'of what stood there before', how: 'publish', withGone: 'yes' });
    expect(stale.status).toBe(409);
    expect(stale.screen.getByRole('alert').textContent).toContain('Ondertussen');
    const done = await keeper.submit(path, { mark, how: 'publish', note: 'Uit git' });
    expect(done.screen.getByRole('status').textContent).toContain('Gepubliceerd');
    const after = await library(services);
    expect(after.number).toBe(number + 1);
    expect(after.guide('itsme', 'nl')?.parts.find(({ id }) => id === 'new-phone')?.title).toBe('Een ander toestel');
    expect(after.words('nl').length).toBeGreaterThan(0);
    const versions = await rows(
      services.database.door,
      sql`select version, origin, author, note from content_document where origin = 'import'`,
    );
    expect(versions).toEqual([{ version: 2, origin: 'import', author: 'An Maes', note: 'Uit git' }]);
    const [indexed] = await rows(services.database.door, sql<{ release: number }>`select release from guide_index`);
    expect(indexed?.release).toBe(after.number);
    expect((await keeper.get(path)).status).toBe(404);
  });

  it('never writes over what was published since it was shown, also not between the yes and the publishing', async () => {
    const gone = { kind: 'practice', key: 'doccle', lang: 'nl' } as const;
    const files = withChanges({
      'nl/guides/eid/lost-card.md': textOf('nl/guides/eid/lost-card.md').replace(/summary: .*/, 'summary: Uit git.'),
      'nl/guides/doccle/practice.md': undefined,
    });
    const read = readFiles(files);
    const planned = await planFor(services, read.kind === 'read' ? read.documents : []);
    expect(planned.plan.gone.map(({ kind, key }) => [kind, key])).toContainEqual([gone.kind, gone.key]);
    const [shown] = planned.plan.changed.filter(({ before }) => before.key === 'eid/lost-card');
    if (shown?.before.kind !== 'guide-part') throw new Error('no part');
    const { kind, key, lang, body, version } = shown.before;
    const meanwhile = {
      kind,
      key,
      lang,
      body: { ...body, summary: 'Van een andere gemeente.' },
      from: version,
      note: '',
    };
    const by = { withGone: true, author: 'An Maes', note: 'Uit git' };
    expect(await publishChanges(services, [meanwhile], { origin: 'editor', author: 'Bo' })).toMatchObject({
      kind: 'published',
    });
    expect(await publishImport(services, planned, by)).toEqual({ kind: 'changed-meanwhile' });
    const after = await library(services);
    expect(after.guide('eid', 'nl')?.parts.find(({ id }) => id === 'lost-card')?.summary).toBe(
      'Van een andere gemeente.',
    );
    expect(after.guide('doccle', 'nl')?.practice).toBeDefined();
    // Shown again, beside what stands now, it may.
    const again = await planFor(services, read.kind === 'read' ? read.documents : []);
    expect(again.mark).not.toBe(planned.mark);
    expect(await publishImport(services, again, by)).toEqual({ kind: 'published' });
    expect((await library(services)).guide('doccle', 'nl')?.practice).toBeUndefined();
  });

  it('is read once, and is nobody else’s', async () => {
    const { path } = formOf(
      await bring(withChanges({ [newPhone]: textOf(newPhone).replace(/title: .*/, 'title: Weer anders') })),
    );
    expect((await (await anEditor(true)).get(path)).status).toBe(404);
    expect((await keeper.get(path)).text).toContain('Weer anders');
    await keeper.post(path, { do: 'drop' });
    expect((await keeper.get(path)).status).toBe(404);
  });
});
