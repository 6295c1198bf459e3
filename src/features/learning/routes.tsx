/** The addresses of learning. Tests stand first: their addresses look like those of a part. */
import type { Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { assignmentRoutes } from './assignment-routes.tsx';
import type { LearningHooks } from './hooks.ts';
import { lessonRoutes } from './lesson-routes.tsx';
import { participationRoutes } from './participation-routes.tsx';
import { testRoutes } from './test-routes.tsx';

export function learningRoutes(services: Services, hooks: LearningHooks): readonly Route[] {
  return [
    ...testRoutes(services, hooks),
    ...lessonRoutes(services, hooks),
    ...assignmentRoutes(services),
    ...participationRoutes(services),
  ];
}
