/** The committed list of who may use which route: docs/access.md. */
import type { Route } from '#shared/http/route.ts';

const columns = [
  ['visitor', []],
  ['signed in', ['signed in']],
  ['clerk', ['signed in', 'clerk']],
  ['head of service', ['signed in', 'clerk', 'head-of-service']],
  ['digicoach', ['signed in', 'clerk', 'digicoach']],
  ['trainer', ['signed in', 'clerk', 'trainer']],
  ['coordinator', ['signed in', 'clerk', 'coordinator']],
  ['content editor', ['signed in', 'clerk', 'content-editor']],
  ['digihelper', ['signed in', 'clerk', 'digihelper']],
  ['platform administrator', ['signed in', 'platform administrator']],
] as const;

/** The list as Markdown: a row a route, a column a role. */
export function accessList(routes: readonly Route[]): string {
  const lines = routes.map(({ method, path, access }) => {
    const marks = columns.map(([, holds]) => (admits(access.name, holds) ? 'yes' : ''));
    return `| ${method} | \`${path}\` | ${access.name} | ${marks.join(' | ')} |`;
  });
  return [
    '# Who may do what',
    '',
    'Every address of Digimee. Made from the routes by `npm run access`; a test compares it and walks every address as everyone.',
    'A yes lets someone in; what is found there is only ever of the own town: the database holds that (row-level security).',
    '',
    `| | address | for | ${columns.map(([name]) => name).join(' | ')} |`,
    `|---|---|---|${columns.map(() => '---|').join('')}`,
    ...lines,
    '',
  ].join('\n');
}

function admits(name: string, holds: readonly string[]): boolean {
  return name === 'everyone' || name.split(' or ').some((one) => holds.includes(one));
}
