/** The door of overlays: the library as one town sees it, and the addresses where it is kept. */
export { libraryFor, libraryForTown } from './library-for.ts';
