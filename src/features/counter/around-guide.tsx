/** What the counter puts around a guide: who helps further, the bar to log with, and what was logged just now. */
import { type AroundGuide, guideHref } from '#features/guides/index.ts';
import { isId, newId } from '#shared/id.ts';
import type { LoggedMoment } from './help-moment.ts';
import { LogBar, LoggedBar, type LoggedBarProps } from './pages/log-bar.tsx';
import { PlacesOnPaper, ReferralPanel } from './pages/referral-panel.tsx';
import { mayManagePlaces, mayUndo } from './policy.ts';
import { openPlaces, ownMoment } from './queries.ts';

/** In the transaction of the guide's page: one statement, and a second one right after logging. */
export const aroundGuide: AroundGuide = async (db, { actor, lang, guide, problem, logged, tooLate, now }) => {
  const places = await openPlaces(db, actor.townId);
  const moment = isId(logged) ? await ownMoment(db, actor, logged) : undefined;
  const about = { lang, guide, problem };
  return {
    referralPanel: <ReferralPanel lang={lang} places={places} now={now} mayAdd={mayManagePlaces(actor)} />,
    onPaper: <PlacesOnPaper lang={lang} places={places} />,
    logBar: moment ? (
      <LoggedBar
        lang={lang}
        id={moment.id}
        outcome={moment.outcome}
        state={stateOf(moment, tooLate, mayUndo(actor, moment, now))}
        guideHref={guideHref(guide, problem)}
      />
    ) : (
      <LogBar {...about} id={newId(now.getTime())} places={places} />
    ),
    elements: ['help-refer'],
  };
};

function stateOf(moment: LoggedMoment, tooLate: boolean, mayStillUndo: boolean): LoggedBarProps['state'] {
  if (moment.undoneAt !== null) return 'undone';
  if (mayStillUndo) return 'saved';
  return tooLate ? 'too-late' : 'saved-for-good';
}
