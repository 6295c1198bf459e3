/** What people do with a signal: take it up, say that it is done, set it aside; each leaves an audit line. */
import type { Actor } from '#shared/access/actor.ts';
import { type AuditAction, audit } from '#shared/audit.ts';
import { type Db, inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { maySee } from './policy.ts';
import { signalById } from './queries.ts';
import type { Proposal, Signal } from './signal.ts';
import { finish, setAside, takeUp } from './store.ts';

export type Act =
  | { readonly kind: 'take-up'; readonly proposal: Proposal }
  | { readonly kind: 'done' }
  | { readonly kind: 'set-aside'; readonly note: string };

export type Acted =
  | { readonly kind: 'done' }
  /** Somebody was first; the signal as it is now. */
  | { readonly kind: 'changed-meanwhile'; readonly signal: Signal }
  /** Not there, or not for this person. */
  | { readonly kind: 'unknown' };

const audited: Readonly<Record<Act['kind'], AuditAction>> = {
  'take-up': 'signal-taken-up',
  done: 'signal-done',
  'set-aside': 'signal-set-aside',
};

/** @param nameOf what the signal is about, in words, for the audit trail */
export function actOn(
  services: Services,
  actor: Actor,
  opened: Pick<Signal, 'id' | 'version'>,
  act: Act,
  nameOf: (signal: Signal) => string,
): Promise<Acted> {
  return inTown(services.database, actor, async (db) => {
    const signal = await signalById(db, actor.townId, opened.id);
    if (!signal || !maySee(actor, signal)) return { kind: 'unknown' };
    const now = services.clock.now();
    if (!(await change(db, actor, opened, act, now))) {
      return { kind: 'changed-meanwhile', signal: (await signalById(db, actor.townId, opened.id)) ?? signal };
    }
    await audit(db, actor, now, audited[act.kind], nameOf(signal));
    return { kind: 'done' };
  });
}

function change(db: Db, actor: Actor, opened: Pick<Signal, 'id' | 'version'>, act: Act, now: Date): Promise<boolean> {
  switch (act.kind) {
    case 'take-up':
      return takeUp(db, actor, opened, act.proposal, now);
    case 'done':
      return finish(db, actor, opened, now);
    case 'set-aside':
      return setAside(db, actor, opened, act.note, now);
  }
}
