/** The addresses of who reviews. */
import { library } from '#features/content/index.ts';
import { Difference, difference, emptyDocument, titleOf, toContent, typedVersion } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import type { AroundEditor } from './around-editor.ts';
import { Preview } from './pages/preview.tsx';
import { ReviewPage, ReviewsPage, reviewNotices } from './pages/reviews.tsx';
import { mayReview, reviewer } from './policy.ts';
import { colleague, draftById, reviewsFor, versionOf } from './queries.ts';
import { reviewDraft } from './review-draft.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;
const changed = '/together/content/reviews?notice=changed';
const longestRemarks = 2000;

export function reviewRoutes(services: Services, around: AroundEditor): readonly Route[] {
  return [
    get('/together/content/reviews', reviewer, async (ask) => {
      const { townId, memberId } = ask.who;
      const drafts = await inTown(services.database, ask.who, (db) => reviewsFor(db, townId, memberId));
      const notice = reviewNotices.find((known) => known === ask.query('notice'));
      const body = <ReviewsPage lang={ask.lang} drafts={drafts} notice={notice} />;
      return page(words(ask.lang).reviews.title, body, together);
    }),
    get('/together/content/reviews/:draft', reviewer, (ask) => showReview(services, around, ask, undefined)),
    post('/together/content/reviews/:draft', reviewer, async (ask) => {
      const id = ask.param('draft');
      if (!isId(id)) throw new NotFound();
      const form = await ask.form();
      const given = form.get('remarks');
      const remarks = typeof given === 'string' ? given.replaceAll('\r', '').trim().slice(0, longestRemarks) : '';
      const approve = form.get('do') === 'approve';
      if (!approve && remarks === '') return showReview(services, around, ask, remarks);
      const version = Number(form.get('version'));
      const { kind } = await reviewDraft(services, ask.who, id, { version, approve, remarks });
      switch (kind) {
        case 'reviewed':
          return redirect('/together/content/reviews?notice=done');
        case 'changed-meanwhile':
          return redirect(changed);
      }
    }),
  ];
}

/** Only to the one who was asked; who comes late is told so on the list. */
async function showReview(
  services: Services,
  around: AroundEditor,
  ask: Ask<Actor>,
  remarks: string | undefined,
): Promise<Answer> {
  const id = ask.param('draft');
  if (!isId(id)) throw new NotFound();
  const { lang, who } = ask;
  const shared = await library(services);
  const found = await inTown(services.database, who, async (db) => {
    const draft = await draftById(db, who.townId, id);
    if (!draft || draft.reviewer !== who.memberId) return undefined;
    const base = draft.from > 0 ? await versionOf(db, draft, draft.from) : undefined;
    return { draft, base, author: await colleague(db, who.townId, draft.changedBy) };
  });
  if (!found) throw new NotFound();
  const { draft, base, author } = found;
  if (!mayReview(who, draft)) return redirect(changed);
  const pieces = difference(typedVersion(draft, base) ?? { ...emptyDocument(draft), blocks: [] }, draft.typed);
  const { content } = toContent(draft, draft.typed, { library: shared, lang });
  const title = titleOf(draft.typed, draft.key);
  const open = { actor: who, lang, name: draft, typed: draft.typed, content, library: shared };
  const today = dayOf(services.clock.now());
  const body = (
    <ReviewPage
      lang={lang}
      draft={draft}
      title={title}
      authorName={author?.name ?? ''}
      remarks={remarks ?? ''}
      missing={remarks !== undefined}
      preview={<Preview lang={lang} name={draft} content={content} library={shared} today={today} />}
      difference={<Difference lang={lang} pieces={pieces} textLang={draft.lang} />}
      checks={await around.checks(open)}
    />
  );
  return page(title, body, { ...together, status: remarks === undefined ? 200 : 422 });
}
