/** What the app may use of staff. */
export { confirmImport } from './confirm-import.ts';
export { staffJobs } from './jobs.ts';
export { previewImport } from './preview-import.ts';
export { staffRoutes } from './routes.tsx';
