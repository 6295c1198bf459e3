/** The door of overlays: the library as one town sees it, and the addresses where it is kept. */
export { textHref } from './addresses.ts';
export { keepFact, layOverText } from './keep-items.ts';
export { changeNetwork, makeNetwork } from './keep-networks.ts';
export { libraryFor, libraryForTown } from './library-for.ts';
export { overlayRoutes } from './routes.tsx';
