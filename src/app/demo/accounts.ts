/** The demo's accounts that the terminal and /demo name: one a role, in two towns. */
import type { Role } from '#shared/access/actor.ts';

export const demoPassword = 'samen-digitaal';

export type DemoAccount = {
  readonly what: string;
  readonly email: string;
  readonly town: 'zilverbeke' | 'oostermeer' | null;
  readonly role: Role | 'clerk' | 'platform-administrator';
};

export const demoAccounts: readonly DemoAccount[] = [
  { what: 'clerk', email: 'sander.maes@zilverbeke.example', town: 'zilverbeke', role: 'clerk' },
  { what: 'head of service', email: 'leyla.janssens@zilverbeke.example', town: 'zilverbeke', role: 'head-of-service' },
  { what: 'digicoach', email: 'bart.ozturk@zilverbeke.example', town: 'zilverbeke', role: 'digicoach' },
  { what: 'trainer', email: 'sarah.vandevelde@zilverbeke.example', town: 'zilverbeke', role: 'trainer' },
  { what: 'coordinator', email: 'ann.lievens@zilverbeke.example', town: 'zilverbeke', role: 'coordinator' },
  { what: 'content editor', email: 'ilse.janssens@zilverbeke.example', town: 'zilverbeke', role: 'content-editor' },
  { what: 'digihelper', email: 'nele.goossens@zilverbeke.example', town: 'zilverbeke', role: 'digihelper' },
  { what: 'platform administrator', email: 'beheer@digimee.example', town: null, role: 'platform-administrator' },
  {
    what: 'coordinator, other town',
    email: 'nora.willems@oostermeer.example',
    town: 'oostermeer',
    role: 'coordinator',
  },
];
