/** What went wrong with a request for JSON: a problem as RFC 9457 writes it, for any site to read. */
import type { PublicAnswer } from '#shared/http/answer.ts';
import type { Problem } from './api-shapes.ts';

const titles: Readonly<Record<Problem['status'], string>> = {
  400: 'Bad request',
  404: 'Not found',
  429: 'Too many requests',
  500: 'Something is broken here',
};

/** @param detail one sentence for whoever programs */
export function problemAnswer(
  status: Problem['status'],
  detail: string,
  more: Pick<PublicAnswer, 'retryAfter'> = {},
): PublicAnswer {
  const said: Problem = { type: 'about:blank', title: titles[status], status, detail };
  return {
    kind: 'public',
    // What is not there may come soon; what is busy or broken says so to this one request.
    maxAge: status === 400 || status === 404 ? 60 : 0,
    forOtherSites: true,
    ...more,
    content: () => ({ kind: 'text', type: 'application/problem+json', text: JSON.stringify(said), status }),
  };
}

/** Where programs ask: they get JSON, whatever is the matter. */
export function asksForJson(path: string): boolean {
  return path.startsWith('/api/');
}
