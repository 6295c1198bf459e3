/** Help moments that could not be sent: they wait here, in order, until the server has confirmed each of them. */
import { BackgroundSyncQueue, BackgroundSyncQueueStore } from 'serwist';
import { isKept } from './kept-pages.ts';
import { leaveOutWords, noWords } from './own-words.ts';
import { finishLeaving } from './signing-out.ts';
import { longestTry, world } from './world.ts';

const name = 'help-moments';
const day = 24 * 3600_000;
/** The server takes moments for a week; later they are logged by hand, or dropped by whoever reads so. */
const longestWait = 7 * day;
const longestKept = 60 * day;

const queue = new BackgroundSyncQueue(name, {
  onSync: async () => {
    // Where the browser does not say when the network is back, it asks right away, before there is a queue.
    await Promise.resolve();
    await catchUp();
  },
});
/** The same, by number: not only the first can be taken out, and nothing disappears by itself. */
const store = new BackgroundSyncQueueStore(name);

type Waiting = { readonly entry: number; readonly fields: URLSearchParams };

/** What the server said of a moment that stays: of another town, too late, or never right. Asked again once someone arrives. */
const answers = new Map<string, 'someone-else' | 'never'>();

/** Somebody else may sit here now, or the same person for another town. */
export function askAgain(): void {
  answers.clear();
}

async function allWaiting(): Promise<readonly Waiting[]> {
  const entries = await store.getAll();
  return entries.map(({ id, requestData }) => ({
    entry: id,
    fields: new URLSearchParams(new TextDecoder().decode(requestData.body)),
  }));
}

const idOf = ({ fields }: Waiting) => fields.get('id') ?? '';
const ageOf = ({ fields }: Waiting) => Date.now() - Date.parse(fields.get('at') ?? '');
const isLate = (moment: Waiting) => answers.get(idOf(moment)) === 'never' || ageOf(moment) > longestWait;

/** Sends a help moment after those that wait; keeps it when the network is away. */
export async function logHelp(request: Request): Promise<Response> {
  const copy = request.clone();
  try {
    await sendAll();
    return await fetch(request);
  } catch {
    return keep(copy);
  }
}

async function keep(request: Request): Promise<Response> {
  const fields = new URLSearchParams();
  for (const [field, value] of await request.formData()) if (typeof value === 'string') fields.append(field, value);
  fields.set('at', new Date().toISOString());
  const outcome = fields.get('outcome') ?? 'referred';
  // Without a network nobody can be asked to whom.
  if (outcome === 'referred' && !fields.has('to')) fields.set('to', 'other');
  const wordless = leaveOutWords(fields);
  await queue.pushRequest({ request: momentRequest(fields) });
  await tell();
  const path = ['/counter/guides', fields.get('guide'), fields.get('problem')].filter(Boolean).join('/');
  const back = (await isKept(path)) ? path : '/counter';
  return Response.redirect(`${back}?kept=${outcome}${wordless ? '&wordless' : ''}`, 303);
}

function momentRequest(fields: URLSearchParams): Request {
  return new Request('/counter/help', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  });
}

/** Whoever left is signed out first; then what waits is sent. */
export async function catchUp(): Promise<void> {
  await finishLeaving();
  await sendAll();
}

let sending: Promise<void> | undefined;

/** Sends what waits, in order, one run at a time. @throws while the network is away or nobody is signed in */
export function sendAll(): Promise<void> {
  sending ??= sendInOrder().finally(() => {
    sending = undefined;
  });
  return sending;
}

/** A moment goes only once the server confirmed it: sent twice it still counts once. What must stay holds up nothing. */
async function sendInOrder(): Promise<void> {
  let sent = 0;
  try {
    for (const moment of await allWaiting()) {
      if (ageOf(moment) > longestKept) await store.deleteEntry(moment.entry);
      if (isLate(moment) || answers.has(idOf(moment))) continue;
      const answer = await send(moment.fields);
      if (answer === 'logged') {
        await store.deleteEntry(moment.entry);
        sent++;
      } else answers.set(idOf(moment), answer);
    }
  } finally {
    if (sent > 0) await tell(sent);
  }
}

async function send(fields: URLSearchParams): Promise<'logged' | 'someone-else' | 'never'> {
  const answer = await ask(fields);
  if (answer === 'logged' || answer === 'someone-else') return answer;
  if (answer !== 'wrong' || !fields.has('said') || fields.get('said') === noWords) return 'never';
  // Words that the server does not take are left out; that someone was helped still counts.
  const wordless = new URLSearchParams(fields);
  wordless.set('said', noWords);
  return (await ask(wordless)) === 'logged' ? 'logged' : 'never';
}

/** @throws while the server cannot be reached, is in trouble, or sees nobody who is signed in */
async function ask(fields: URLSearchParams): Promise<string> {
  const response = await fetch(momentRequest(fields), { signal: AbortSignal.timeout(longestTry) });
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false;
  if (!isJson) throw new Error(`The server answered ${response.status}, and did not take the help moment.`);
  const said: unknown = await response.json();
  return typeof said === 'object' && said !== null && 'kind' in said ? String(said.kind) : 'wrong';
}

/** Logged by hand meanwhile, or dropped by whoever read that it could not be sent. */
export async function forgetMoment(id: string): Promise<void> {
  for (const moment of await allWaiting()) if (idOf(moment) === id) await store.deleteEntry(moment.entry);
}

/** Tells every open page what waits for the network, what for somebody of another town, and what came too late. */
export async function tell(sent = 0): Promise<void> {
  const all = await allWaiting();
  const late = all.filter(isLate).map(({ fields }) => Object.fromEntries(fields));
  const elsewhere = all.filter((moment) => !isLate(moment) && answers.has(idOf(moment))).length;
  const waiting = all.length - late.length - elsewhere;
  for (const page of await world.clients.matchAll())
    page.postMessage({ kind: 'help-moments', waiting, sent, elsewhere, late });
}
