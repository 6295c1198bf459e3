/** `npm start`: builds and serves, in this one process. */
import { buildAll } from './build.mjs';

await buildAll();
await import('../dist/main.js');
