/** Puts reports from the counter, an answer and a change of a guide into the demo, and sums how guides are used. */
import { library, publishChanges } from '#features/content/index.ts';
import { answerReport, countGuideUse, keepLine, reportWrong, titleOf } from '#features/upkeep/index.ts';
import { inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { memberOfDemo } from './store.ts';

const clerk = 'sander.maes@zilverbeke.example';
const editor = 'Ilse Janssens';

/** What the demo's clerk found; the last was answered. */
const reports = [
  { guide: 'eid', part: 'puk', step: 1, line: 'Het toestel vraagt eerst iets anders' },
  { guide: 'itsme', part: 'new-phone', step: 2, line: '' },
  { guide: 'mypension', part: '', step: 0, line: 'De naam van de knop is anders' },
] as const;
const answer = 'Dank je. We keken het na op de website: de naam klopt nog.';

const never = 'De gsm van de burger overnemen om iets te bevestigen';
const note = 'Nieuw bij “Nooit doen”: neem de gsm van de burger niet over';

export async function loadUpkeep(services: Services, townId: string): Promise<void> {
  await countGuideUse.run(services, {});
  const memberId = await inTown(services.database, { townId, memberId: null }, (db) => memberOfDemo(db, townId, clerk));
  if (memberId === undefined) return;
  const content = await library(services);
  let last = '';
  for (const { line, ...spot } of reports) {
    const about = titleOf(content, 'nl', spot);
    if (about === undefined) continue;
    const who = { townId, memberId };
    last = await reportWrong(services, who, { ...spot, about, lang: 'nl', tap: newId() });
    if (line !== '') await keepLine(services, who, last, line);
  }
  await answerReport(services, { name: editor }, { ids: [last], state: 'not-wrong', answer });
  await changeGuide(services);
}

/** What is said under “never” is not searched: the index of the search stays right. */
async function changeGuide(services: Services): Promise<void> {
  const content = await library(services);
  const guide = content.guide('itsme', 'nl');
  const from = content.versionOf({ kind: 'guide', key: 'itsme', lang: 'nl' });
  if (!guide || from === undefined || guide.never.includes(never)) return;
  const { lang, parts, practice: _practice, ...rest } = guide;
  const body = { ...rest, never: [...guide.never, never], order: parts.map(({ id }) => id) };
  const change = { kind: 'guide' as const, key: guide.id, lang, body, from, note };
  await publishChanges(services, [change], { origin: 'editor', author: editor });
}
