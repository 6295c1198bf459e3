/** The door of submissions: material that staff, or anyone, hand in, and the editors' answer. */
export { forgetSubmissions } from './forget.ts';
export { submissionNotices } from './notices.ts';
export { submissionRoutes } from './routes.tsx';
