/** Puts eight months of work into a demo town, so that every page has something to show. */
import { issueBrevet } from '#features/brevets/index.ts';
import { library, type Track } from '#features/content/index.ts';
import { assignToNew } from '#features/learning/index.ts';
import { addDays, dayOf } from '#shared/clock.ts';
import { type Db, inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { type DemoLearner, demoLearners, demoMoments, frontTeams } from './life.ts';
import { demoForms, demoHours, demoNotes, withMore } from './life-counter.ts';
import { addDemoForms, addDemoHours, addDemoMoments, addDemoNotes } from './life-counter-store.ts';
import { plantedMoments } from './life-signals.ts';
import { addDemoAssignments, addDemoPlaces, addDemoProgress, membersForDemo } from './life-store.ts';
import { demoPlaces } from './places.ts';

type DemoTown = {
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  readonly moments: number;
  /** The account whose day starts halfway a module. */
  readonly clerk: string | undefined;
};

/** In one transaction: a stop in between leaves nothing, and the next start begins again. */
export async function loadLife(services: Services, town: DemoTown): Promise<void> {
  const held = await library(services);
  const track = held.track('base', 'nl');
  if (!track) return;
  const now = services.clock.now();
  const began = new Date(now.getTime() - 245 * 24 * 3600_000);
  const place = { townId: town.id, memberId: null };
  await inTown(services.database, place, async (db) => {
    const members = await membersForDemo(db, town.id);
    const front = members.filter(({ team }) => frontTeams.includes(team));
    const teamIds = (isFront: boolean) => [
      ...new Set(members.filter(({ team }) => frontTeams.includes(team) === isFront).map(({ teamId }) => teamId)),
    ];
    const teams = { front: teamIds(true), others: teamIds(false) };
    await addDemoAssignments(db, town.id, track.id, teams, addDays(dayOf(now), 40), began);
    await assignToNew(
      db,
      place,
      members.map(({ id }) => id),
      began,
    );
    const learners = demoLearners(front, track, now, town.clerk);
    await addDemoProgress(db, town.id, learners, track);
    await issueToFinished(db, town, learners, track);
    await addDemoPlaces(db, town.id, demoPlaces[town.slug] ?? []);
    const forms = demoForms.map((form) => ({ id: newId(), ...form }));
    await addDemoForms(db, town.id, forms);
    const planted = town.slug === 'zilverbeke' ? plantedMoments(front, now) : [];
    const usual = demoMoments(front, held.guides('nl'), now, town.moments - planted.length);
    const moments = [...usual, ...planted];
    await addDemoMoments(db, town.id, withMore(moments, forms));
    await addDemoHours(db, town.id, demoHours(dayOf(now)), now);
    const writer = front[0];
    if (writer) await addDemoNotes(db, town.id, writer.id, demoNotes, now);
  });
}

async function issueToFinished(db: Db, town: DemoTown, learners: readonly DemoLearner[], track: Track): Promise<void> {
  for (const { member, finishedAt } of learners) {
    if (finishedAt === null) continue;
    const holder = {
      townId: town.id,
      memberId: member.id,
      firstName: member.firstName,
      lastName: member.lastName,
      town,
    };
    await issueBrevet(db, holder, track, finishedAt);
  }
}
