/** Puts a draft that waits for review into the demo: the content editor wrote, the digicoach is asked. */
import { library } from '#features/content/index.ts';
import { askReview, saveDraft } from '#features/editing/index.ts';
import { documentName, typedFrom } from '#features/manuscript/index.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { memberOfDemo } from './store.ts';

const editor = { email: 'ilse.janssens@zilverbeke.example', name: 'Ilse Janssens' };
const reviewer = 'bart.ozturk@zilverbeke.example';
const note = 'Zegt duidelijker wat je eerst vraagt';
const summary = 'Vraag eerst of de burger zijn brief met de codes nog heeft. Gokken doe je nooit.';

export async function loadEditing(services: Services, townId: string): Promise<void> {
  const name = documentName('guide-part', 'eid.pin-forgotten', 'nl');
  const content = await library(services);
  const part = content.guide('eid', 'nl')?.parts.find(({ id }) => id === 'pin-forgotten');
  const { memberId, asked } = await inTown(services.database, { townId, memberId: null }, async (db) => ({
    memberId: await memberOfDemo(db, townId, editor.email),
    asked: await memberOfDemo(db, townId, reviewer),
  }));
  if (!name || !part || memberId === undefined || asked === undefined) return;
  const who = { townId, memberId, name: editor.name };
  const published = typedFrom({ kind: 'guide-part', body: part });
  const typed = { ...published, head: { ...published.head, summary } };
  const from = content.versionOf(name) ?? 0;
  const saved = await saveDraft(services, who, name, { typed, note, version: 0, from });
  if (saved.kind === 'saved') await askReview(services, who, saved.draft, asked);
}
