/** What the terminal says once Digimee serves: where it is, and how to get in. */
import type { Config } from '#shared/config.ts';
import { demoAccounts, demoPassword } from './demo/accounts.ts';

type WaysIn = {
  readonly demo: boolean;
  /** The invitation of the first platform administrator, where no mail server can bring it. */
  readonly link: string | undefined;
};

export function welcome(config: Config, address: string, { demo, link }: WaysIn): void {
  const lines = [`Digimee is ready: ${address}`, ''];
  if (demo) {
    lines.push(`Demo accounts (password: ${demoPassword}), or sign in as anyone on ${address}/demo`);
    for (const account of demoAccounts) lines.push(`  ${account.what.padEnd(24)} ${account.email}`);
    lines.push('', 'To start empty instead: DATA_DIR=./my-data DEMO=off ADMINISTRATOR=you@town.be npm start');
  } else if (link !== undefined) {
    lines.push(`Platform administrator ${config.administrator}: choose a password on ${link}`);
  } else if (config.administrator === undefined) {
    lines.push('Nobody can sign in yet? Start once with ADMINISTRATOR=you@town.be to invite the first one.');
  }
  if (config.databaseUrl === undefined) {
    lines.push(
      `The data is in ${config.dataFolder} (embedded database: for trying out, or a small office with backups).`,
    );
  }
  console.log(lines.join('\n'));
}
