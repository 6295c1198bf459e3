/** `npm run access`: writes docs/access.md, the list of who may use which address. */
import { buildTool } from './build.mjs';

await import(await buildTool('src/app/write-access.ts'));
