/** What needs somebody comes to her: a line on my day, and the same number on its door under “Samen”. */
import { describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import { askReview, saveDraft } from '#features/editing/index.ts';
import { documentName, typedFrom } from '#features/manuscript/index.ts';
import { reportWrong } from '#features/upkeep/index.ts';
import type { Role } from '#shared/access/actor.ts';
import { addMonths } from '#shared/clock.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown, type TestTown } from '#tests/support/builders.ts';
import { type Client, signedIn } from '#tests/support/client.ts';
import { aWorld, today } from '#tests/support/world.ts';

const world = await aWorld();
const town = await aTown(world, { keepsSharedGuides: true });

async function someone(place: TestTown, ...roles: Role[]) {
  const member = await aMember(world, place, { roles });
  return { member, client: await signedIn(world, member) };
}

async function lineOn(client: Client, text: RegExp): Promise<string | undefined> {
  const day = await client.get('/my-day');
  return day.screen.queryByRole('link', { name: text })?.getAttribute('href') ?? undefined;
}

async function doorOf(client: Client, href: string): Promise<string> {
  const page = await client.get('/together');
  return page.document.querySelector(`main a[href="${href}"]`)?.textContent ?? '';
}

describe('a text that waits for review', () => {
  it('stands on the day of who was asked, and of nobody else', async () => {
    const [writer, asked, other] = [
      await someone(town, 'content-editor'),
      await someone(town, 'digicoach'),
      await someone(town, 'digicoach'),
    ];
    const name = documentName('guide-part', 'eid.pin-forgotten', 'nl');
    const content = await library(world.services);
    const part = content.guide('eid', 'nl')?.parts.find(({ id }) => id === 'pin-forgotten');
    if (!name || !part) throw new Error('The guide is not there.');
    const who = { townId: town.id, memberId: writer.member.id, name: 'Ilse' };
    const typed = typedFrom({ kind: 'guide-part', body: part });
    const given = { typed, note: 'Korter', version: 0, from: content.versionOf(name) ?? 0 };
    const saved = await saveDraft(world.services, who, name, given);
    if (saved.kind !== 'saved') throw new Error(saved.kind);
    expect(await lineOn(asked.client, /nazicht/)).toBeUndefined();
    await askReview(world.services, who, saved.draft, asked.member.id);
    expect(await lineOn(asked.client, /^Er wacht een tekst op jouw nazicht$/)).toBe('/together/content/reviews');
    expect(await doorOf(asked.client, '/together/content/reviews')).toContain('1 wacht');
    for (const client of [writer.client, other.client]) expect(await lineOn(client, /nazicht/)).toBeUndefined();
    expect(await doorOf(other.client, '/together/content/reviews')).not.toContain('wacht');
  });
});

describe('reports and facts', () => {
  it('stand on the day of who keeps the shared guides, places that were reported twice once', async () => {
    const elsewhere = await aTown(world);
    const [keeper, stranger] = [await someone(town, 'content-editor'), await someone(elsewhere, 'content-editor')];
    expect(await lineOn(keeper.client, /gemeld/)).toBeUndefined();
    const spot = { guide: 'itsme', part: 'new-phone', step: 2, about: 'Stap 2', lang: 'nl' };
    for (const reporter of [await aMember(world, town), await aMember(world, elsewhere)]) {
      const who = { townId: reporter.townId, memberId: reporter.id };
      await reportWrong(world.services, who, { ...spot, tap: newId() });
    }
    expect(await lineOn(keeper.client, /^Er is iets gemeld in een gids/)).toBe('/together/facts');
    expect(await lineOn(stranger.client, /gemeld/)).toBeUndefined();
  });

  it('count the facts whose day has passed, the same on the day, the door and the list', async () => {
    const keeper = await someone(town, 'content-editor');
    const first = (await library(world.services)).facts().map(({ review }) => review);
    const later = addMonths(today, 14);
    const old = first.filter((review) => review < later).length;
    expect(old).toBeGreaterThan(1);
    world.clock.move(new Date(`${later}T09:00:00Z`).getTime() - world.clock.now().getTime());
    const client = await signedIn(world, keeper.member);
    const day = await client.get('/my-day');
    const said = /(\d+) feiten wachten op een beslissing/;
    const onDay = Number(said.exec(day.text)?.[1]);
    expect(onDay).toBeGreaterThanOrEqual(old);
    const list = await client.get('/together/facts');
    expect(Number(said.exec(list.text)?.[1])).toBe(onDay);
    // With the place that was reported above.
    expect(await doorOf(client, '/together/facts')).toContain(`${onDay + 1} wachten`);
  });
});

describe('a hand-over', () => {
  it('stands on the day of who keeps hours at that place, until somebody takes it up', async () => {
    const home = await aTown(world, { name: 'Zilverbeke' });
    const [place, other] = [newId(), newId()];
    const coordinator = await someone(home, 'coordinator');
    for (const [id, name] of [
      [place, 'Digipunt'],
      [other, 'Bibliotheek'],
    ] as const)
      await coordinator.client.post('/together/places/new', { id, name, kind: 'digipunt' });
    const day = world.clock.now().toISOString().slice(0, 10);
    const [here, there] = [await someone(home, 'digihelper'), await someone(home, 'digihelper')];
    for (const [{ client }, at] of [
      [here, place],
      [there, other],
    ] as const)
      await client.post('/counter/hours', { id: newId(), day, from: '9:00', to: '10:00', place: at });
    const clerk = await someone(home);
    const id = newId();
    await clerk.client.submit('/counter/help', { id, guide: 'itsme', problem: 'new-phone', to: place });
    await clerk.client.submit(`/counter/help/${id}/handover`, { done: ['1'], note: 'Oud toestel.', lang: 'nl' });
    const line = /^Er wacht een overdracht voor Digipunt$/;
    expect(await lineOn(here.client, line)).toBe(`/counter/handovers?place=${place}`);
    expect(await doorOf(here.client, '/counter/handovers')).toContain('1 wacht');
    for (const { client } of [there, clerk]) expect(await lineOn(client, /overdracht/)).toBeUndefined();
    await here.client.submit(`/counter/handovers/${id}/take`);
    expect(await lineOn(here.client, /overdracht/)).toBeUndefined();
  });
});

describe('material', () => {
  it('that was handed in waits for the editor, and for her alone', async () => {
    const home = await aTown(world);
    const [editor, clerk] = [await someone(home, 'content-editor'), await someone(home)];
    await clerk.client.post('/together/share', {
      id: newId(),
      title: 'Blad over wachtwoorden',
      body: 'Drie woorden die niets met elkaar te maken hebben.',
      licence: 'CC-BY-4.0',
      mine: 'yes',
    });
    expect(await lineOn(editor.client, /^Er is materiaal afgegeven/)).toBe('/together/submissions');
    expect(await lineOn(clerk.client, /materiaal/)).toBeUndefined();
  });
});
