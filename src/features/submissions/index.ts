/** The door of submissions: material that staff hand in, and the editors' answer. */
export { submissionRoutes } from './routes.tsx';
