/** The background work of staff: imports, invitations, and a sweep that asks again for what a crash left undone. */
import { z } from 'zod';
import type { Job } from '#shared/jobs/jobs.ts';
import { waitingImports } from './import-queries.ts';
import { sendInvitations } from './invite-staff.ts';
import { townsWithWaitingInvitations } from './queries.ts';
import { type AfterSaved, runImport } from './run-import.ts';

type ImportData = { readonly townId: string; readonly importId: string };
type TownData = { readonly townId: string };
/** all: also what was asked for less than a minute ago; for the start, when nobody can be at it. */
type SweepData = { readonly all?: boolean };

export type StaffJobs = {
  readonly importStaff: Job<ImportData>;
  readonly inviteStaff: Job<TownData>;
  readonly sweepStaff: Job<SweepData>;
};

const minute = 60_000;

/** @param afterSaved what new people get, given by the app: tracks belong to a feature beside this one */
export function staffJobs(afterSaved: AfterSaved): StaffJobs {
  const importStaff: Job<ImportData> = {
    name: 'staff-import',
    data: z.object({ townId: z.uuid(), importId: z.uuid() }),
    run: (services, data) => runImport(services, afterSaved, data),
  };
  const inviteStaff: Job<TownData> = {
    name: 'staff-invite',
    data: z.object({ townId: z.uuid() }),
    run: (services, { townId }) => sendInvitations(services, townId),
  };
  const sweepStaff: Job<SweepData> = {
    name: 'staff-sweep',
    data: z.object({ all: z.boolean().default(false) }),
    every: '* * * * *',
    atStart: { all: true },
    run: async (services, { all = false }) => {
      const before = new Date(services.clock.now().getTime() - (all ? 0 : minute));
      for (const waiting of await waitingImports(services.database.door, before))
        await services.jobs.send(importStaff, waiting);
      for (const town of await townsWithWaitingInvitations(services.database.door, before))
        await services.jobs.send(inviteStaff, town);
    },
  };
  return { importStaff, inviteStaff, sweepStaff };
}
