/** The browser of the tests: Chromium out of the package registry, unpacked once, with the libraries that a bare machine lacks. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The package unpacks into the temporary folder and takes any older copy that lies there: give it one of its own. */
const folder = join(tmpdir(), 'digimee-chromium-153.0.0');
const executablePath = join(folder, 'chromium');

/** The package's own arguments hold --single-process, which dies on a second page. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Unpacks the browser before the tests begin, so that two of them do not do it at once. A stop halfway begins again. */
export async function unpackBrowser(): Promise<void> {
  const whole = join(folder, 'unpacked');
  if (existsSync(whole)) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  // Said to be where its libraries are missing, it unpacks those too.
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  await chromium.executablePath();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await writeFile(whole, '');
}

/** Starts it with the machine's libraries, and where some are missing with those that came along. */
export async function startBrowser(): Promise<Browser> {
  try {
    return await playwright.launch({ executablePath, args });
  } catch (error) {
    if (!/shared librar/.test(String(error))) throw error;
    const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
    return playwright.launch({ executablePath, args, env });
  }
}
