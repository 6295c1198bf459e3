/** Builds the server, its worker and what browsers get into dist/: well under a second. */
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export async function buildAll() {
  await Promise.all([buildServer(), buildBrowser()]);
}

/** main.js and pglite-worker.js side by side, with packages left where they are. */
function buildServer() {
  return buildForNode({ main: 'src/app/main.ts' });
}

/** Builds one more entry beside the server, such as a tool or the bench, and gives its address for import(). */
export async function buildTool(source) {
  const name = basename(source).replace(/\.tsx?$/, '');
  await buildForNode({ [name]: source });
  return pathToFileURL(join(root, 'dist', `${name}.js`)).href;
}

function buildForNode(entryPoints) {
  return build({
    absWorkingDir: root,
    entryPoints: { ...entryPoints, 'pglite-worker': 'src/shared/database/pglite-worker.ts' },
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  });
}

/** A script for each custom element, one style sheet, and the font beside it. */
export async function buildBrowser() {
  const folder = join(root, 'src/browser');
  const files = (await readdir(folder)).filter(
    (name) =>
      name === 'app.css' ||
      name === 'desk.css' ||
      name === 'public.css' ||
      (name.endsWith('.ts') && !name.endsWith('.test.ts')) ||
      name.endsWith('.svg'),
  );
  await rm(join(root, 'dist/public'), { recursive: true, force: true });
  return build({
    absWorkingDir: root,
    entryPoints: files.map((name) => join(folder, name)),
    outdir: 'dist/public',
    bundle: true,
    format: 'esm',
    minify: true,
    target: ['chrome109', 'firefox115', 'safari16'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    assetNames: '[name]-[hash]',
    logLevel: 'warning',
  });
}
