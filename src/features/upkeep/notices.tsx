/** What stands on a guide's page about its upkeep: what is being looked at, and one tap to say that something is wrong. */
import type { GuideNotices } from '#features/guides/index.ts';
import { isId, newId } from '#shared/id.ts';
import { BeingLookedAt } from './pages/being-looked-at.tsx';
import { GuideChangesLink, ReportedNow, WrongForm } from './pages/on-guide.tsx';
import { openSpots, ownReport } from './queries.ts';
import { aboutIn } from './report.ts';
import { words } from './words.ts';

/** The form that the buttons of the steps send; it stands once on a page. */
export const wrongFormId = 'wrong';

/** In the transaction of the guide's page: one statement, and a second one right after a report. */
export const upkeepOnGuide: GuideNotices = async (db, { actor, lang, guide, problem, content, reported, now }) => {
  const shared = content.under ?? content;
  const open = await openSpots(db, guide, problem);
  const spots = open.map((spot) => ({ ...spot, about: aboutIn(shared, lang, spot) }));
  const mine = isId(reported) ? await ownReport(db, actor, reported) : undefined;
  return {
    above: (
      <>
        {mine?.state === 'open' && <ReportedNow lang={lang} report={mine} />}
        <BeingLookedAt lang={lang} spots={spots} />
      </>
    ),
    below: (
      <>
        <WrongForm lang={lang} id={wrongFormId} tap={newId(now.getTime())} guide={guide} part={problem} />
        {problem === '' && <GuideChangesLink lang={lang} guide={guide} />}
      </>
    ),
    tap: { form: wrongFormId, label: words(lang).wrong.step, lang },
    elements: [],
  };
};
