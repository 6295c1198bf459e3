/** The door of translation: the shared texts in other languages, each beside its Dutch source. */
export { translationRoutes } from './routes.tsx';
export { translationDoor, translationLinks } from './translation-links.ts';
