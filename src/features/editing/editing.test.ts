/** The way of a text: draft, review by someone else, publish, read by all, and back again. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library, publish, publishChanges } from '#features/content/index.ts';
import { indexGuides } from '#features/guides/index.ts';
import type { Role } from '#shared/access/actor.ts';
import { inTown, rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown, type TestTown } from '#tests/support/builders.ts';
import { type Answered, aVisitor, type Client, signedIn } from '#tests/support/client.ts';
import { changed, someContent } from '#tests/support/content.ts';
import { mailsTo } from '#tests/support/mails.ts';
import { aWorld } from '#tests/support/world.ts';
import { readContent } from '../starter/read-content.ts';
import { beginDrafts } from './begin-drafts.ts';
import { keepPicture } from './keep-picture.ts';
import { openDraft } from './queries.ts';

const world = await aWorld();
const part = (id: string, title: string) => `---
id: ${id}
kind: problem
title: ${title}
summary: Eerst blokkeren.
words: [ander toestel]
---
Vanaf {{itsme.min-age}}.

::: step Vraag
Waar is de oude gsm?
:::
`;
const parts = ['new-phone', 'lost-phone', 'forgotten-code', 'too-young', 'log-in', 'activate'];
/** A small folder: each publication makes the search index of all of it. */
const folder = readContent({
  name: 'content',
  files: someContent({
    ...changed('nl/guides/itsme/guide.yaml', 'order: [new-phone]', `order: [${parts.join(', ')}]`),
    ...Object.fromEntries(parts.map((id) => [`nl/guides/itsme/${id}.md`, part(id, 'Nieuwe gsm')])),
  }),
});
await publish(world.services, folder);
await indexGuides(world.services);

const town = await aTown(world, { name: 'Zilverbeke', keepsSharedGuides: true });
const someone = async (place: TestTown, ...roles: Role[]) => {
  const member = await aMember(world, place, { roles });
  return { member, client: await signedIn(world, member) };
};
const ilse = await someone(town, 'content-editor');
const bart = await someone(town, 'digicoach');
const karim = await someone(town, 'content-editor');
const clerk = await someone(await aTown(world));

type Fields = Record<string, string | File | readonly string[]>;

/** The form as it stands on the page, as a browser would send it. */
function formOf({ document }: Answered): Fields {
  const form: Record<string, string | string[]> = {};
  for (const field of document.querySelectorAll<HTMLInputElement>('#edit-form [name]')) {
    if (field.tagName === 'BUTTON' || field.type === 'file') continue;
    if (field.type === 'checkbox') {
      const list = form[field.name] ?? [];
      if (field.hasAttribute('checked') && Array.isArray(list)) form[field.name] = [...list, field.value];
    } else if (field.tagName === 'SELECT')
      form[field.name] = field.querySelector('option[selected]')?.getAttribute('value') ?? '';
    else form[field.name] = field.value;
  }
  return form;
}

async function fieldsAt(client: Client, path: string): Promise<Fields> {
  return formOf(await client.get(path));
}

const addressOf = (part: string) => `/together/content/guide-part/${part}/nl`;

/** Changes a part in one go, up to the wish to publish. */
async function approvedChange(part: string, change: Fields) {
  const path = addressOf(part);
  const form = { ...(await fieldsAt(ilse.client, path)), ...change };
  const asked = await ilse.client.post(path, {
    ...form,
    note: 'Duidelijker gezegd',
    reviewer: bart.member.id,
    do: 'ask',
  });
  expect(asked.status).toBe(303);
  const list = await bart.client.get('/together/content/reviews');
  const href = list.document.querySelector('main a[href^="/together/content/reviews/"]')?.getAttribute('href') ?? '';
  const review = await bart.client.get(href);
  const version = review.document.querySelector<HTMLInputElement>('input[name=version]')?.value ?? '';
  return { path, href, review, version };
}

const stateOf = async (client: Client, path: string) => {
  const page = await client.get(path);
  return page.document.querySelector<HTMLInputElement>('form[action$="/state"] input[name=version]')?.value ?? '';
};

describe('a text', () => {
  it('goes from draft by review to every clerk and the search, stands in the history, and comes back', async () => {
    const before = await clerk.client.get('/counter/guides/itsme/new-phone');
    expect(before.text).not.toContain('Kwaakfiets');
    const { path, href, review, version } = await approvedChange('itsme.new-phone', {
      'h.title': 'Kwaakfiets kwijt',
      'b1.text': 'Vraag waar de kwaakfiets **staat**.',
    });
    expect((await mailsTo(world, bart.member.email)).at(0)?.subject).toContain('Kwaakfiets kwijt');
    expect(review.document.querySelector('ins')?.textContent).toContain('Kwaakfiets');
    expect(review.document.querySelector('del')?.textContent).toContain('begin weg: ');
    expect((await ilse.client.get(href)).status).toBe(404);
    expect((await clerk.client.get('/counter/guides/itsme/new-phone')).text).not.toContain('Kwaakfiets');

    const empty = await bart.client.post(href, { version, do: 'back', remarks: ' ' });
    expect([empty.status, empty.screen.getByRole('alert').textContent]).toEqual([
      422,
      expect.stringContaining('Schrijf wat er anders moet'),
    ]);
    await bart.client.post(href, { version, do: 'back', remarks: 'Zeg ook welke kleur.' });
    expect((await ilse.client.get(path)).text).toContain('Zeg ook welke kleur.');
    expect((await mailsTo(world, ilse.member.email)).at(0)?.body).toContain('Zeg ook welke kleur.');

    const again = await approvedChange('itsme.new-phone', { 'h.summary': 'De groene kwaakfiets.' });
    expect(
      (await bart.client.submit(again.href, { version: again.version, do: 'approve' })).screen.getByRole('status')
        .textContent,
    ).toContain('Bedankt');
    const published = await ilse.client.submit(`${path}/state`, {
      version: await stateOf(ilse.client, path),
      to: 'publish',
    });
    expect(published.screen.getByRole('status').textContent).toContain('Gepubliceerd');

    expect(
      (await clerk.client.get('/counter/guides/itsme/new-phone')).screen.getByRole('heading', { level: 1 }).textContent,
    ).toContain('Kwaakfiets kwijt');
    expect((await clerk.client.get('/counter?q=kwaakfiets')).text).toContain('/counter/guides/itsme/new-phone');

    const history = await ilse.client.get(`${path}/versions`);
    expect(history.screen.getAllByRole('rowheader').map((row) => row.textContent)).toEqual([
      '3 nu gepubliceerd',
      '2 ',
      '1 ',
    ]);
    expect(history.text).toContain('Duidelijker gezegd');
    const first = await ilse.client.get(`${path}/versions/2`);
    expect(first.text).toContain('Wat sindsdien veranderde');
    const draft = await ilse.client.submit(`${path}/versions/2`);
    expect(draft.screen.getByRole('status').textContent).toContain('De oude tekst staat klaar');
    expect(formOf(draft)['h.title']).toBe('Nieuwe gsm');
    expect((await ilse.client.post(`${path}/versions/2`)).status).toBe(409);
    const back = await approvedChange('itsme.new-phone', {});
    await bart.client.post(back.href, { version: back.version, do: 'approve' });
    await ilse.client.post(`${path}/state`, { version: await stateOf(ilse.client, path), to: 'publish' });
    expect((await clerk.client.get('/counter/guides/itsme/new-phone')).text).not.toContain('Kwaakfiets');
    const lines = await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
      rows<{ action: string }>(db, sql`select action from audit_line order by id`),
    );
    expect(lines.map(({ action }) => action)).toEqual(['content-sent-back', 'content-approved', 'content-approved']);
    expect((await karim.client.get('/together/content')).text).toContain('Er is geen tekst in bewerking');
  });

  it('is kept with every button, without script, and nothing typed is lost', async () => {
    const path = addressOf('itsme.lost-phone');
    const form = await fieldsAt(ilse.client, path);
    const typed = { ...form, 'h.title': 'Half getypt', 'b0.text': '' };
    const added = await ilse.client.submit(path, { ...typed, do: 'add', addKind: 'tip', addAt: '1' });
    expect(formOf(added)['h.title']).toBe('Half getypt');
    expect(formOf(added)['b1.kind']).toBe('tip');
    expect(added.text).toContain('Nog te doen voor nazicht');
    const moved = await ilse.client.submit(path, { ...formOf(added), 'b1.title': 'Een tip', do: 'up.1' });
    expect(formOf(moved)['b0.title']).toBe('Een tip');
    const fact = await ilse.client.submit(path, {
      ...formOf(moved),
      do: 'fact',
      fact: 'itsme.code-length',
      factInto: '0',
    });
    expect(formOf(fact)['b0.text']).toBe('{{itsme.code-length}}');
    const gone = await ilse.client.submit(path, { ...formOf(fact), do: 'remove.0' });
    expect(formOf(gone)['b0.kind']).not.toBe('tip');
    const asked = await ilse.client.post(path, {
      ...formOf(gone),
      note: '',
      'h.title': '',
      do: 'ask',
      reviewer: ilse.member.id,
    });
    expect(asked.status).toBe(422);
    const summary = asked.screen.getByRole('alert').textContent ?? '';
    expect(summary).toContain('Kop, Titel: Vul dit nog in.');
    expect(summary).toContain('Schrijf in één regel wat er verandert.');
    const self = await ilse.client.post(path, {
      ...formOf(asked),
      'h.title': 'Goed',
      note: 'Zo',
      do: 'ask',
      reviewer: ilse.member.id,
    });
    expect([self.status, self.screen.getByRole('alert').textContent]).toEqual([
      422,
      expect.stringContaining('Dat kan niet wie de tekst schreef'),
    ]);
    await ilse.client.post(`${path}/state`, { version: formOf(self).version ?? '', to: 'drop' });
  });

  it('that was dropped by mistake comes back with one press, unless somebody began another', async () => {
    const path = addressOf('itsme.log-in');
    const drop = async (title: string) => {
      const saved = await ilse.client.submit(path, { ...(await fieldsAt(ilse.client, path)), 'h.title': title });
      const to = { version: formOf(saved).version ?? '', to: 'drop' };
      const list = await ilse.client.submit(`${path}/state`, to);
      expect(list.screen.getByRole('status').textContent).toContain('Het ontwerp is weg');
      const form = list.screen.getByRole('button', { name: 'Maak ongedaan' }).closest('form');
      const hidden = [...(form?.querySelectorAll<HTMLInputElement>('input') ?? [])];
      return { ...Object.fromEntries(hidden.map(({ name, value }) => [name, value])), to: 'put-back' };
    };
    const back = await ilse.client.submit(`${path}/state`, await drop('Per ongeluk weg'));
    expect(back.screen.getByRole('status').textContent).toContain('Het ontwerp is terug');
    expect(formOf(back)['h.title']).toBe('Per ongeluk weg');

    const late = await drop('Te laat terug');
    const karims = { ...(await fieldsAt(karim.client, path)), 'h.title': 'Van Karim' };
    await karim.client.post(path, { ...karims, do: 'save' });
    const refused = await ilse.client.submit(`${path}/state`, late);
    expect(refused.screen.getByRole('alert').textContent).toContain('Iemand was je voor');
    expect(formOf(refused)['h.title']).toBe('Van Karim');
    await karim.client.post(`${path}/state`, { version: formOf(refused).version ?? '', to: 'drop' });
    const elsewhere = await someone(await aTown(world, { keepsSharedGuides: true }), 'content-editor');
    const theirs = await elsewhere.client.post(`${path}/state`, late);
    expect(theirs.location).toContain('trouble=changed-meanwhile');
  });

  it('that a colleague dropped while it was typed stays on the screen, also when it was never published', async () => {
    const begun = await ilse.client.submit('/together/content/guides/itsme', { title: 'Nog nergens', lang: 'nl' });
    const path = addressOf('itsme.nog-nergens');
    const typed = { ...formOf(begun), 'h.summary': 'Lang over nagedacht.', do: 'save' };
    await karim.client.post(`${path}/state`, { version: formOf(begun).version ?? '', to: 'drop' });
    const refused = await ilse.client.post(path, typed);
    expect(refused.status).toBe(409);
    expect(refused.screen.getByRole('alert').textContent).toContain('intussen gepubliceerd of weggedaan');
    expect(formOf(refused)['h.summary']).toBe('Lang over nagedacht.');
    const kept = await ilse.client.submit(path, { ...formOf(refused), do: 'save' });
    expect(formOf(kept)['h.summary']).toBe('Lang over nagedacht.');
    await ilse.client.post(`${path}/state`, { version: formOf(kept).version ?? '', to: 'drop' });
  });

  it('has a title that fits, is called so where it has none, and names no person when it goes out', async () => {
    const path = addressOf('itsme.log-in');
    const form = await fieldsAt(ilse.client, path);
    const page = await ilse.client.submit(path, { ...form, 'h.title': ' ', do: 'save' });
    expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe('(zonder titel)');
    expect(page.document.querySelector('[name="h.title"]')?.getAttribute('maxlength')).toBe('120');
    const list = await ilse.client.get('/together/content');
    expect(list.screen.getByRole('link', { name: '(zonder titel)' }).getAttribute('href')).toBe(path);
    const long = await ilse.client.submit(path, { ...formOf(page), 'h.title': 'x'.repeat(10_000), do: 'save' });
    expect(long.screen.getByRole('heading', { level: 1 }).textContent).toBe(`${'x'.repeat(120)}…`);
    const named = {
      ...formOf(long),
      'h.title': 'Aanmelden',
      'b1.text': 'Mevrouw is 85.07.30-033.28, bel haar.',
      note: 'Bel 0470 12 34 56',
      do: 'ask',
      reviewer: bart.member.id,
    };
    const refused = await ilse.client.post(path, named);
    expect(refused.status).toBe(422);
    const said = refused.screen.getByRole('alert').textContent ?? '';
    expect(said).toContain('Blok 2: stap: Hier lijkt een rijksregisternummer te staan');
    expect(said).toContain('Wat verandert er?: Hier lijkt een telefoonnummer te staan');
    const clean = { ...formOf(refused), 'b1.text': 'Kies.', note: 'Duidelijker' };
    const asked = await ilse.client.submit(path, { ...clean, do: 'ask', reviewer: bart.member.id });
    expect(asked.text).toContain('kijkt deze tekst na');
    await ilse.client.post(`${path}/state`, { version: await stateOf(ilse.client, path), to: 'drop' });
  });

  it('in two windows of one person: neither is lost, and nobody else is blamed', async () => {
    const path = addressOf('itsme.log-in');
    const form = await fieldsAt(ilse.client, path);
    await ilse.client.post(path, { ...form, 'h.title': 'Eerste venster', do: 'save' });
    const second = await ilse.client.post(path, { ...form, 'h.title': 'Tweede venster', do: 'save' });
    expect(second.status).toBe(409);
    expect(second.screen.getByRole('alert').textContent).toContain('Je bewaarde deze tekst intussen ook ergens anders');
    expect(second.text).not.toContain('Iemand anders');
    expect(formOf(second)['h.title']).toBe('Tweede venster');
    await ilse.client.post(`${path}/state`, { version: formOf(second).version ?? '', to: 'drop' });
  });

  it('loses nothing when two editors save at once: the second sees the difference', async () => {
    const path = addressOf('itsme.forgotten-code');
    const form = await fieldsAt(ilse.client, path);
    const [one, two] = [
      { ...form, 'h.title': 'Van Ilse' },
      { ...form, 'h.title': 'Van Karim' },
    ];
    expect((await ilse.client.post(path, { ...one, do: 'save' })).status).toBe(303);
    const second = await karim.client.post(path, { ...two, do: 'save' });
    expect(second.status).toBe(409);
    expect(second.screen.getByRole('alert').textContent).toContain('Iemand anders bewaarde intussen');
    expect(second.document.querySelector('del')?.textContent).toContain('Ilse');
    expect(formOf(second)['h.title']).toBe('Van Karim');
    expect(formOf(await ilse.client.get(path))['h.title']).toBe('Van Ilse');
    const knowing = await karim.client.submit(path, { ...formOf(second), do: 'save' });
    expect(formOf(knowing)['h.title']).toBe('Van Karim');
    // Whoever changed it last does not review it either.
    expect(knowing.document.querySelector(`select[name=reviewer] option[value="${karim.member.id}"]`)).toBeNull();
    expect(knowing.document.querySelector(`select[name=reviewer] option[value="${ilse.member.id}"]`)).toBeNull();
  });

  it('that was published meanwhile is not overwritten: the editor sees what changed, goes on, and it is reviewed again', async () => {
    const { path, href, version } = await approvedChange('itsme.too-young', { 'h.title': 'Onze titel' });
    await bart.client.post(href, { version, do: 'approve' });
    // The folder changed, and brings a new version of the same part.
    const documents = folder.map((document) =>
      document.kind === 'guide-part' && document.key === 'itsme/too-young' && document.lang === 'nl'
        ? { ...document, body: { ...document.body, summary: 'Nieuwe korte inhoud uit de map' } }
        : document,
    );
    await publish(world.services, documents);
    const refused = await ilse.client.submit(`${path}/state`, {
      version: await stateOf(ilse.client, path),
      to: 'publish',
    });
    expect(refused.text).toContain('Er is intussen een nieuwere tekst gepubliceerd');
    expect(refused.text).toContain('Nieuwe korte inhoud');
    const draft = { version: await stateOf(ilse.client, path), to: 'go-on' };
    const { value: shown = '' } = refused.document.querySelector<HTMLInputElement>('input[name=shown]') ?? {};
    // Another version than the one on her screen: nobody goes on from what they did not see.
    await publish(
      world.services,
      documents.map((document) =>
        document.kind === 'guide-part' && document.key === 'itsme/too-young' && document.lang === 'nl'
          ? { ...document, body: { ...document.body, summary: 'Nog nieuwer uit de map' } }
          : document,
      ),
    );
    const unseen = await ilse.client.submit(`${path}/state`, { ...draft, shown });
    expect(unseen.screen.getByRole('alert').textContent).toContain('Iemand was je voor');
    expect(unseen.text).toContain('Nog nieuwer uit de map');
    expect(await stateOf(ilse.client, path)).toBe(draft.version);
    const { value: seen = '' } = unseen.document.querySelector<HTMLInputElement>('input[name=shown]') ?? {};
    expect(Number(seen)).toBe(Number(shown) + 1);
    const on = await ilse.client.submit(`${path}/state`, { ...draft, shown: seen });
    expect(on.screen.getByRole('status').textContent).toContain('boven op de nieuwste tekst');
    const second = await approvedChange('itsme.too-young', {});
    await bart.client.post(second.href, { version: second.version, do: 'approve' });
    await ilse.client.post(`${path}/state`, { version: await stateOf(ilse.client, path), to: 'publish' });
    expect(
      (await library(world.services)).guide('itsme', 'nl')?.parts.find(({ id }) => id === 'too-young')?.title,
    ).toBe('Onze titel');

    // And now the folder speaks again: it is offered, not published.
    await publish(world.services, folder);
    expect((await ilse.client.get('/together/content')).text).toContain('De map van Digimee zegt iets anders');
    const offer = await ilse.client.get(`${path}/offer`);
    expect(offer.document.querySelectorAll('ins, del').length).toBeGreaterThan(0);
    const taken = await ilse.client.submit(`${path}/offer`, { do: 'take' });
    expect(formOf(taken)['h.title']).not.toBe('Onze titel');
    expect((await ilse.client.post(`${path}/offer`, { do: 'take' })).status).toBe(409);
    await ilse.client.post(`${path}/offer`, { do: 'leave' });
    expect((await ilse.client.get(`${path}/offer`)).status).toBe(404);
    expect((await ilse.client.get('/together/content')).text).not.toContain('De map van Digimee zegt iets anders');
  });

  it('that is new comes last in its guide', async () => {
    const guide = '/together/content/guides/itsme';
    for (const [title, said] of [
      ['🙂', 'Geef een titel'],
      ['New phone', 'Er is al een tekst met die titel'],
    ] as const) {
      const refused = await ilse.client.post(guide, { title, lang: 'nl' });
      expect([refused.status, refused.screen.getByRole('alert').textContent]).toEqual([
        422,
        expect.stringContaining(said),
      ]);
      expect(refused.screen.getByLabelText<HTMLInputElement>('Titel').value).toBe(title);
    }
    const draft = await ilse.client.submit(guide, { title: 'Second phone', lang: 'nl' });
    expect(formOf(draft)['h.title']).toBe('Second phone');
    const text = { 'h.title': 'Twee toestellen', 'h.summary': 'Kort.', 'h.kind': 'task', 'h.words': 'twee gsms' };
    const { path, href, version } = await approvedChange('itsme.second-phone', {
      ...formOf(draft),
      ...text,
      'b0.title': 'Doe dit',
      'b0.text': 'Zo.',
    });
    await bart.client.post(href, { version, do: 'approve' });
    await ilse.client.post(`${path}/state`, { version: await stateOf(ilse.client, path), to: 'publish' });
    expect((await library(world.services)).guide('itsme', 'nl')?.parts.at(-1)?.title).toBe('Twee toestellen');
    expect((await clerk.client.get('/counter/guides/itsme/second-phone')).status).toBe(200);
    expect((await ilse.client.get('/together/content/guides/itsme')).text).toContain('Twee toestellen');
  });
});

describe('texts that come together', () => {
  it('all become drafts, or none when one of them is being written', async () => {
    const place = { townId: town.id, memberId: karim.member.id };
    const text = (id: string) =>
      ({ kind: 'practice', key: id, lang: 'nl', typed: { head: { title: 'Samen' }, blocks: [] }, from: 0 }) as const;
    const titleOf = async (id: string) => {
      const draft = await inTown(world.services.database, place, (db) => openDraft(db, town.id, text(id)));
      return draft && [draft.typed.head.title, draft.author, draft.note];
    };
    expect(await beginDrafts(world.services, place, [text('aa')], 'Een')).toEqual({ kind: 'begun' });
    const both = [text('bb'), text('aa')];
    expect(await beginDrafts(world.services, place, both, 'Twee')).toEqual({ kind: 'changed-meanwhile' });
    expect(await titleOf('aa')).toEqual(['Samen', karim.member.id, 'Een']);
    expect(await titleOf('bb')).toBeUndefined();
  });
});

describe('a picture', () => {
  const png = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (sign) => sign.charCodeAt(0),
  );
  async function sent(file: File, path = addressOf('itsme.log-in')) {
    const form = await fieldsAt(ilse.client, path);
    const added = await ilse.client.submit(path, { ...form, do: 'add', addKind: 'figure', addAt: '0' });
    return ilse.client.submit(path, { ...formOf(added), do: 'picture.0', 'b0.file': file });
  }

  it('comes along, is chosen in its block, and is served by what its bytes say', async () => {
    const page = await sent(new File([png], 'Schérm afdruk.jpg'));
    expect(formOf(page)['b0.name']).toBe('itsme-scherm-afdruk');
    const shown = await ilse.client.get('/figures/nl/itsme-scherm-afdruk.png');
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await ilse.client.get('/figures/nl/itsme-scherm-afdruk.svg')).status).toBe(404);
    const second = await sent(new File([png], 'scherm afdruk.png'));
    expect(formOf(second)['b0.name']).toBe('itsme-scherm-afdruk-2');
  });

  it('is for who writes and reviews, until a text that shows it is published; from then on for everyone', async () => {
    const [guest, elsewhere] = [aVisitor(world), await someone(await aTown(world), 'content-editor', 'digicoach')];
    const part = 'itsme.activate';
    await sent(new File([png], 'geheim.png'), addressOf(part));
    const picture = '/figures/nl/itsme-geheim.png';
    const statusFor = async (...clients: readonly Client[]) =>
      Promise.all(clients.map(async (client) => (await client.get(picture)).status));
    const outside = [guest, clerk.client, elsewhere.client];
    expect(await statusFor(...outside)).toEqual([404, 404, 404]);
    expect((await ilse.client.get(picture)).headers.get('cache-control')).toBe('private, no-store');
    const text = { 'b0.alt': 'Een scherm met een sleutel', 'b0.caption': 'De sleutel' };
    const { path, href, version } = await approvedChange(part, text);
    expect(await statusFor(bart.client, ...outside)).toEqual([200, 404, 404, 404]);
    await bart.client.post(href, { version, do: 'approve' });
    await ilse.client.post(`${path}/state`, { version: await stateOf(ilse.client, path), to: 'publish' });
    expect(await statusFor(...outside)).toEqual([200, 200, 200]);
    const readers = await clerk.client.get('/counter/guides/itsme/activate');
    expect(readers.document.querySelector('img[src^="/figures/nl/itsme-geheim.png?v="]')).not.toBeNull();
  });

  it('never stands in for a picture that a published text shows in another language', async () => {
    const dutch = {
      kind: 'figure',
      key: 'itsme-kaart',
      lang: 'nl',
      body: { svg: '<svg/>' },
      from: 0,
      note: '',
    } as const;
    await publishChanges(world.services, [dutch], { origin: 'import', author: '' });
    const kept = await keepPicture(
      world.services,
      { firstName: 'Ilse', lastName: 'Peeters' },
      { kind: 'guide-part', key: 'itsme/log-in', lang: 'fr' },
      new File([png], 'kaart.png'),
    );
    expect(kept).toEqual({ kind: 'kept', name: 'itsme-kaart-2' });
    expect((await aVisitor(world).get('/figures/fr/itsme-kaart.svg')).status).toBe(200);
    expect((await aVisitor(world).get('/figures/fr/itsme-kaart-2.png')).status).toBe(404);
  });

  it('leaves nothing behind when a colleague was first', async () => {
    const path = addressOf('itsme.log-in');
    const form = await fieldsAt(ilse.client, path);
    const added = await ilse.client.submit(path, { ...form, do: 'add', addKind: 'figure', addAt: '0' });
    await karim.client.post(path, { ...formOf(added), 'h.title': 'Karim eerst', do: 'save' });
    const file = new File([png], 'te laat.png');
    const late = await ilse.client.post(path, { ...formOf(added), do: 'picture.0', 'b0.file': file });
    expect([late.status, formOf(late)['b0.kind']]).toEqual([409, 'figure']);
    expect((await ilse.client.get('/figures/nl/itsme-te-laat.png')).status).toBe(404);
  });

  it('of which thirty have the name already is refused with what to do', async () => {
    const dutch = (number: number) => ({
      ...{ kind: 'figure', key: number === 1 ? 'itsme-vol' : `itsme-vol-${number}`, lang: 'nl', from: 0, note: '' },
      body: { svg: '<svg/>' },
    });
    const thirty = Array.from({ length: 30 }, (_, at) => dutch(at + 1)) as Parameters<typeof publishChanges>[1];
    await publishChanges(world.services, thirty, { origin: 'import', author: '' });
    const page = await sent(new File([png], 'vol.png'));
    expect([page.status, page.screen.getByRole('alert').textContent]).toEqual([
      422,
      expect.stringContaining('Er zijn al dertig afbeeldingen met deze naam'),
    ]);
  });

  it.each([
    ['a script', new File(['alert(1)'], 'x.png'), 'Dit is geen SVG'],
    [
      'an SVG that runs',
      new File(['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"\nonload="x()"></svg>'], 'x.svg'),
      'Deze SVG heeft iets',
    ],
    ['a large one', new File([new Uint8Array(500_000)], 'x.png'), 'groter dan 400 kB'],
    ['nothing', new File([], 'x.png'), 'Kies eerst een bestand'],
  ])('that is none is refused, and what was typed stays: %s', async (_what, file, said) => {
    const page = await sent(file);
    expect([page.status, page.screen.getByRole('alert').textContent]).toEqual([422, expect.stringContaining(said)]);
    expect(formOf(page)['b0.kind']).toBe('figure');
  });
});

describe('nobody else', () => {
  it('writes, reviews or publishes the shared guides', async () => {
    const elsewhere = await someone(await aTown(world), 'content-editor');
    expect((await elsewhere.client.get('/together/content')).text).toContain(
      'Een andere gemeente houdt de gedeelde gidsen bij',
    );
    const path = addressOf('itsme.activate');
    const form = await fieldsAt(ilse.client, path);
    const saved = await ilse.client.submit(path, { ...form, 'h.title': 'Geheim ontwerp', do: 'save' });
    for (const address of [path, `${path}/versions`, `${path}/versions/1`, '/together/content/guides/itsme']) {
      expect([address, (await elsewhere.client.get(address)).status]).toEqual([address, 404]);
      expect([address, (await bart.client.get(address)).status]).toEqual([address, 403]);
    }
    for (const address of [path, `${path}/state`, `${path}/versions/1`, `${path}/offer`, '/together/content/guides'])
      expect([address, (await elsewhere.client.post(address, { ...formOf(saved), to: 'drop' })).status]).toEqual([
        address,
        404,
      ]);
    expect(
      (await bart.client.post(`/together/content/reviews/${newId()}`, { version: '1', do: 'approve' })).location,
    ).toContain('notice=changed');
    expect(formOf(await ilse.client.get(path))['h.title']).toBe('Geheim ontwerp');
    const premature = await ilse.client.submit(`${path}/state`, {
      version: formOf(saved).version ?? '',
      to: 'publish',
    });
    expect(premature.screen.getByRole('alert').textContent).toContain('Iemand was je voor');
  });

  it.each([
    'guide-part/itsme/nl',
    'guide/itsme.new-phone/nl',
    'guide/itsme/de',
    'guide/itsme/xx',
    'fact/itsme.cost/nl',
    'guide/nergens/nl',
    'guide-part/itsme.%27/nl',
    'citizen-page/__proto__/nl',
  ])('finds a text at an address that names none: %s', async (name) => {
    expect((await ilse.client.get(`/together/content/${name}`)).status).toBe(404);
    expect((await ilse.client.post(`/together/content/${name}`, { do: 'save' })).status).toBe(404);
  });
});
