/** The address of who takes part, for the coordinator and heads of service. */
import { library } from '#features/content/index.ts';
import { openTeams } from '#features/towns/index.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound, page } from '#shared/http/answer.ts';
import { onePage, readNameKey } from '#shared/http/name-key.ts';
import { get, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { participationPath } from './addresses.ts';
import { NoTeamPage, ParticipationPage } from './pages/participation.tsx';
import { pageSize, participants, teamCounts } from './participation-queries.ts';
import { choosesTeam, seesParticipation, sightOf } from './policy.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;

export function participationRoutes(services: Services): readonly Route[] {
  const { database, clock } = services;
  return [
    get(participationPath, seesParticipation, async (ask) => {
      const { who, lang } = ask;
      const { title } = words(lang).participation;
      const tracks = (await library(services)).tracks(lang);
      const track = tracks.find(({ id }) => id === ask.query('track')) ?? tracks[0];
      if (!track) throw new NotFound();
      const askedTeam = ask.query('team');
      const sight = sightOf(who, isId(askedTeam) ? askedTeam : undefined);
      if (sight.kind === 'none') return page(title, <NoTeamPage lang={lang} />, together);
      const team = sight.kind === 'team' ? sight.teamId : undefined;
      const scope = { townId: who.townId, track: track.id, teamId: team };
      const after = readNameKey(ask.query('after'));
      const read = await inTown(database, who, async (db) => ({
        counts: await teamCounts(db, scope, dayOf(clock.now())),
        people: await participants(db, scope, after),
        teams: choosesTeam(who) ? await openTeams(db, who.townId) : [],
      }));
      const { shown, next } = onePage(read.people, pageSize);
      const hrefOf = (key?: string) => {
        const query = new URLSearchParams({ track: track.id });
        if (team !== undefined) query.set('team', team);
        if (key !== undefined) query.set('after', key);
        return `${participationPath}?${query}`;
      };
      const body = (
        <ParticipationPage
          lang={lang}
          tracks={tracks}
          track={track}
          teams={read.teams}
          team={team}
          counts={read.counts}
          people={shown}
          firstHref={after && hrefOf()}
          nextHref={next && hrefOf(next)}
        />
      );
      return page(title, body, together);
    }),
  ];
}
