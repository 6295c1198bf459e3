/** Export and import, on the real content: what goes out comes back the same, and what comes in is shown first. */
import { unzipSync } from 'fflate';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import type { Files } from '#features/starter/index.ts';
import { rows } from '#shared/database/database.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { type Answered, signedIn } from '#tests/support/client.ts';
import { changed, someContent } from '#tests/support/content.ts';
import { aWorld } from '#tests/support/world.ts';
import { exportContent } from './export-content.ts';
import { planFor, readFiles } from './import-content.ts';
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

  it('shows what changes, and publishes it all at once, with what is gone only when asked, and only to what was seen', async () => {
    const text = textOf(newPhone).replace(/title: .*/, 'title: Een ander toestel');
    const files = withChanges({ [newPhone]: text, 'nl/words.yaml': undefined });
    const preview = await bring(files);
    expect(preview.screen.getByText('Gewijzigd (1)')).toBeTruthy();
    expect(preview.screen.getByText('Niet meer in de bestanden (1)')).toBeTruthy();
    expect(preview.screen.getByText('itsme/new-phone')).toBeTruthy();
    const { path, mark } = formOf(preview);
    const { number } = await library(services);
    const stale = await keeper.post(path, { mark: 'of what stood there before', withGone: 'yes' });
    expect(stale.status).toBe(409);
    expect(stale.screen.getByRole('alert').textContent).toContain('Ondertussen');
    const done = await keeper.submit(path, { mark, note: 'Uit git' });
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
});
