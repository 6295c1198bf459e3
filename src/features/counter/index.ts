/** The door of the counter: help moments, for the site, for what comes after one, and for figures. */
export { aroundGuide } from './around-guide.tsx';
export type { LoggedMoment } from './help-moment.ts';
export { type Channel, helpedAtOnce, noTeam, type Outcome, otherGuide, outcomes } from './help-moment.ts';
export { handoverHref } from './pages/logged-bar.tsx';
export { plainForm } from './plain-form.ts';
export { mayHandOver } from './policy.ts';
export { mostAskedGuides, ownMoment, ownMomentLocked } from './queries.ts';
export { counterRoutes } from './routes.tsx';
export { subjectOf } from './subject.ts';
export { words as counterWords } from './words.ts';
