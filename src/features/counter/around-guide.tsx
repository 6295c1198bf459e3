/** What the counter puts around a guide: who helps further, the bar to log with, and what was logged just now. */
import { type AroundGuide, type GuideOpen, guideHref } from '#features/guides/index.ts';
import { openForms } from '#features/organisations/index.ts';
import { mayManagePlaces, openPlaces, ReferralPanel } from '#features/places/index.ts';
import type { Db } from '#shared/database/database.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import type { LoggedMoment } from './help-moment.ts';
import { ticketOf } from './log-ticket.ts';
import { LogBar } from './pages/log-bar.tsx';
import { LoggedBar, type LoggedBarProps } from './pages/logged-bar.tsx';
import { mayHandOver, maySayMore, mayUndo } from './policy.ts';
import { ownMoment } from './queries.ts';
import { words } from './words.ts';

/** In the transaction of the guide's page: one statement, and two more right after logging. */
export const aroundGuide =
  (services: Services): AroundGuide =>
  async (db, open) => {
    const { actor, lang, guide, problem, now } = open;
    const places = await openPlaces(db, actor.townId);
    const logged = await loggedBar(db, open);
    return {
      referralPanel: (
        <ReferralPanel lang={lang} places={places} now={now} mayAdd={mayManagePlaces(actor)}>
          <p>
            <a class="utrecht-link" href="/counter/handovers">
              {words(lang).bar.handovers}
            </a>
          </p>
        </ReferralPanel>
      ),
      logBar: logged ? (
        <LoggedBar {...logged} />
      ) : (
        <LogBar {...{ lang, guide, problem, places }} id={newId(now.getTime())} by={ticketFor(services, open)} />
      ),
      elements: ['help-refer'],
    };
  };

/** A page that a shared machine keeps names nobody: who taps on it, without a network, may be anyone of the service. */
function ticketFor({ secret }: Services, { actor, toKeep, now }: GuideOpen): string {
  return ticketOf(secret, toKeep && actor.shared ? { ...actor, memberId: null } : actor, now);
}

async function loggedBar(db: Db, open: GuideOpen): Promise<LoggedBarProps | undefined> {
  const { actor, lang, now, logged, tooLate, more } = open;
  const moment = isId(logged) ? await ownMoment(db, actor, logged) : undefined;
  if (!moment) return undefined;
  const mayMore = maySayMore(actor, moment, now);
  return {
    lang,
    moment,
    state: stateOf(moment, tooLate, mayUndo(actor, moment, now)),
    more,
    maySayMore: mayMore,
    mayHandOver: mayHandOver(actor, moment, now),
    forms: mayMore ? await openForms(db, actor.townId) : [],
    guideHref: guideHref(open.guide, open.problem),
  };
}

function stateOf(moment: LoggedMoment, tooLate: boolean, mayStillUndo: boolean): LoggedBarProps['state'] {
  if (moment.undoneAt !== null) return 'undone';
  if (mayStillUndo) return 'saved';
  return tooLate ? 'too-late' : 'saved-for-good';
}
