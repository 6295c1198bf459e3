/** The door of signals: what the site and its jobs use. */
export { findEverywhere, findInTown, findSignalsJob } from './find-job.ts';
export { signalNotices } from './notices.ts';
export { signalRoutes } from './routes.tsx';
