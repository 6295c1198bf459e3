/** The bare address: to one's day, or to the way in. */
import { everyone } from '#shared/access/access.ts';
import { redirect } from '#shared/http/answer.ts';
import { get, type Route } from '#shared/http/route.ts';

export const homeRoutes: readonly Route[] = [get('/', everyone, (ask) => redirect(ask.who ? '/my-day' : '/sign-in'))];
