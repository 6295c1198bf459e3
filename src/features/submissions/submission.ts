/** Material that a member, or anyone, hands in: what it is, under which licence, and what an editor made of it. */
import type { GuideTags } from '#features/content/index.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';

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

/** For the editor: with who handed it in, or in which language someone without an account did. */
export type SubmissionOf = Submission &
  ({ readonly from: 'member'; readonly by: string } | { readonly from: 'anyone'; readonly lang: CitizenLang });

export type NewSubmission = Pick<Submission, 'id' | 'title' | 'url' | 'body' | 'licence' | 'maker'>;
