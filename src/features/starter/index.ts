/** The door of the starter pack: reading a folder as content/, publishing it, and writing documents as such a folder. */
export { type Files, type Folder, fileBytes, fileText, isContentPath, readFolder, writeFolder } from './folder.ts';
export { loadStarter } from './load-starter.ts';
export { ContentError, inOneLine, type Mistake } from './mistakes.ts';
export { readContent } from './read-content.ts';
export { unlisted, writeContent } from './write-content.ts';
