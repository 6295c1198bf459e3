/** The door of the starter pack: reading content/ and publishing it. */
export { loadStarter } from './load-starter.ts';
export { ContentError } from './mistakes.ts';
