/** The whole site on one page: every route of every feature. The list of who may use which is docs/access.md. */

import { brevetRoutes, issueWhenDone } from '#features/brevets/index.ts';
import { checkRoutes, checksBeside, checksDoor } from '#features/checks/index.ts';
import { citizensRoutes, practiceDoor } from '#features/citizens/index.ts';
import { contentRoutes } from '#features/content/index.ts';
import { aroundGuide, counterRoutes, mostAskedGuides } from '#features/counter/index.ts';
import { beginText, editingRoutes } from '#features/editing/index.ts';
import { exchangeRoutes, filesDoor } from '#features/exchange/index.ts';
import { guideRoutes } from '#features/guides/index.ts';
import { handoverRoutes, removeUnreadNote } from '#features/handover/index.ts';
import { insightRoutes } from '#features/insights/index.ts';
import { learningRoutes } from '#features/learning/index.ts';
import { organisationRoutes } from '#features/organisations/index.ts';
import { overlayRoutes } from '#features/overlays/index.ts';
import { type Auth, peopleRoutes } from '#features/people/index.ts';
import { placeRoutes } from '#features/places/index.ts';
import { presenceRoutes } from '#features/presence/index.ts';
import { signalRoutes } from '#features/signals/index.ts';
import { staffRoutes } from '#features/staff/index.ts';
import { submissionRoutes } from '#features/submissions/index.ts';
import { townRoutes } from '#features/towns/index.ts';
import { translationDoor, translationLinks, translationRoutes } from '#features/translation/index.ts';
import { upkeepOnGuide, upkeepRoutes } from '#features/upkeep/index.ts';
import type { MovableClock } from '#shared/clock.ts';
import type { Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { dayNotices } from './day-notices.ts';
import { demoRoutes } from './demo/routes.tsx';
import { homeRoutes } from './home.ts';
import { staffWork } from './jobs.ts';
import { offlineRoutes } from './offline.tsx';
import { togetherRoutes } from './together.tsx';

export function site(services: Services, auth: Auth, demoClock?: MovableClock): readonly Route[] {
  const routes = [
    ...homeRoutes,
    ...offlineRoutes,
    ...peopleRoutes(services, auth),
    ...townRoutes(services, auth),
    ...contentRoutes(services),
    ...overlayRoutes(services),
    ...brevetRoutes(services),
    ...insightRoutes(services),
    // Before learning and the guides, whose addresses with a part look like these.
    ...citizensRoutes(services),
    ...handoverRoutes(services),
    ...learningRoutes(services, {
      whenTrackIsDone: issueWhenDone(services),
      myDayNotices: dayNotices,
      alsoLearn: (lang) => [practiceDoor(lang)],
    }),
    ...upkeepRoutes(services),
    ...checkRoutes(services),
    ...exchangeRoutes(services),
    ...translationRoutes(services),
    ...editingRoutes(services, {
      checks: checksBeside,
      links: translationLinks,
      doors: (lang) => [translationDoor(lang), checksDoor(lang), filesDoor(lang)],
    }),
    ...guideRoutes(services, {
      aroundGuide: aroundGuide(services),
      mostAsked: mostAskedGuides,
      notices: upkeepOnGuide,
    }),
    ...counterRoutes(services, removeUnreadNote),
    ...presenceRoutes(services),
    ...placeRoutes(services),
    ...organisationRoutes(services),
    ...signalRoutes(services, (actor, name, known) => beginText(services, actor, name, known)),
    ...submissionRoutes(services),
    ...staffRoutes(services, staffWork),
    ...(services.config.demo && demoClock ? demoRoutes(services, demoClock) : []),
  ];
  return [...routes, ...togetherRoutes(services, routes)];
}
