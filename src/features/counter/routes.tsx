/** All addresses of the counter: help moments, hand-overs, hours, referral places and the list of forms. */
import type { Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { formRoutes } from './form-routes.tsx';
import { handoverRoutes } from './handover-routes.tsx';
import { hoursRoutes } from './hours-routes.tsx';
import { logPageRoutes } from './log-page-routes.tsx';
import { logRoutes } from './log-routes.tsx';
import { placeRoutes } from './place-routes.tsx';

export function counterRoutes(services: Services): readonly Route[] {
  return [
    ...logRoutes(services),
    ...logPageRoutes(services),
    ...handoverRoutes(services),
    ...hoursRoutes(services),
    ...placeRoutes(services),
    ...formRoutes(services),
  ];
}
