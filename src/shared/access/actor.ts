/** Who is asking: a person who signed in, at work in one town, with roles. */
import type { Lang } from '#shared/words/catalogue.ts';

/** Roles on top of clerk, which everyone is. */
export type Role = 'head-of-service' | 'digicoach' | 'trainer' | 'coordinator' | 'content-editor' | 'digihelper';

/** A person signed in, perhaps not at work in any town (yet). */
export type Visitor = {
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly lang: Lang;
  readonly platformAdministrator: boolean;
  /** How the person signed in; a card opens one town only. */
  readonly way: 'password' | 'card' | 'demo';
  /** A counter machine or tablet used by several people. */
  readonly shared: boolean;
};

export type TownAtWork = {
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  readonly lookHash: string;
  readonly idleMinutes: number;
  /** Its content editors keep the guides that all towns share. */
  readonly keepsSharedGuides: boolean;
  /** Changes with what the town, or a network of it, lays over the shared guides: see features/overlays. */
  readonly layers: string;
};

/** A person at work in a town. */
export type Actor = Visitor & {
  readonly townId: string;
  readonly memberId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly teamId: string | null;
  readonly jobTitle: string;
  readonly roles: readonly Role[];
  readonly town: TownAtWork;
  /** In how many towns this person works. */
  readonly towns: number;
};
