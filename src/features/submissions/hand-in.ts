/** Handing in without an account: to the editors who keep the shared guides, so many an hour and a day, with a code to come back by. */
import { createHmac } from 'node:crypto';
import { townByCode } from '#features/people/index.ts';
import { keeperOfAll } from '#features/towns/index.ts';
import { asDoorInOne, type Db, inTown } from '#shared/database/database.ts';
import { isOwnMachine, networkOf } from '#shared/http/address.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { answerCode, readAnswerCode } from './answer-code.ts';
import { submissionByCode } from './queries.ts';
import { addFromAnyone, countOne, forgetCounts, knowCode } from './store.ts';
import type { NewSubmission, Submission } from './submission.ts';

/** A reading room shares one address; a robot sends hundreds. */
export const mostInAnHour = 6;
/** As many as one editor can look at. */
export const mostInADay = 100;

const hour = 3_600_000;
const day = 24 * hour;

export type HandedIn =
  | { readonly kind: 'received'; readonly code: string }
  /** No town keeps the shared guides. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'wait'; readonly because: 'sender' | 'day'; readonly seconds: number };

type From = {
  readonly lang: CitizenLang;
  /** Made with the form: the same form sent twice is one, under one code. */
  readonly secret: string;
  readonly address: string;
};

/** Whether anyone would look at what is handed in. */
export async function isOpen({ database }: Services): Promise<boolean> {
  return (await keeperOfAll(database.door)) !== undefined;
}

export async function handIn(
  services: Services,
  given: Omit<NewSubmission, 'id'>,
  { lang, secret, address }: From,
): Promise<HandedIn> {
  const town = await keeperOfAll(services.database.door);
  if (!town) return { kind: 'closed' };
  const { code, mark } = answerCode(town.code, secret);
  const now = services.clock.now();
  const refused = await countIn(services, address, now);
  if (refused) return refused;
  await byCode(services, town.id, mark, (db) =>
    addFromAnyone(db, { townId: town.id, codeMark: mark, lang }, { ...given, id: newId() }, now),
  );
  return { kind: 'received', code };
}

/** What was handed in under this code, with the answer; undefined when there is no such code. */
export async function handedIn(
  services: Services,
  typed: string,
): Promise<{ readonly code: string; readonly submission: Submission } | undefined> {
  const read = readAnswerCode(typed);
  const townId = read && (await townByCode(services.database.door, read.townCode));
  if (!read || townId === undefined) return undefined;
  const submission = await byCode(services, townId, read.mark, (db) => submissionByCode(db, townId, read.mark));
  return submission && { code: read.code, submission };
}

/** As nobody of the town: of all material only what has this code is there. */
function byCode<Result>(
  { database }: Services,
  townId: string,
  mark: string,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  return inTown(database, { townId, memberId: null }, async (db) => {
    await knowCode(db, mark);
    return work(db);
  });
}

/** Counted before it is added, so that a hundred sent at once are counted too. */
function countIn(services: Services, address: string, now: Date): Promise<HandedIn | undefined> {
  const [thisHour, today] = [startOf(hour, now), startOf(day, now)];
  return asDoorInOne(services.database, async (db) => {
    await forgetCounts(db, countedUntil(now));
    const sender = senderMark(services, address, thisHour);
    if (sender !== undefined && !(await countOne(db, { sender, since: thisHour, most: mostInAnHour })))
      return { kind: 'wait', because: 'sender', seconds: secondsLeft(hour, now) };
    if (!(await countOne(db, { sender: everyone, since: today, most: mostInADay })))
      return { kind: 'wait', because: 'day', seconds: secondsLeft(day, now) };
    return undefined;
  });
}

/** Counts from before this moment are of no use. */
export function countedUntil(now: Date): Date {
  return new Date(now.getTime() - 2 * day);
}

const everyone = 'everyone';

/** Another one every hour, and no way back to the address without the secret. Undefined where the address says nothing. */
function senderMark({ secret }: Services, address: string, since: Date): string | undefined {
  if (isOwnMachine(address)) return undefined;
  return createHmac('sha256', secret)
    .update(`handed in ${since.toISOString()} ${networkOf(address)}`)
    .digest('hex');
}

function startOf(long: number, now: Date): Date {
  return new Date(now.getTime() - (now.getTime() % long));
}

function secondsLeft(long: number, now: Date): number {
  return Math.ceil((long - (now.getTime() % long)) / 1000);
}
