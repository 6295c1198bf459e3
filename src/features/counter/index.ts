/** The door of the counter: help moments and referral places, for the site and for figures. */
export { aroundGuide } from './around-guide.tsx';
export { noTeam, type Outcome, outcomes } from './help-moment.ts';
export type { Place } from './place.ts';
export { mostAskedGuides } from './queries.ts';
export { counterRoutes } from './routes.tsx';
export { words as counterWords } from './words.ts';
