/**
 * The one way in for `npm start`, `npm test` and the rest: plain JavaScript that runs on Node 20 or later.
 * It installs what is missing, then hands over to the Node 24 that the packages brought along.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const marker = join(root, 'node_modules', '.digimee-installed');
const [task = 'start', ...rest] = process.argv.slice(2);
const withTools = task !== 'start';

const hash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(marker) ? readFileSync(marker, 'utf8') : '';
if (installed !== `${hash} all` && (withTools || installed !== `${hash} server`)) install();

const node = ownNode();
const child = spawn(node, [join(root, 'tools', `${task}.mjs`), ...rest], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
// The child hears a terminal's Ctrl-C itself; what is sent to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

function install() {
  console.log('Digimee installs what it needs. This happens once and takes about a minute.');
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : ['npm'];
  const flags = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(withTools ? ['--include=dev'] : ['--omit=dev']),
  ];
  const done = spawnSync(command[0], [...command.slice(1), ...flags], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) {
    console.error('Installing did not work. Check the network and the disk, and run the same command again.');
    process.exit(1);
  }
  writeFileSync(marker, `${hash} ${withTools ? 'all' : 'server'}`);
}

/** The Node that came with the packages, or this one where it is new enough. */
function ownNode() {
  const { platform, arch } = process;
  const file = platform === 'win32' ? 'node.exe' : 'node';
  const names = [`node-${platform === 'win32' ? 'win' : platform}-${arch}`, `node-bin-${platform}-${arch}`];
  const found = names.map((name) => join(root, 'node_modules', name, 'bin', file)).find((path) => existsSync(path));
  if (found) return found;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error(
    `Digimee needs Node 24, and brings none for ${platform} ${arch}. Install Node 24 and run the same command again.`,
  );
  process.exit(1);
}
