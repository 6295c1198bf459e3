/** Digihelpers write up their hours; the coordinator sees them by month and place, and never whose. */
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { readTime } from './presence.ts';

const world = await aWorld();

async function aTownWithHelper() {
  const town = await aTown(world);
  const place = newId();
  const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  await coordinator.post('/together/places/new', { id: place, name: 'Digipunt', kind: 'digipunt' });
  const member = await aMember(world, town, { roles: ['digihelper'], firstName: 'Nele' });
  const helper = await signedIn(world, member);
  const hours = { id: newId(), day: '2026-11-20', from: '9:00', to: '12:30', place };
  return { town, place, coordinator, helper, hours };
}

describe('hours of a digihelper', () => {
  it('are written up once, and added up by month and place, also as a file', async () => {
    const { coordinator, helper, hours } = await aTownWithHelper();
    const page = await helper.submit('/counter/hours', hours);
    expect(page.screen.getByRole('status').textContent).toBe('Je uren zijn bewaard.');
    await helper.post('/counter/hours', hours);
    await helper.post('/counter/hours', { ...hours, id: newId(), day: '2026-11-19', to: '11:00' });
    await helper.post('/counter/hours', {
      ...hours,
      id: newId(),
      day: '2026-10-19',
      from: '13u',
      to: '14u30',
      place: '',
    });
    const totals = await coordinator.get('/together/hours');
    expect([...totals.document.querySelectorAll('tbody tr')].map((line) => line.textContent)).toEqual([
      'november 2026Digipunt25,5',
      'oktober 2026Ergens anders11,5',
    ]);
    expect(totals.text).not.toContain('Nele');
    const file = await coordinator.get('/together/hours.csv');
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.text).toContain('2026-11;Digipunt;2;5,5\r\n');
  });

  it('can be taken away and put back, by oneself alone', async () => {
    const { town, coordinator, helper, hours } = await aTownWithHelper();
    const colleague = await signedIn(world, await aMember(world, town, { roles: ['digihelper'] }));
    await helper.post('/counter/hours', hours);
    await colleague.post(`/counter/hours/${hours.id}/remove`);
    expect((await coordinator.get('/together/hours')).text).toContain('3,5');
    const removed = await helper.submit(`/counter/hours/${hours.id}/remove`);
    expect(removed.screen.getByRole('button', { name: 'Zet terug' })).toBeTruthy();
    expect((await coordinator.get('/together/hours')).text).toContain('nog geen uren');
    await helper.submit(`/counter/hours/${hours.id}/restore`);
    expect((await coordinator.get('/together/hours')).text).toContain('3,5');
  });

  it('never overlap, not even when two tabs send at once or something is put back', async () => {
    const { coordinator, helper, hours } = await aTownWithHelper();
    const tabs = await Promise.all(
      Array.from({ length: 4 }, () => helper.post('/counter/hours', { ...hours, id: newId() })),
    );
    expect(tabs.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422]);
    const wrong = tabs.find(({ status }) => status === 422);
    expect(wrong?.screen.getByRole('alert').textContent).toContain('staan al in je lijst');
    expect((await coordinator.get('/together/hours')).text).toContain('3,5');
    const other = { ...hours, id: newId(), from: '14:00', to: '15:00' };
    await helper.post('/counter/hours', other);
    await helper.post(`/counter/hours/${other.id}/remove`);
    await helper.post('/counter/hours', { ...other, id: newId() });
    expect((await helper.post(`/counter/hours/${other.id}/restore`)).status).toBe(422);
    expect((await coordinator.get('/together/hours')).text).toContain('4,5');
  });

  it('say what is wrong, and keep what was typed', async () => {
    const { helper, hours } = await aTownWithHelper();
    const wrong = [
      [{ ...hours, day: '2026-11-22' }, 'Kies een dag'],
      [{ ...hours, day: '2026-08-01' }, 'Kies een dag'],
      [{ ...hours, day: '2026-13-45' }, 'Kies een dag'],
      [{ ...hours, from: '25:00' }, 'Schrijf een uur'],
      [{ ...hours, to: '8:00' }, 'Het einduur komt voor'],
      [{ ...hours, place: 'x' }, 'Kies iets uit de lijst'],
      [{}, 'Vul dit veld nog in'],
    ] as const;
    for (const [form, said] of wrong) {
      const answered = await helper.post('/counter/hours', form);
      expect(answered.status).toBe(422);
      expect(answered.screen.getByRole('alert').textContent, JSON.stringify(form)).toContain(said);
    }
    const kept = await helper.post('/counter/hours', { ...hours, to: '8:00' });
    expect(kept.document.querySelector<HTMLInputElement>('input[name=from]')?.value).toBe('9:00');
  });

  it('are for who has the role, and stay in the town', async () => {
    const one = await aTownWithHelper();
    const other = await aTownWithHelper();
    const clerk = await signedIn(world, await aMember(world, one.town));
    expect((await clerk.get('/counter/hours')).status).toBe(403);
    expect((await one.helper.get('/together/hours')).status).toBe(403);
    await one.helper.post('/counter/hours', one.hours);
    // A place of another town is no place here.
    await other.helper.post('/counter/hours', { ...other.hours, place: one.place });
    expect((await other.coordinator.get('/together/hours')).text).toContain('Ergens anders');
    await other.helper.post(`/counter/hours/${one.hours.id}/remove`);
    expect((await one.coordinator.get('/together/hours')).text).toContain('Digipunt');
  });
});

it.each([
  ['9:00', 540],
  ['09:05', 545],
  ['9u30', 570],
  ['13h', 780],
  ['24:00', 1440],
  ['9:60', undefined],
  ['25', undefined],
  ['', undefined],
])('the time “%s” is read', (text, minutes) => expect(readTime(text)).toBe(minutes));
