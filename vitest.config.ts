/** Tests stand beside the code; each file gets a database of its own. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
    globalSetup: ['tests/support/set-up.ts'],
    pool: 'threads',
    // What a module keeps in memory is kept by database, and each file has its own: so modules are read once a worker.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
