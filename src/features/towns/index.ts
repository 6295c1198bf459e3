/** What other features and the app may use of towns. */
export { addTown } from './add-town.ts';
export { keepSharedGuides } from './keep-guides.ts';
export {
  allTowns,
  keeperOfAll,
  openTeams,
  type TeamChoice,
  type TownByName,
  type TownInPublic,
  townBySlug,
  townsNamed,
} from './queries.ts';
export { townRoutes } from './routes.tsx';
export { saveSettings } from './save-settings.ts';
