/** The neighbour: every address that names a thing, asked with the real things of another town, gives nothing away and changes nothing. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { site } from '#app/site.ts';
import { issueBrevet } from '#features/brevets/index.ts';
import { inTown, row, rows, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTeam, aTown } from './support/builders.ts';
import { signedIn } from './support/client.ts';
import { aWorld } from './support/world.ts';

const world = await aWorld();
const { database } = world.services;
const everyRole = ['head-of-service', 'digicoach', 'trainer', 'coordinator', 'content-editor', 'digihelper'] as const;

describe('a coordinator with every role in the next town', async () => {
  const secret = 'Geheimenstede';
  const town = await aTown(world, { name: secret });
  const team = await aTeam(world, town, { name: `${secret} onthaal` });
  const place = { townId: town.id, memberId: null };
  const member = await aMember(world, town, {
    firstName: secret,
    lastName: 'Medewerker',
    team,
    roles: ['coordinator'],
  });
  const home = await signedIn(world, member);
  const ids = await makeThings();
  const neighbour = await signedIn(world, await aMember(world, await aTown(world), { roles: everyRole }));

  /** One of everything that has an address. */
  async function makeThings() {
    await home.post('/together/places/new', {
      id: newId(),
      kind: 'digipunt',
      name: `${secret} digipunt`,
      monday: '9-12',
    });
    const list = `Personeelsnummer;Voornaam;Naam\n1;${secret};Nieuw\n`;
    const uploaded = await home.post('/together/staff/imports', { file: new File([list], `${secret}.csv`) });
    const moment = newId();
    await home.post('/counter/help', { id: moment, guide: 'itsme', problem: 'new-phone', outcome: 'helped' });
    const [handover, form, hours] = [newId(), newId(), newId()];
    await home.post('/together/forms/new', { id: form, organisation: 'town', name: `${secret} formulier` });
    const submission = newId();
    const material = { id: submission, title: secret, body: secret, licence: 'CC-BY-4.0', mine: 'yes' };
    await home.post('/together/share', material);
    const wrong = { tap: newId(), guide: 'itsme', part: 'new-phone', step: '1' };
    const told = await home.post('/counter/reports', wrong);
    const report = told.location?.split('reported=').at(-1) ?? '';
    await home.post(`/counter/reports/${report}/line`, { line: secret });
    return inTown(database, place, async (db) => {
      const holder = { ...member, memberId: member.id, town: { code: town.code, name: town.name } };
      const track = { id: 'base', title: 'Basis', brevet: 'base', validityMonths: 12 };
      const brevet = await issueBrevet(db, holder, track, world.clock.now());
      const found = await row(db, sql<{ id: string }>`select id from referral_place`);
      const [assignment, signal] = [newId(), newId()];
      const [overlay, own] = [newId(), JSON.stringify([{ kind: 'text', markdown: secret }])];
      await run(
        db,
        sql`insert into overlay_item (town_id, id, network_id, kind, guide, part, lang, base_version, base, body, changed_at)
          values (${town.id}, ${overlay}, '00000000-0000-0000-0000-000000000000', 'add', 'itsme', 'new-phone', 'nl', 1, '[]', ${own}::jsonb, ${world.clock.now()})`,
      );
      await run(db, sql`update town set layers_number = layers_number + 1 where id = ${town.id}`);
      await run(
        db,
        sql`insert into signal (town_id, id, kind, guide, problem, found_week, seen_week, evidence, proposal)
          values (${town.id}, ${signal}, 'no-guide', 'other', ${secret}, '2026-11-09', '2026-11-09',
            '{"weeks": 4, "moments": 9, "unsolved": 0, "byWeek": [4, 5]}', 'guide')`,
      );
      await run(
        db,
        sql`insert into referral_note (town_id, id, place_id, guide, note, code, made_by, at)
          values (${town.id}, ${handover}, ${found?.id}, 'itsme', ${secret}, 'BCDF', ${member.id}, ${world.clock.now()})`,
      );
      await run(
        db,
        sql`insert into presence (town_id, id, member_id, day, from_minute, to_minute, place_id, logged_at)
          values (${town.id}, ${hours}, ${member.id}, '2026-11-20', 540, 600, ${found?.id}, ${world.clock.now()})`,
      );
      await run(
        db,
        sql`insert into assignment (town_id, id, track, obligation, created_at) values (${town.id}, ${assignment}, 'base', 'must', ${world.clock.now()})`,
      );
      const draft = newId();
      const typed = JSON.stringify({ head: { title: secret }, blocks: [] });
      await run(
        db,
        sql`insert into content_draft (town_id, id, kind, key, lang, from_version, typed, state, author, changed_by, reviewer, note, changed_at)
          values (${town.id}, ${draft}, 'guide-part', 'itsme/new-phone', 'nl', 1, ${typed}::jsonb, 'in-review', ${member.id}, ${member.id},
            ${member.id}, ${secret}, ${world.clock.now()})`,
      );
      const brought = newId();
      await run(
        db,
        sql`insert into content_import (town_id, id, member_id, file_name, files, at)
          values (${town.id}, ${brought}, ${member.id}, ${secret}, ${JSON.stringify({ 'nl/words.yaml': secret })}::json, ${world.clock.now()})`,
      );
      return {
        draft,
        submission,
        brought,
        member: member.id,
        import: uploaded.location?.split('/').at(-1) ?? '',
        moment,
        report,
        handover,
        form,
        hours,
        assignment,
        overlay,
        signal,
        place: found?.id ?? '',
        brevet: brevet.kind === 'issued' ? brevet.id : '',
      };
    });
  }

  /** The address with the other town's things in it; undefined for addresses that name none. */
  function withTheirs(path: string): string | undefined {
    const found = path
      .replace(':draft', ids.draft)
      .replace(':brought', ids.brought)
      .replace(':member', ids.member)
      .replace(':import', ids.import)
      .replace(':assignment', ids.assignment)
      .replace(/^(\/counter\/help\/):id/, `$1${ids.moment}`)
      .replace(/^(\/together\/places\/):id/, `$1${ids.place}`)
      .replace(/^(\/together\/forms\/):id/, `$1${ids.form}`)
      .replace(/^(\/together\/signals\/):id/, `$1${ids.signal}`)
      .replace(/^(\/counter\/reports\/):id/, `$1${ids.report}`)
      .replace(/^(\/together\/reports\/):id/, `$1${ids.report}`)
      .replace(/^(\/counter\/handovers\/):id/, `$1${ids.handover}`)
      .replace(/^(\/counter\/hours\/):id/, `$1${ids.hours}`)
      .replace(/^(\/together\/overlays\/items\/):id/, `$1${ids.overlay}`)
      .replace(/^(\/together\/submissions\/):id/, `$1${ids.submission}`)
      .replace(/^(\/together\/brevets\/):id/, `$1${ids.brevet}`)
      .replace(/:file\{.*\.pdf\}/, `${ids.brevet}.pdf`);
    return found === path || found.includes(':') ? undefined : found;
  }

  const addresses = site(world.services, world.auth).flatMap(({ method, path }) => {
    const address = withTheirs(path);
    return address === undefined ? [] : [{ method, address }];
  });

  it('has enough real things to ask for', () => {
    expect(Object.values(ids).every((id) => id.length === 36)).toBe(true);
    expect(addresses.length).toBeGreaterThan(14);
  });

  it.each(addresses)('finds nothing at $method $address', async ({ method, address }) => {
    const before = await everything();
    const answered = await (method === 'GET'
      ? neighbour.get(address)
      : neighbour.post(address, {
          role: 'coordinator',
          to: 'given',
          reason: 'mistake',
          name: 'x',
          kind: 'other',
          version: '1',
          proposal: 'tip',
          note: 'x',
        }));
    expect([303, 404, 409, 422]).toContain(answered.status);
    expect(answered.text).not.toContain(secret);
    if (answered.location) expect((await neighbour.get(answered.location)).text).not.toContain(secret);
    expect(await everything()).toEqual(before);
  });

  it('sees none of it on any list', async () => {
    for (const list of [
      '/my-day',
      '/together',
      '/together/staff',
      '/together/places',
      '/together/assignments',
      '/together/participation',
      '/together/brevets',
      '/together/figures',
      '/together/audit',
      '/together/settings',
      '/together/overlays',
      '/together/submissions',
      '/counter/guides/itsme/new-phone',
      '/together/staff/imports',
      '/together/staff/cards',
      '/together/staff/invitations',
      '/counter',
      '/counter/guides/itsme',
      '/counter/help',
      '/together/content',
      '/together/content/reviews',
      '/together/content/files',
      '/counter/reports',
      '/counter/changes',
      '/counter/guides/itsme/new-phone',
      '/together/facts',
      '/counter/log?guide=itsme',
      '/counter/handovers',
      '/counter/handovers?code=BCDF',
      '/counter/hours',
      '/together/forms',
      '/together/hours',
      '/together/signals',
      '/together/stuck',
      '/together/stuck.csv',
      '/brevets',
    ]) {
      const answered = await neighbour.get(list);
      expect(answered.status, list).toBe(200);
      expect(answered.text, list).not.toContain(secret);
    }
  });

  /** All that the town has, as text, to see that nothing changed. */
  function everything() {
    return inTown(database, { townId: town.id, memberId: member.id }, async (db) => {
      const all: unknown[] = [];
      for (const table of [
        'member',
        'member_role',
        'card',
        'assignment',
        'brevet',
        'referral_place',
        'help_moment',
        'help_count',
        'content_report',
        'content_import',
        'changes_seen',
        'help_week',
        'form_week',
        'service_form',
        'referral_note',
        'presence',
        'signal',
        'staff_import',
        'content_draft',
        'audit_line',
        'overlay_item',
        'overlay_removed',
        'submission',
      ]) {
        all.push(await rows(db, sql`select to_jsonb(t) as row from ${sql.raw(table)} t order by 1`));
      }
      return all;
    });
  }
});
