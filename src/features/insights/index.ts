/** What the app may use of the figures. */
export { insightRoutes } from './routes.tsx';
