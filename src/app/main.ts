/** Starts Digimee: settings, database, content, jobs, web server; and stops it in the opposite order. */
import { serve } from '@hono/node-server';
import { ConfigError, readConfig } from '#shared/config.ts';
import { open } from './open.ts';

try {
  const config = readConfig(process.env);
  const digimee = await open(config);
  const server = serve({ fetch: digimee.app.fetch, port: config.port, hostname: config.host }, (info) =>
    digimee.welcome(`http://${config.host}:${info.port}`),
  );
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${config.port} is in use by another program. Choose another one: PORT=3001 npm start`
        : `Digimee cannot listen on ${config.host}:${config.port}: ${error.message}`,
    );
    digimee.close().finally(() => process.exit(1));
  });

  let stopping = false;
  const stop = () => {
    // A signal can come more than once: from the terminal, from the launcher, and when the launcher goes away.
    if (stopping) return;
    stopping = true;
    server.close(() => digimee.close().then(() => process.exit(0)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(1), 25_000).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
} catch (error) {
  console.error(error instanceof ConfigError || process.env.DEBUG === undefined ? sentence(error) : error);
  process.exit(1);
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
