/** A browser for request tests: keeps cookies, follows what a person would follow, and reads pages by role and label. */

import { type BoundFunctions, getQueriesForElement, type queries } from '@testing-library/dom';
import { Window } from 'happy-dom';
import { signInAs } from '#features/people/index.ts';
import type { TestMember } from './builders.ts';
import type { World } from './world.ts';

export type Answered = {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly text: string;
  /** The page, to be asked by role, label and text. */
  readonly screen: BoundFunctions<typeof queries>;
  readonly document: Document;
};

export type Client = {
  readonly get: (path: string) => Promise<Answered>;
  /** Posts a form. A list gives a field more than once; a File is sent along as one. */
  readonly post: (
    path: string,
    fields?: Readonly<Record<string, string | File | readonly string[]>>,
  ) => Promise<Answered>;
  /** Posts, and then fetches the page that the answer leads to. */
  readonly submit: (
    path: string,
    fields?: Readonly<Record<string, string | File | readonly string[]>>,
  ) => Promise<Answered>;
  readonly cookie: () => string;
};

const origin = 'http://digimee.test';

/** Nobody: a browser without a session. */
export function aVisitor(world: World, cookie = ''): Client {
  const jar = new Map(cookie === '' ? [] : [split(cookie)]);
  const send = async (method: string, path: string, body?: FormData): Promise<Answered> => {
    const header = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await world.app.request(`${origin}${path}`, {
      method,
      headers: { ...(header ? { cookie: header } : {}), ...(method === 'POST' ? { origin } : {}) },
      ...(body ? { body } : {}),
    });
    for (const set of response.headers.getSetCookie()) {
      const [name, value] = split(set.split(';')[0] ?? '');
      if (value === '' || /max-age=0/i.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    return read(response);
  };
  const post: Client['post'] = (path, fields = {}) => send('POST', path, form(fields));
  const get: Client['get'] = (path) => send('GET', path);
  return {
    get,
    post,
    submit: async (path, fields) => {
      const answered = await post(path, fields);
      return answered.location === null ? answered : get(answered.location.replace(origin, ''));
    },
    cookie: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
  };
}

/** A browser in which this member has signed in. */
export async function signedIn(
  world: World,
  member: TestMember,
  given: { readonly shared?: boolean } = {},
): Promise<Client> {
  if (member.personId === null) throw new Error('This member has no account.');
  const cookie = await signInAs(world.services, { personId: member.personId, townId: member.townId, ...given });
  return aVisitor(world, cookie);
}

/** The page is only taken apart when a test looks into it: walks along all addresses read thousands. */
async function read(response: Response): Promise<Answered> {
  const text = await response.text();
  let parsed: Document | undefined;
  const page = () => {
    parsed ??= parse(text);
    return parsed;
  };
  return {
    status: response.status,
    location: response.headers.get('location'),
    headers: response.headers,
    text,
    get screen() {
      return getQueriesForElement(page().body);
    },
    get document() {
      return page();
    },
  };
}

function parse(text: string): Document {
  const window = new Window();
  window.document.write(text);
  // happy-dom's document is the DOM's own in all that is asked of it here.
  return window.document as unknown as Document;
}

function form(fields: Readonly<Record<string, string | File | readonly string[]>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) data.append(name, one);
  }
  return data;
}

function split(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
