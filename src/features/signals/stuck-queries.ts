/** Reads of the counts by form: a range of weeks of one town, summed in the database. */
import { sql } from 'kysely';
import { type Db, rows } from '#shared/database/database.ts';
import type { Before, StuckSum } from './stuck.ts';

/** From a Monday (itself) to another (not itself): by outcome, and by problem. */
export function stuckSums(db: Db, townId: string, from: string, before: string): Promise<readonly StuckSum[]> {
  return rows(
    db,
    sql<StuckSum>`select organisation, form_id as "formId", guide, problem, outcome, sum(moments)::int as moments
      from form_week where town_id = ${townId} and week >= ${from}::date and week < ${before}::date
      group by grouping sets ((organisation, form_id, outcome), (organisation, form_id, guide, problem))
      having sum(moments) > 0`,
  );
}

export function stuckBefore(db: Db, townId: string, from: string, before: string): Promise<readonly Before[]> {
  return rows(
    db,
    sql<Before>`select organisation, form_id as "formId", sum(moments)::int as moments
      from form_week where town_id = ${townId} and week >= ${from}::date and week < ${before}::date
      group by organisation, form_id having sum(moments) > 0`,
  );
}

/** Names of all forms, closed ones too: what was counted keeps its name. */
export function formNames(db: Db, townId: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return rows(db, sql<{ id: string; name: string }>`select id, name from service_form where town_id = ${townId}`);
}
