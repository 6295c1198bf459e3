/** Material that a member hands in: what it is, under which licence, and what an editor made of it. */
import type { GuideTags } from '#features/content/index.ts';

export const outcomes = ['used', 'later', 'not-used'] as const;
export type Outcome = (typeof outcomes)[number];

export type Submission = {
  readonly id: string;
  readonly title: string;
  /** An address, a text, or both; empty for what there is not. */
  readonly url: string;
  readonly body: string;
  readonly licence: GuideTags['licence'];
  /** Whom to name as the maker; empty for nobody. */
  readonly maker: string;
  readonly at: Date;
  readonly state: 'open' | Outcome;
  readonly answer: string;
  readonly answeredAt: Date | null;
};

/** For the editor: with who handed it in. */
export type SubmissionOf = Submission & { readonly by: string };

export type NewSubmission = Pick<Submission, 'id' | 'title' | 'url' | 'body' | 'licence' | 'maker'>;
