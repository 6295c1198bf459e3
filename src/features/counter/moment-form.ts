/** What is sent of a help moment, from the bar, from the page or from a queue without a network, and how it becomes one. */
import { z } from 'zod';
import type { Library } from '#features/content/index.ts';
import { organisationIds } from '#features/organisations/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { type FormErrors, readForm, type Typed, typedIn } from '#shared/http/form.ts';
import { isId } from '#shared/id.ts';
import { saidText } from '#shared/said-text.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { channels, type Details, type HelpMoment, happenedAt, otherGuide, outcomes } from './help-moment.ts';
import { usualChannel } from './log-help.ts';
import { type Holder, readTicket, type TicketRead } from './log-ticket.ts';

const known = z.string().refine(isId, 'choose');

const details = {
  channel: z.enum(channels, 'choose').optional(),
  minutes: z.coerce.number('minutes').int('minutes').min(1, 'minutes').max(480, 'minutes').optional(),
  organisation: z.enum(organisationIds, 'choose').optional(),
  form: known.optional(),
};

const moment = z.object({
  id: known,
  guide: z.string('missing').max(80, 'choose'),
  problem: z.string().max(80, 'choose').default(''),
  said: saidText(200).default(''),
  /** The bar sends only to whom, when a citizen is referred. */
  outcome: z.enum(outcomes, 'missing').optional(),
  /** A place of the town, or “other”; only for who was referred. */
  to: z.union([z.literal('other'), known]).optional(),
  /** When it happened; without it, now. */
  at: z.string().optional().catch(undefined),
  /** The ticket of whose tap it is. */
  by: z.string().optional(),
  ...details,
});

export type MomentRead =
  | {
      readonly kind: 'good';
      readonly moment: HelpMoment;
      readonly typed: Typed;
      readonly toWhomIsKnown: boolean;
      /** Who tapped: who is signed in, or a colleague whose tap waited here. */
      readonly holder: Holder;
    }
  /** Whose tap it is cannot be told: its ticket is not of this town, or too old. */
  | { readonly kind: 'someone-else' | 'expired'; readonly typed: Typed }
  | { readonly kind: 'wrong'; readonly errors: FormErrors; readonly typed: Typed };

/** `content` is the town's own library, `lang` the language in which the guide was open. */
export function readMoment(
  form: FormData,
  about: {
    readonly content: Library;
    readonly lang: Lang;
    readonly actor: Actor;
    readonly now: Date;
    readonly secret: string;
  },
): MomentRead {
  const read = readForm(moment, form);
  if (read.kind === 'wrong') return read;
  const { id, guide, problem, said, to, by } = read.data;
  const ticket = ticketIn(by, about);
  if (ticket.kind === 'none') return { kind: 'someone-else', typed: typedIn(form) };
  if (ticket.kind === 'expired') return { kind: 'expired', typed: typedIn(form) };
  const { holder } = ticket;
  const outcome = read.data.outcome ?? (to === undefined ? undefined : 'referred');
  const errors = {
    ...wrongSubject(read.data, about.content, about.lang),
    ...(outcome === undefined ? { outcome: 'missing' } : {}),
  };
  if (outcome === undefined || Object.keys(errors).length > 0) return { kind: 'wrong', errors, typed: typedIn(form) };
  const placeId = outcome !== 'referred' || to === undefined || to === 'other' ? null : to;
  const isOther = guide === otherGuide;
  return {
    kind: 'good',
    moment: {
      id,
      guide,
      problem: isOther ? '' : problem,
      said: isOther ? said : '',
      outcome,
      placeId,
      at: happenedAt(read.data.at, about.now),
      ...detailsFrom(read.data, usualChannel(about.actor)),
    },
    typed: typedIn(form),
    holder: { memberId: holder.memberId, teamId: holder.teamId },
    toWhomIsKnown: outcome !== 'referred' || to !== undefined,
  };
}

type Asking = { readonly actor: Actor; readonly now: Date; readonly secret: string };

/** A form without a ticket is of who is signed in. */
function ticketIn(by: string | undefined, { actor, now, secret }: Asking): TicketRead {
  return by === undefined ? { kind: 'good', holder: actor } : readTicket(secret, actor.townId, by, now);
}

type Subject = { readonly guide: string; readonly problem: string; readonly said: string };

function wrongSubject({ guide: id, problem, said }: Subject, content: Library, lang: Lang): FormErrors {
  if (id === otherGuide) return said === '' ? { said: 'missing' } : {};
  const guide = content.guide(id, lang);
  if (!guide) return { guide: 'choose' };
  return problem !== '' && !guide.parts.some((part) => part.id === problem) ? { problem: 'choose' } : {};
}

const detailForm = z.object(details);

export type DetailsRead =
  | { readonly kind: 'good'; readonly details: Details }
  | { readonly kind: 'wrong'; readonly errors: FormErrors };

export function readDetails(form: FormData, actor: Actor): DetailsRead {
  const read = readForm(detailForm, form);
  if (read.kind === 'wrong') return read;
  return { kind: 'good', details: detailsFrom(read.data, usualChannel(actor)) };
}

function detailsFrom(read: z.infer<typeof detailForm>, usual: Details['channel']): Details {
  const { channel = usual, minutes = null, organisation = '', form: formId = null } = read;
  return { channel, minutes, organisation, formId };
}
