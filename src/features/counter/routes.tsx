/** All addresses of help moments. */
import type { Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import type { WhenUndone } from './log-help.ts';
import { logPageRoutes } from './log-page-routes.tsx';
import { logRoutes } from './log-routes.tsx';

export function counterRoutes(services: Services, whenUndone: WhenUndone): readonly Route[] {
  return [...logRoutes(services, whenUndone), ...logPageRoutes(services)];
}
