/** Who sees which signals, and who sees where people get stuck. */
import { has, oneOf } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Signal } from './signal.ts';

export const seesSignals = oneOf('coordinator', 'digicoach', 'content-editor');

/** Those who bring it to whoever makes the forms. */
export const seesStuck = oneOf('coordinator', 'content-editor');

/** Coordinators and editors see those of the whole town; a digicoach those of the own service. */
export type Scope =
  | { readonly kind: 'town' }
  | { readonly kind: 'team'; readonly teamId: string }
  | { readonly kind: 'nothing' };

export function scopeOf(actor: Actor): Scope {
  if (has(actor, 'coordinator', 'content-editor')) return { kind: 'town' };
  return has(actor, 'digicoach') && actor.teamId !== null
    ? { kind: 'team', teamId: actor.teamId }
    : { kind: 'nothing' };
}

/** Whoever sees one may take it up. */
export function maySee(actor: Actor, { teamId }: Pick<Signal, 'teamId'>): boolean {
  const scope = scopeOf(actor);
  switch (scope.kind) {
    case 'town':
      return true;
    case 'team':
      return scope.teamId === teamId;
    case 'nothing':
      return false;
  }
}
