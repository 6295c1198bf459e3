/** The door of citizens: what everyone may read of a guide, on a page, on paper and as JSON, and its other forms. */
export { citizenHome, citizenHref } from './addresses.ts';
export { busyAnswer } from './busy-answer.tsx';
export { chooseLanguage } from './choose-language.ts';
export { formOf } from './form-of.ts';
export { GuideHelp } from './pages/guide-help.tsx';
export { Needs, wordsLang } from './pages/page-parts.tsx';
export { Places } from './pages/places.tsx';
export { asksForJson, problemAnswer } from './problem-answer.ts';
export { publicPage } from './public-frame.tsx';
export { findTown, languagesOf, type Reading, readingOf, shelfFor } from './reading.ts';
export { citizensRoutes, practiceDoor } from './routes.tsx';
export { type PlaceNow, placesOf } from './town-places.ts';
