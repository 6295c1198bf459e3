/** The door of learning: what other features and the app may use. */
export { assignToNew } from './assign.ts';
export type { Day, Notice } from './hooks.ts';
export { remindLearners } from './remind.ts';
export { learningRoutes } from './routes.tsx';
