/** What is measured: six things that clerks do most, each with the calls that the load makes. */
import { guideHref } from '#features/guides/index.ts';
import { newId } from '#shared/id.ts';
import { type Call, keyOf, type Values } from './call.ts';
import type { Fixture, SignedIn } from './fixture.ts';
import { questions } from './questions.ts';

export type Case = {
  readonly name: string;
  /** What our server is recorded doing, in this order: the floor plays nothing else. */
  readonly recorded: readonly { readonly call: Call; readonly values: Values }[];
  /** A way through the calls of one round; undefined when none is left. */
  readonly round: () => () => Call | undefined;
  /** Puts the data back to where a round starts. */
  readonly reset?: () => Promise<unknown>;
};

export function makeCases(fixture: Fixture): readonly Case[] {
  const { curriculum, members } = fixture;
  const { track, parts, guides } = curriculum;
  return [
    reading('my day', members, () => '/my-day'),
    reading('a lesson part', members, (index) => {
      const { module, part } = pick(parts, index);
      return `/learn/${track}/${module}/${part}`;
    }),
    completing(fixture),
    reading('guide search', members, (index) => `/counter?q=${encodeURIComponent(pick(questions, index))}`),
    reading('a guide page', members, (index) => {
      const guide = pick(guides, index);
      return guideHref(guide.id, pick(guide.parts, Math.floor(index / guides.length)));
    }),
    helping(fixture),
  ];
}

/** Each member asks one address, always the same: every call is recorded as it is. */
function reading(name: string, members: readonly SignedIn[], pathOf: (index: number) => string): Case {
  const calls = members.map(
    ({ cookie }, index): Call => ({
      method: 'GET',
      path: pathOf(index),
      cookie,
      status: 200,
      key: keyOf(`${name} ${index}`, {}),
    }),
  );
  return {
    name,
    recorded: calls.map((call) => ({ call, values: {} })),
    round: () => {
      let asked = 0;
      return () => calls[asked++ % calls.length];
    },
  };
}

/**
 * All members complete the first part, then all the second, and so on: each call does a part that was not done. One
 * member is recorded going through the track; the floor writes the rows of the member that asks.
 */
function completing({ owner, curriculum, members }: Fixture): Case {
  const { track, parts } = curriculum;
  const callOf = (member: SignedIn, index: number): Call => {
    const { module, part } = pick(parts, index);
    return {
      method: 'POST',
      path: `/learn/${track}/${module}/${part}/done`,
      body: '',
      cookie: member.cookie,
      status: 303,
      key: keyOf(`complete ${index}`, who(member)),
    };
  };
  const first = pick(members, 0);
  return {
    name: 'completing a part',
    recorded: parts.map((_, index) => ({ call: callOf(first, index), values: who(first) })),
    round: () => {
      let asked = 0;
      return () => {
        const member = members[asked % members.length];
        const part = Math.floor(asked++ / members.length);
        return member && part < parts.length ? callOf(member, part) : undefined;
      };
    },
    reset: async () => {
      const ids = [members.map(({ townId }) => townId), members.map(({ memberId }) => memberId)];
      const these = '(town_id, member_id) in (select * from unnest($1::uuid[], $2::uuid[]))';
      await owner.query(`delete from part_progress where ${these}`, ids);
      await owner.query(`delete from module_result where ${these}`, ids);
      await owner.query(
        `update enrolment set parts_done = 0, started_at = null, finished_at = null where ${these}`,
        ids,
      );
      await owner.query('vacuum analyze part_progress, enrolment');
    },
  };
}

/** Help moments with an id each, as the page makes them; the recorded ones are of several guides and outcomes. */
function helping({ curriculum, members }: Fixture): Case {
  const outcomes = ['helped', 'together', 'no-solution'] as const;
  const callOf = (member: SignedIn, index: number, id: string): Call => {
    const guide = pick(curriculum.guides, index);
    const problem = pick(guide.parts, Math.floor(index / curriculum.guides.length));
    return {
      method: 'POST',
      path: '/counter/help',
      body: new URLSearchParams({ id, guide: guide.id, problem, outcome: pick(outcomes, index) }).toString(),
      cookie: member.cookie,
      status: 303,
      key: keyOf(`help ${index % kinds}`, { ...who(member), id }),
    };
  };
  const kinds = 24;
  return {
    name: 'logging a help moment',
    recorded: Array.from({ length: kinds }, (_, index) => {
      const [member, id] = [pick(members, index), newId()];
      return { call: callOf(member, index, id), values: { ...who(member), id } };
    }),
    round: () => {
      let asked = 0;
      return () => {
        const index = asked++;
        return callOf(pick(members, index), index % kinds, newId());
      };
    },
  };
}

function who({ townId, memberId, teamId, token }: SignedIn): Values {
  return { townId, memberId, teamId, token };
}

function pick<One>(all: readonly One[], index: number): One {
  const one = all[index % all.length];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}
