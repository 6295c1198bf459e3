/** `npm test`: format, lint, types, then every test, the journeys in a real browser among them. Arguments go to vitest. */
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { check, runTool } from './check.mjs';

const only = process.argv.slice(2);
const clean = only.length > 0 || check();
if (!clean) console.error('Format, lint or types need a look: see above. `npm run check` runs these alone.');

await buildAll();
const results = join(tmpdir(), `digimee-test-results-${process.pid}.json`);
mkdirSync(tmpdir(), { recursive: true });
const passed = runTool('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...only,
]);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(clean && passed ? 0 : 1);
