/** The door of presence: the hours that digihelpers were there. */
export { digihelper } from './policy.ts';
export { placesOf } from './queries.ts';
export { presenceRoutes } from './routes.tsx';
