/** Who puts the load on: members of the generated towns, signed in. */
import type { ClientBase } from 'pg';
import { signInAs } from '#features/people/index.ts';
import type { Services } from '#shared/services.ts';
import type { Curriculum } from './generator/curriculum.ts';

export type SignedIn = {
  readonly townId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly teamId: string;
  readonly token: string;
  readonly cookie: string;
};

export type Fixture = {
  readonly owner: ClientBase;
  readonly curriculum: Curriculum;
  readonly members: readonly SignedIn[];
};

/** Opens a session for so many members, drawn over all towns as people are. */
export async function makeFixture(
  services: Services,
  owner: ClientBase,
  curriculum: Curriculum,
  count: number,
): Promise<Fixture> {
  const drawn = await owner.query<Omit<SignedIn, 'token' | 'cookie'>>(
    `select town_id as "townId", id as "memberId", person_id as "personId", team_id as "teamId"
     from member where person_id is not null order by md5(id::text) limit $1`,
    [count],
  );
  const members: SignedIn[] = [];
  for (const one of drawn.rows) {
    const cookie = await signInAs(services, one);
    members.push({ ...one, cookie, token: tokenOf(cookie) });
  }
  return { owner, curriculum, members };
}

/** The token of a cookie `name=token.signature`. */
function tokenOf(cookie: string): string {
  const value = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1));
  return value.slice(0, value.indexOf('.'));
}
