/** The words that found nothing: kept for editors, without anyone in them. */
import { createHmac } from 'node:crypto';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf, weekOf } from '#shared/clock.ts';
import type { Db } from '#shared/database/database.ts';
import { type Job, type NoData, noData } from '#shared/jobs/jobs.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { addMiss, forgetAskers, forgetMisses } from './store.ts';
import { wordsOfQuestion } from './words-of-text.ts';

/** Seen by editors from so many people on: what one person types may be about somebody. */
export const seenFrom = 3;
const longest = 80;
const keptWeeks = 26;

/** Letters only, no numbers and no addresses of any kind; undefined when nothing is left to tell. */
export function missedWords(question: string): string | undefined {
  if (question.includes('@')) return undefined;
  const words = wordsOfQuestion(question).filter((word) => /^\p{L}{2,}$/u.test(word));
  const said = words.join(' ');
  return said.length >= 3 && said.length <= longest ? said : undefined;
}

/** Counted once for whoever asks, as long as it is kept: what one types again and again may be about somebody. */
export async function keepMiss(
  db: Db,
  secret: string,
  asker: Pick<Actor, 'memberId'>,
  { lang, question, now }: { readonly lang: CitizenLang; readonly question: string; readonly now: Date },
): Promise<void> {
  const words = missedWords(question);
  if (words === undefined) return;
  await addMiss(db, lang, words, markOf(secret, `${asker.memberId} ${lang} ${words}`), weekOf(dayOf(now)));
}

function markOf(secret: string, said: string): Buffer {
  return createHmac('sha256', secret).update(`search miss ${said}`).digest().subarray(0, 16);
}

/** Every night: what is older than half a year goes, and so does what too few people asked to be seen. */
export const forgetOldMisses: Job<NoData> = {
  name: 'forget-search-misses',
  data: noData,
  every: '10 3 * * *',
  run: async ({ database, clock }) => {
    const today = weekOf(dayOf(clock.now()));
    await forgetMisses(database.door, today, keptWeeks, seenFrom);
    await forgetAskers(database.door, today, keptWeeks);
  },
};
