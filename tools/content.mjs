/** `npm run content -- export FOLDER` and `npm run content -- import FOLDER [--yes] [--gone]`: all content as plain files, out and in. */
import { buildTool } from './build.mjs';

await import(await buildTool('src/app/content-command.ts'));
