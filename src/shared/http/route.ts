/** A route: method, path, who may use it, and what answers. The whole site is a list of these. */
import type { Context } from 'hono';
import { type Access, type Asker, everyone } from '#shared/access/access.ts';
import { isId } from '#shared/id.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { type Answer, NotFound } from './answer.ts';

/** One request, read: who asks, in which language, and what was sent along. */
export type Ask<Who extends Asker = Asker> = {
  readonly who: Who;
  readonly lang: Lang;
  readonly url: URL;
  readonly context: Context;
  /** A part of the path, such as the guide in /counter/guides/:guide. */
  readonly param: (name: string) => string;
  /** A part of the query, or undefined. */
  readonly query: (name: string) => string | undefined;
  /** The form that was posted: texts as typed, files as files. */
  readonly form: () => Promise<FormData>;
};

/** The id that an address names, in :id. @throws NotFound where that is no id */
export function idIn(ask: Pick<Ask, 'param'>): string {
  const id = ask.param('id');
  if (!isId(id)) throw new NotFound();
  return id;
}

export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: Access<Asker>;
  readonly answer: (ask: Ask<never>) => Promise<Answer> | Answer;
  /** Bytes that a post may have; more is refused before it is read. */
  readonly limit: number;
  /** Nobody is asked who they are: the answer is the same for all. */
  readonly public?: true;
};

/** A request for what is the same for everyone: the address says all, language too. */
export type PublicAsk = Omit<Ask<null>, 'who' | 'lang' | 'form'>;

/** A form from anyone: still nobody is asked who they are, and no cookie is set. */
export type PublicPost = PublicAsk & Pick<Ask, 'form'>;

const formLimit = 256 * 1024;

export function get<Who extends Asker>(
  path: string,
  access: Access<Who>,
  answer: (ask: Ask<Who>) => Promise<Answer> | Answer,
): Route {
  return { method: 'GET', path, access, answer, limit: 0 };
}

export function post<Who extends Asker>(
  path: string,
  access: Access<Who>,
  answer: (ask: Ask<Who>) => Promise<Answer> | Answer,
  limit: number = formLimit,
): Route {
  return { method: 'POST', path, access, answer, limit };
}

/** An address for anyone, at which no cookie is read or set. */
export function publicGet(path: string, answer: (ask: PublicAsk) => Promise<Answer> | Answer): Route {
  return { method: 'GET', path, access: everyone, answer, limit: 0, public: true };
}

export function publicPost(
  path: string,
  answer: (ask: PublicPost) => Promise<Answer> | Answer,
  limit: number = formLimit,
): Route {
  return { method: 'POST', path, access: everyone, answer, limit, public: true };
}
