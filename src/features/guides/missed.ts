/** The words that found nothing: kept for editors, without anyone in them. */

import { z } from 'zod';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf, weekOf } from '#shared/clock.ts';
import type { Db } from '#shared/database/database.ts';
import type { Job } from '#shared/jobs/jobs.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { addMiss, forgetMisses } from './store.ts';
import { wordsOfQuestion } from './words-of-text.ts';

/** Seen by editors from so many times on: what one person types may be about somebody. */
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

/** Kept once a week for who asks: what one colleague types again and again, such as a name, is still typed by one. */
export async function keepMiss(
  db: Db,
  asker: Pick<Actor, 'memberId'>,
  { lang, question, now }: { readonly lang: CitizenLang; readonly question: string; readonly now: Date },
): Promise<void> {
  const words = missedWords(question);
  const week = weekOf(dayOf(now));
  if (words !== undefined && isFirst(week, `${asker.memberId} ${lang} ${words}`)) await addMiss(db, lang, words, week);
}

/** Who asked what this week: in the memory of this process and nowhere else, so that no row names anyone. */
const asked = { week: '', said: new Set<string>() };
const mostAsked = 20_000;

function isFirst(week: string, said: string): boolean {
  if (asked.week !== week || asked.said.size >= mostAsked) {
    asked.week = week;
    asked.said.clear();
  }
  const first = !asked.said.has(said);
  asked.said.add(said);
  return first;
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
