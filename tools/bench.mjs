/** `npm run bench`: builds the server, the floor and the bench, and runs it. Options: --quick, --small, --write, --only NAME, --profile FOLDER. */
import { buildAll, buildTool } from './build.mjs';

await buildAll();
await buildTool('bench/floor.ts');
await import(await buildTool('bench/bench.ts'));
