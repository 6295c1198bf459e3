/** All work that is done in the background, and by the clock. */
import { tellHolders } from '#features/brevets/index.ts';
import { forgetOldMisses } from '#features/guides/index.ts';
import { forgetHandovers } from '#features/handover/index.ts';
import { assignToNew, remindLearners } from '#features/learning/index.ts';
import { findSignalsJob } from '#features/signals/index.ts';
import { staffJobs } from '#features/staff/index.ts';
import { forgetSubmissions } from '#features/submissions/index.ts';
import { countGuideUse } from '#features/upkeep/index.ts';
import { sendMail } from '#shared/mail/mail.ts';

/** New people get their tracks as soon as their list is in. */
export const staffWork = staffJobs(assignToNew);

export const jobs = [
  sendMail,
  tellHolders,
  remindLearners,
  forgetOldMisses,
  forgetHandovers,
  forgetSubmissions,
  countGuideUse,
  findSignalsJob,
  staffWork.importStaff,
  staffWork.inviteStaff,
  staffWork.sweepStaff,
] as const;
