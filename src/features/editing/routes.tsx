/** The addresses of writing the shared guides. */
import type { Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { type AroundEditor, nothingAround } from './around-editor.ts';
import { editRoutes } from './edit-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { reviewRoutes } from './review-routes.tsx';
import { versionRoutes } from './version-routes.tsx';

/** @param around what others put around the editor: checks, links, export and import */
export function editingRoutes(services: Services, around: Partial<AroundEditor> = {}): readonly Route[] {
  const all = { ...nothingAround, ...around };
  return [
    ...reviewRoutes(services, all),
    ...listRoutes(services, all),
    ...versionRoutes(services),
    ...editRoutes(services, all),
  ];
}
