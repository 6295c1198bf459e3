/** `npm run check`: format, lint and types, in seconds. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a tool of node_modules with this Node; true when it found nothing wrong. */
export function runTool(name, args) {
  const tool = join(root, 'node_modules', '.bin', name);
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  return spawnSync(tool, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } }).status === 0;
}

/** All checks that need no database; says which one failed. */
export function check() {
  const format = runTool('biome', ['ci', '--error-on-warnings']);
  const types = runTool('tsc', ['--noEmit', '-p', '.']);
  return format && types;
}

if (process.argv[1]?.endsWith('check.mjs')) process.exit(check() ? 0 : 1);
