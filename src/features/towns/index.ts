/** What other features and the app may use of towns. */
export { addTown } from './add-town.ts';
export { allTowns, openTeams, type TeamChoice } from './queries.ts';
export { townRoutes } from './routes.tsx';
export { saveSettings } from './save-settings.ts';
