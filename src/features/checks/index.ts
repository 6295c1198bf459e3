/** The door of checks: what makes a shared text hard to read, and what is not there yet. */
export { checkContent, type FactFinding } from './check-content.ts';
export { checksBeside, checksDoor } from './checks-beside.tsx';
export { checkRoutes } from './routes.tsx';
