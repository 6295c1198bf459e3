/** The door of citizens: what everyone may read of a guide, on a page, on paper and as JSON, and its other forms. */
export { citizenHome } from './addresses.ts';
export { busyAnswer } from './busy-answer.tsx';
export { chooseLanguage } from './choose-language.ts';
export { asksForJson, problemAnswer } from './problem-answer.ts';
export { publicPage } from './public-frame.tsx';
export { citizensRoutes, practiceDoor } from './routes.tsx';
