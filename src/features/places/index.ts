/** The door of places: where citizens are helped further, when that is open, and how hours are written. */
export { clockTime, clockTimeOf } from './clock-time.ts';
export { hoursWords } from './hours-words.ts';
export { type OpenState, openState } from './opening-hours.ts';
export { placeOptions } from './pages/place-options.ts';
export { ReferralPanel } from './pages/referral-panel.tsx';
export { mayManagePlaces, type Place, placeKinds, weekdays } from './place.ts';
export { openPlaces } from './queries.ts';
export { placeRoutes } from './routes.tsx';
export { everyDay, nowAndNext, nowWord, untilWords } from './say-hours.ts';
