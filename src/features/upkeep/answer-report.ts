/** An editor answers what was reported about a place: everyone who reported it hears the same. */
import { z } from 'zod';
import type { Actor } from '#shared/access/actor.ts';
import { asDoorInOne } from '#shared/database/database.ts';
import { readForm } from '#shared/http/form.ts';
import { isId } from '#shared/id.ts';
import { personalDataIn } from '#shared/personal-data.ts';
import type { Services } from '#shared/services.ts';
import { answers } from './report.ts';
import { answerReports } from './store.ts';

const format = z
  .object({
    ids: z.array(z.string().refine(isId)).max(100),
    state: z.enum(answers, 'chooseState'),
    answer: z
      .string()
      .max(400, 'tooLong')
      .refine((typed) => personalDataIn(typed) === undefined, 'personal')
      .default(''),
  })
  .refine(({ state, answer }) => state === 'solved' || answer !== '', { path: ['answer'], error: 'sayWhy' });

export type ReportAnswer = z.infer<typeof format>;

/** Why it is still right must be said; that it was put right speaks for itself. */
export function readAnswer(form: FormData) {
  return readForm(format, form);
}

/** As the door, since the reports are of all towns. @returns false when another editor answered all of them first */
export async function answerReport(
  services: Services,
  actor: Pick<Actor, 'name'>,
  said: ReportAnswer,
): Promise<boolean> {
  const { ids, state, answer } = said;
  const at = services.clock.now();
  const answered = await asDoorInOne(services.database, (db) =>
    answerReports(db, ids, { state, answer, by: actor.name, at }),
  );
  return answered > 0;
}
