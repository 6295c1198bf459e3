/** The door of upkeep: facts that are kept right, reports from the counter, and what changed. */
import type { Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { changeRoutes } from './change-routes.tsx';
import { factRoutes } from './fact-routes.tsx';
import { reportRoutes } from './report-routes.tsx';

export { answerReport } from './answer-report.ts';
export { factNotices, upkeepNotices } from './day-notices.ts';
export { countGuideUse } from './guide-use.ts';
export { upkeepOnGuide } from './notices.tsx';
export { titleOf } from './report.ts';
export { keepLine, reportWrong } from './report-wrong.ts';

/** Before those of guides: an address of theirs could take /counter/guides/:guide/changes for a part. */
export function upkeepRoutes(services: Services): readonly Route[] {
  return [...changeRoutes(services), ...reportRoutes(services), ...factRoutes(services)];
}
