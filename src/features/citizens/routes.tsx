/** The addresses of what citizens read, of its JSON, and of the other forms of a guide. */
import type { Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { practiceHref } from './addresses.ts';
import { apiRoutes } from './api-routes.tsx';
import { citizenRoutes } from './citizen-routes.tsx';
import { clerkRoutes } from './clerk-routes.tsx';
import { clerkWords } from './clerk-words.ts';

export function citizensRoutes(services: Services): readonly Route[] {
  return [...citizenRoutes(services), ...apiRoutes(services), ...clerkRoutes(services)];
}

/** The line on the page of tracks that leads to practising with a guide. */
export function practiceDoor(lang: Lang) {
  return { text: clerkWords(lang).practice.title, href: practiceHref() };
}
