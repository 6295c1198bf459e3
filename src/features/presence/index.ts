/** The door of presence: the hours that digihelpers were there. */
export { presenceRoutes } from './routes.tsx';
