/** Citizens' pages: open to all, the same for all, in four languages, on a screen and on paper. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { library, publishChanges, type StoredDocument } from '#features/content/index.ts';
import { layOverText } from '#features/overlays/index.ts';
import { newId } from '#shared/id.ts';
import { root } from '#shared/root.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { aVisitor, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { chooseLanguage } from './choose-language.ts';

// The tests happen on a Saturday, at ten in the morning in Belgium.
const world = await aWorld();
const visitor = aVisitor(world);
const content = await library(world.services);

function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
  return world.app.request(`http://digimee.test${path}`, { headers });
}

/** As an editor would, over the newest version. */
async function publishNow(content: StoredDocument) {
  const from = (await library(world.services)).versionOf(content) ?? 0;
  const done = await publishChanges(world.services, [{ ...content, from, note: '' }], {
    origin: 'editor',
    author: 'Nora',
  });
  expect(done.kind).toBe('published');
}

async function aTownWithPlace() {
  const town = await aTown(world);
  const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  await coordinator.post('/together/places/new', {
    id: newId(),
    name: 'Digipunt bibliotheek',
    kind: 'digipunt',
    address: 'Markt 1',
    saturday: '9-12, 13-18',
    monday: '9-12',
  });
  return { town, coordinator };
}

describe('a citizen', () => {
  it.each([
    ['de-BE,de;q=0.9,fr;q=0.8', 'de'],
    ['fr;q=0.4, en;q=0.9', 'en'],
    ['es, pt;q=0.9', 'nl'],
    ['', 'nl'],
    ['nl;q=0, FR', 'fr'],
    ['de;q=huh;;,,', 'de'],
  ])('who asks for “%s” comes to the pages in %s', async (header, lang) => {
    expect(chooseLanguage(header)).toBe(lang);
    const response = await ask('/citizen', { 'accept-language': header });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`/citizen/${lang}`);
    expect(response.headers.get('vary')).toBe('accept-language');
  });

  it('chooses her town, which stays in the address and nowhere else', async () => {
    const { town } = await aTownWithPlace();
    const page = await visitor.get('/citizen/fr/itsme');
    const way = page.screen.getByRole('link', { name: /Choisissez votre commune/ }).getAttribute('href') ?? '';
    const towns = await visitor.get(`${way}&q=${encodeURIComponent(town.name.slice(1).toUpperCase())}`);
    expect(towns.headers.getSetCookie()).toEqual([]);
    const chosen = towns.screen.getByRole('link', { name: town.name }).getAttribute('href') ?? '';
    expect(chosen).toBe(`/citizen/fr/itsme?town=${town.slug}`);
    const own = await visitor.get(chosen);
    expect(own.text).toContain('Digipunt bibliotheek');
    expect(own.screen.getByRole('link', { name: 'Choisir une autre commune' }).getAttribute('href')).toBe(
      `/citizen/fr/towns?town=${town.slug}&guide=itsme`,
    );
    expect((await visitor.get('/citizen/nl/towns?q=Atlantis')).text).toContain('Deze gemeente staat hier niet');
  });

  it('sees on the list of all pages where help is in her town', async () => {
    const { town } = await aTownWithPlace();
    const start = await visitor.get(`/citizen/nl?town=${town.slug}`);
    expect(start.text).toContain('Digipunt bibliotheek');
    const paper = await visitor.get(`/citizen/nl/itsme?town=${town.slug}&print=normal`);
    expect(paper.screen.getByText('zondag').nextElementSibling?.textContent).toBe('gesloten');
    expect(start.screen.getByRole('link', { name: 'Kies een andere gemeente' }).getAttribute('href')).toBe(
      `/citizen/nl/towns?town=${town.slug}`,
    );
  });

  it('goes from one page to another that it names, in her language and with her town', async () => {
    const { town } = await aTownWithPlace();
    const page = await visitor.get(`/citizen/de/izimi?town=${town.slug}`);
    const name = content.citizenPage('eid', 'de')?.title ?? '';
    expect(page.screen.getAllByRole('link', { name })[0]?.getAttribute('href')).toBe(
      `/citizen/de/eid?town=${town.slug}`,
    );
    const paper = await visitor.get('/citizen/de/izimi?print=normal');
    expect(paper.text).toContain(`„${name}“`);
    expect(paper.document.querySelector('.dm-text a[href^="/citizen"]')).toBeNull();
  });

  it('finds official help in her language: numbers and sites, where the words are in another', async () => {
    const dutch = await visitor.get('/citizen/nl/eid');
    expect(dutch.text).toContain('Dienst burgerzaken');
    const english = await visitor.get('/citizen/en/eid');
    expect(english.text).not.toContain('Dienst burgerzaken');
    const number = content.fact('eid.docstop-phone');
    const said = `${number?.label.en}: 00800 2123 2123`;
    const line = english.screen.getByText((_, element) => element?.localName === 'li' && element.textContent === said);
    expect(line.querySelector('a')?.getAttribute('href')).toBe('tel:+80021232123');
    const itsme = await visitor.get('/citizen/en/itsme');
    const sites = itsme.screen.getAllByRole('link', { name: 'support.itsme-id.com' });
    expect(sites.filter((link) => link.getAttribute('href')?.startsWith('https://support.itsme-id.com'))).toHaveLength(
      1,
    );
    expect(itsme.text).not.toContain('toestel verloren');
  });

  it('sees every page in each language, and finds one in own words', async () => {
    for (const lang of citizenLanguages) {
      const start = await visitor.get(`/citizen/${lang}`);
      expect(start.document.documentElement.lang).toBe(lang);
      expect(start.document.querySelectorAll('.dm-tile')).toHaveLength(content.citizenPages(lang).length);
    }
    const found = await visitor.get('/citizen/nl?q=nieuwe+gsm+itsme');
    expect(found.document.querySelector('.dm-item a')?.getAttribute('href')).toBe('/citizen/nl/itsme');
    expect(found.headers.get('cache-control')).toBe('private, no-store');
    expect((await visitor.get('/citizen/nl?q=xyzzy')).text).toContain('Niets gevonden.');
  });

  it.each(citizenLanguages)('reads a whole page in %s, with the way to the other languages', async (lang) => {
    const page = await visitor.get(`/citizen/${lang}/itsme`);
    expect(page.status).toBe(200);
    expect(page.document.documentElement.lang).toBe(lang);
    expect(page.document.querySelectorAll('h1')).toHaveLength(1);
    expect(page.document.querySelectorAll('.dm-step').length).toBeGreaterThan(3);
    expect(page.document.querySelectorAll('.dm-boundary')).toHaveLength(1);
    expect(page.document.querySelectorAll('.dm-question').length).toBeGreaterThan(2);
    expect(page.document.querySelectorAll('.dm-sources li').length).toBeGreaterThan(0);
    expect(page.document.querySelectorAll('.dm-code svg path')).toHaveLength(2);
    expect(page.text).not.toMatch(/\{\{|<script type="module"| style="/);
    const others = [...page.document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'));
    expect(others).toEqual([...citizenLanguages]);
    expect(page.document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `http://digimee.test/citizen/${lang}/itsme`,
    );
  });

  it('who finds no page in own language reads it in Dutch, and is told so', async () => {
    const alone = content.citizenPages('en').find(({ lang }) => lang === 'nl')?.guide;
    if (alone === undefined) return;
    const page = await visitor.get(`/citizen/en/${alone}`);
    expect(page.text).toContain('You read it in Dutch');
    expect(page.document.querySelector('article')?.lang).toBe('nl');
    expect(page.document.querySelector('link[rel=canonical]')?.getAttribute('href')).toContain(`/citizen/nl/${alone}`);
  });

  it('is told kindly what is not there', async () => {
    const missing = await visitor.get('/citizen/fr/nothing');
    expect(missing.status).toBe(404);
    expect(missing.text).toContain('Cette fiche n’existe pas');
    expect((await visitor.get('/citizen/es')).status).toBe(404);
    expect((await visitor.get('/citizen/nl/itsme?town=%00%27;--')).status).toBe(200);
    expect((await visitor.get('/citizen/nl/itsme?town=nergens')).status).toBe(200);
  });
});

describe('a public page', () => {
  const pages = [
    '/citizen/nl',
    '/citizen/de/eid',
    '/citizen/nl/itsme?print=large',
    '/citizen/en/itsme/room',
    '/api?lang=nl',
  ];

  it.each(pages)('%s is the same for who is signed in, sets no cookie and may be kept', async (path) => {
    const { coordinator } = await aTownWithPlace();
    const mine = await coordinator.get(path);
    const theirs = await ask(path);
    expect(await theirs.text()).toBe(mine.text);
    expect(theirs.headers.getSetCookie()).toEqual([]);
    expect(theirs.headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
    expect(theirs.headers.get('vary')).toBe('accept-encoding');
    const mark = theirs.headers.get('etag') ?? '';
    expect(mark).toMatch(/^"[\w-]{22}"$/);
    for (const known of [mark, `W/${mark}`, `"old", ${mark}`]) {
      const again = await ask(path, { 'if-none-match': known });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    }
    expect((await ask(path, { 'if-none-match': '"old"' })).status).toBe(200);
    const packed = await ask(path, { 'accept-encoding': 'br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('etag')).not.toBe(mark);
  });

  it('weighs at most 45 kB on a first visit, style and letters in it', async () => {
    const { outputFiles } = await build({
      entryPoints: [`${root}/src/browser/public.css`],
      bundle: true,
      minify: true,
      write: false,
      outdir: 'out',
      loader: { '.woff2': 'file' },
    });
    const [letters, style] = ['.woff2', '.css'].map(
      (end) => outputFiles.find(({ path }) => path.endsWith(end))?.contents ?? new Uint8Array(1e6),
    );
    const around = (letters?.length ?? 1e6) + brotliCompressSync(style ?? '').length;
    for (const { guide } of content.citizenPages('nl')) {
      const page = await ask(`/citizen/de/${guide}`, { 'accept-encoding': 'br' });
      // Headers and the icon are about a kilobyte.
      expect(around + (await page.arrayBuffer()).byteLength + 1500, guide).toBeLessThan(45_000);
    }
  });

  it('is read by machines as steps and questions, whatever a text holds', async () => {
    const page = await visitor.get('/citizen/fr/itsme');
    const [howTo, faq] = JSON.parse(page.document.querySelector('script')?.textContent ?? '[]');
    expect(howTo).toMatchObject({ '@type': 'HowTo', inLanguage: 'fr' });
    expect(howTo.dateModified).toMatch(/^2026-\d\d-\d\d$/);
    expect(howTo.step.length).toBe(page.document.querySelectorAll('.dm-step').length);
    expect(howTo.publisher.name).toBe('Digimee');
    expect(faq).toMatchObject({ '@type': 'FAQPage', inLanguage: 'fr' });
    expect(JSON.stringify([howTo, faq])).not.toContain('{{');
  });

  it('cannot be broken out of by what an editor writes', async () => {
    const before = content.citizenPage('itsme', 'en');
    if (!before) throw new Error('There is no page.');
    const { guide, lang, ...body } = before;
    const evil = { ...body, lead: 'A </script><script>alert(1)</script> & "b"' };
    const to = (changed: typeof body) => publishNow({ kind: 'citizen-page', key: guide, lang, body: changed });
    await to(evil);
    const page = await visitor.get('/citizen/en/itsme');
    expect(page.text).not.toContain('<script>alert');
    const [howTo] = JSON.parse(page.document.querySelector('script')?.textContent ?? '[]');
    expect(howTo.description).toBe(evil.lead);
    await to(body);
  });

  it('shows a changed fact at once', async () => {
    const fact = content.fact('itsme.code-length');
    if (!fact) throw new Error('There is no fact.');
    const before = await ask('/citizen/nl/itsme');
    await publishNow({ kind: 'fact', key: fact.id, lang: 'all', body: { ...fact, value: { nl: '7 cijfers' } } });
    const after = await ask('/citizen/nl/itsme', { 'if-none-match': before.headers.get('etag') ?? '' });
    expect(after.status).toBe(200);
    expect(await after.text()).toContain('7 cijfers');
  });
});

describe('with a town in its address', () => {
  it('a page has that town’s look and places, open now and next', async () => {
    const { town } = await aTownWithPlace();
    const path = `/citizen/de/itsme?town=${town.slug}`;
    const page = await visitor.get(path);
    expect(page.text).toContain(`Hilfe in ${town.name}`);
    expect(page.document.querySelector('.dm-place')?.textContent).toContain('jetzt offen, bis 12 Uhr');
    expect(page.document.querySelector('link[href^="/look/"]')?.getAttribute('href')).toContain(town.slug);
    expect(page.headers.get('cache-control')).toBe('public, max-age=60');
    world.clock.move(9 * 3_600_000);
    const evening = (await visitor.get(path)).document.querySelector('.dm-place')?.textContent;
    expect(evening).toContain('jetzt geschlossen, öffnet am Montag um 9 Uhr');
    world.clock.move(-9 * 3_600_000);
    const paper = await visitor.get(`${path}&print=normal`);
    expect(paper.text).toContain('9 Uhr bis 12 Uhr, 13 Uhr bis 18 Uhr');
    expect(paper.text).not.toContain('jetzt offen');
  });
});

describe('what a town laid over a guide', () => {
  it('stands on its own public page, paper and JSON, marked; on no other', async () => {
    const town = await aTown(world, { name: 'Zilverbeke' });
    const editor = await signedIn(world, await aMember(world, town, { roles: ['content-editor'] }));
    await editor.post('/together/overlays/facts/itsme.code-length', {
      id: newId(),
      'value-nl': 'zes of zeven',
      source: 'Eigen proef',
      url: 'https://www.zilverbeke.example',
      seen: '2026-11-20',
    });
    const own = await visitor.get(`/citizen/nl/itsme?town=${town.slug}`);
    expect(own.text).toContain('zes of zeven');
    expect(own.text).toContain('Eigen aan Zilverbeke');
    expect((await visitor.get(`/citizen/nl/itsme?town=${town.slug}&print=normal`)).text).toContain('zes of zeven');
    const json = JSON.parse((await visitor.get(`/api/v1/guides/itsme?town=${town.slug}`)).text);
    expect(json.facts).toContainEqual(expect.objectContaining({ value: 'zes of zeven', localFor: 'Zilverbeke' }));
    expect((await visitor.get('/citizen/nl/itsme')).text).not.toContain('zes of zeven');
    expect((await visitor.get(`/citizen/nl/itsme?town=${(await aTown(world)).slug}`)).text).not.toContain('zes of');
  });
});

describe('a search in a town', () => {
  async function aTownThatAdds(title: string) {
    const town = await aTown(world);
    const on = { guide: 'eid', part: '@citizen', lang: 'nl', onItem: null, place: 0 };
    const baseVersion =
      (await library(world.services)).versionOf({ kind: 'citizen-page', key: 'eid', lang: 'nl' }) ?? 0;
    await layOverText(
      world.services,
      { townId: town.id, memberId: null, town: { name: town.name } },
      { id: newId(), networkId: undefined },
      { ...on, baseVersion },
      { kind: 'add', body: [{ kind: 'step', title, blocks: [] }] },
    );
    return town;
  }
  const foundBy = async (path: string) =>
    [...(await visitor.get(path)).document.querySelectorAll('.dm-item a')].map((link) => link.getAttribute('href'));

  it('is one tap away for who works there, in her language', async () => {
    const town = await aTown(world);
    const client = await signedIn(world, await aMember(world, town));
    const foot = (await client.get('/account')).screen.getByRole('link', { name: 'Voor burgers' });
    expect(foot.getAttribute('href')).toBe(`/citizen/nl?town=${town.slug}`);
  });

  it('finds what that town wrote itself, and stays in that town; no other town does', async () => {
    const own = await aTownThatAdds('Ga naar Villa Zonnebloem');
    const next = await aTownThatAdds('Ga naar het stadhuis');
    expect(await foundBy(`/citizen/nl?town=${own.slug}&q=waar+is+villa+zonnebloem`)).toContain(
      `/citizen/nl/eid?town=${own.slug}`,
    );
    expect(await foundBy(`/citizen/nl?town=${next.slug}&q=villa+zonnebloem`)).not.toContain(
      `/citizen/nl/eid?town=${next.slug}`,
    );
    expect(await foundBy('/citizen/nl?q=villa+zonnebloem')).not.toContain('/citizen/nl/eid');
    expect(await foundBy(`/citizen/nl?town=${own.slug}&q=nieuwe+gsm+itsme`)).toContain(
      `/citizen/nl/itsme?town=${own.slug}`,
    );
  });

  it('shows in the JSON which step is that town’s own', async () => {
    const town = await aTownThatAdds('Ga naar Villa Zonnebloem');
    const { steps } = JSON.parse((await visitor.get(`/api/v1/guides/eid?town=${town.slug}`)).text);
    const local = steps.filter(({ localFor }: { localFor?: string }) => localFor !== undefined);
    expect(local).toMatchObject([{ title: 'Ga naar Villa Zonnebloem', localFor: town.name }]);
  });

  it('is typed on a page of that town, and every way from there stays in that town', async () => {
    const { slug, name } = await aTownThatAdds('Ga naar Villa Zonnebloem');
    const page = await visitor.get(`/citizen/nl?town=${slug}`);
    expect(page.text).toContain(`Hulp in ${name}`);
    expect(page.document.querySelector<HTMLInputElement>('form input[name=town]')?.value).toBe(slug);
    for (const start of [`/citizen/nl?town=${slug}`, `/citizen/nl/eid?town=${slug}`]) {
      const ways = [...(await visitor.get(start)).document.querySelectorAll('a[href^="/citizen"]')];
      expect(ways.length).toBeGreaterThan(5);
      expect(ways.filter((way) => !way.getAttribute('href')?.includes(`town=${slug}`))).toEqual([]);
    }
    expect((await visitor.get('/citizen/nl')).document.querySelector('form input[name=town]')).toBeNull();
  });

  it('says that a page was changed on the day on which the town changed it', async () => {
    world.clock.move(3 * 86_400_000);
    const { slug } = await aTownThatAdds('Ga naar Villa Zonnebloem');
    world.clock.move(-3 * 86_400_000);
    expect((await visitor.get(`/citizen/nl/eid?town=${slug}`)).text).toContain('Laatst gewijzigd op 24 november 2026.');
    expect((await visitor.get('/citizen/nl/eid')).text).not.toContain('24 november');
  });
});

describe('on paper', () => {
  it('all questions stand open, the address is written out, the way back stays on the screen', async () => {
    const paper = await visitor.get('/citizen/nl/itsme?print=normal');
    expect(paper.document.documentElement.className).toBe('dm-print');
    expect(paper.document.querySelectorAll('details')).toHaveLength(0);
    expect(paper.text).toContain('digimee.test/citizen/nl/itsme');
    expect(paper.document.querySelector('.dm-screen-only a')?.getAttribute('href')).toBe('/citizen/nl/itsme');
    const large = await visitor.get('/citizen/nl/itsme?print=large');
    expect(large.document.documentElement.className).toBe('dm-print dm-large');
  });

  it('the hand-out for a public computer says how to begin and how to leave', async () => {
    const room = await visitor.get('/citizen/nl/irisbox/room');
    expect(room.screen.getByRole('heading', { level: 1 }).textContent).toContain('op een openbare computer');
    expect(room.text).toContain('Neem uw kaart uit de lezer.');
    expect(room.document.querySelectorAll('.dm-step').length).toBeGreaterThan(3);
    expect(room.document.querySelectorAll('.dm-code svg')).toHaveLength(1);
  });
});

describe('for search engines', () => {
  it('every page stands in the sitemap in every language that it is in, and robots may come', async () => {
    const map = await visitor.get('/sitemap.xml');
    const real = citizenLanguages.flatMap((lang) => content.citizenPages(lang).filter((page) => page.lang === lang));
    expect(map.headers.get('content-type')).toContain('application/xml');
    expect(map.text.match(/<url>/g)).toHaveLength(real.length + citizenLanguages.length);
    // Its fact changed above, today.
    expect(map.text.includes('/citizen/nl/itsme</loc><lastmod>2026-11-21</lastmod>')).toBe(true);
    const robots = await visitor.get('/robots.txt');
    expect(robots.text).toContain('Allow: /citizen');
    expect(robots.text).toContain('Sitemap: http://digimee.test/sitemap.xml');
  });
});
