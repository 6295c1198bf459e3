/** The words that found nothing: kept for editors, without anyone in them. */

import { z } from 'zod';
import { dayOf, weekOf } from '#shared/clock.ts';
import type { Db } from '#shared/database/database.ts';
import type { Job } from '#shared/jobs/jobs.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { addMiss, forgetMisses } from './store.ts';
import { wordsOfQuestion } from './words-of-text.ts';

/** Seen by editors from so many times on: what is typed once may be about somebody. */
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

export async function keepMiss(db: Db, lang: CitizenLang, question: string, now: Date): Promise<void> {
  const words = missedWords(question);
  if (words !== undefined) await addMiss(db, lang, words, weekOf(dayOf(now)));
}

/** Every night: what is older than half a year goes, and so does what was never asked often enough to be seen. */
export const forgetOldMisses: Job<Record<string, never>> = {
  name: 'forget-search-misses',
  data: z.object({}).strict() as z.ZodType<Record<string, never>>,
  every: '10 3 * * *',
  run: async ({ database, clock }) => {
    const today = weekOf(dayOf(clock.now()));
    await forgetMisses(database.door, today, keptWeeks, seenFrom);
  },
};
