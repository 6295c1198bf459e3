/** The door of hand-overs: what the next place is told of someone who was referred, never who. */
export { forgetHandovers } from './keep-handovers.ts';
export { handoverNotices } from './notices.ts';
export { handoverRoutes } from './routes.tsx';
export { removeUnreadNote } from './store.ts';
