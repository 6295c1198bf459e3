/** The door of the counter: help moments, referral places, organisations and their forms, for the site and for figures. */
export { aroundGuide } from './around-guide.tsx';
export { clockTime } from './clock-time.ts';
export { type Channel, helpedAtOnce, noTeam, type Outcome, otherGuide, outcomes } from './help-moment.ts';
export { forgetHandovers } from './keep-handovers.ts';
export { type OpenState, openState } from './opening-hours.ts';
export { type OrganisationId, organisationName, organisations } from './organisation.ts';
export { type Place, placeKinds, weekdays } from './place.ts';
export { plainForm } from './plain-form.ts';
export { mostAskedGuides, openPlaces } from './queries.ts';
export { counterRoutes } from './routes.tsx';
export { words as counterWords } from './words.ts';
