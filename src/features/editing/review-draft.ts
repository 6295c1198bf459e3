/** From draft to approved: someone else of the practice is asked, approves it or sends it back with remarks. */
import { titleOf } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import { Forbidden } from '#shared/http/answer.ts';
import { postMail } from '#shared/mail/mail.ts';
import type { Services } from '#shared/services.ts';
import type { Draft } from './draft.ts';
import { mayBeAsked, mayReview } from './policy.ts';
import { colleague, draftById, reviewers } from './queries.ts';
import { updateState } from './store.ts';
import { words } from './words.ts';

export type Asked = { readonly kind: 'asked' | 'nobody' | 'changed-meanwhile' };

/** Asks a colleague, who gets a mail; the draft must be without mistakes, which the caller looked at. */
export function askReview(
  services: Services,
  actor: Pick<Actor, 'townId' | 'memberId' | 'name'>,
  draft: Draft,
  reviewer: string,
): Promise<Asked> {
  const now = services.clock.now();
  const { townId } = actor;
  return inTown(services.database, actor, async (db): Promise<Asked> => {
    const asked = (await reviewers(db, townId)).find(({ id }) => id === reviewer);
    if (!asked || !mayBeAsked(asked, draft)) return { kind: 'nobody' };
    const states = { from: ['draft'], to: 'in-review' } as const;
    const moved = await updateState(db, townId, draft, states, { reviewer, remarks: '', now });
    if (!moved) return { kind: 'changed-meanwhile' };
    if (asked.email !== null) {
      const say = words(asked.lang).mail;
      const title = titleOf(draft.typed, draft.key);
      const link = `${services.config.publicUrl}/together/content/reviews/${draft.id}`;
      const body = say.askBody(asked.name, actor.name, title, draft.note, link);
      await postMail(db, townId, { to: asked.email, subject: say.askSubject(title), body }, now);
    }
    return { kind: 'asked' };
  });
}

export type Reviewed = { readonly kind: 'reviewed' } | { readonly kind: 'changed-meanwhile' };

/** @throws Forbidden for anyone but the one who was asked */
export function reviewDraft(
  services: Services,
  actor: Actor,
  id: string,
  given: { readonly version: number; readonly approve: boolean; readonly remarks: string },
): Promise<Reviewed> {
  const now = services.clock.now();
  const { townId } = actor;
  return inTown(services.database, actor, async (db): Promise<Reviewed> => {
    const draft = await draftById(db, townId, id);
    if (draft?.state !== 'in-review' || draft.version !== given.version) return { kind: 'changed-meanwhile' };
    if (!mayReview(actor, draft)) throw new Forbidden();
    const states = { from: ['in-review'], to: given.approve ? 'approved' : 'draft' } as const;
    const kept = { reviewer: actor.memberId, remarks: given.remarks, now };
    if (!(await updateState(db, townId, draft, states, kept))) return { kind: 'changed-meanwhile' };
    const title = titleOf(draft.typed, draft.key);
    await audit(db, actor, now, given.approve ? 'content-approved' : 'content-sent-back', title);
    const author = await colleague(db, townId, draft.changedBy);
    if (author?.email) {
      const say = words(author.lang).mail;
      const link = `${services.config.publicUrl}/together/content`;
      const subject = given.approve ? say.approvedSubject(title) : say.backSubject(title);
      const body = say.reviewedBody(author.name, actor.name, title, given.approve, given.remarks, link);
      await postMail(db, townId, { to: author.email, subject, body }, now);
    }
    return { kind: 'reviewed' };
  });
}
