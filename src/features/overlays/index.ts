/** The door of overlays: the library as one town sees it. */
export { libraryFor } from './library-for.ts';
