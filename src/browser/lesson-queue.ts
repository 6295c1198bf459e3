/** Sends what someone chose, and keeps it on this device until it has arrived: for when the connection drops. */

type Waiting = { readonly url: string; readonly body: string };

export type Sent =
  /** Where to go now. */
  | { readonly kind: 'on'; readonly to: string }
  /** The server did not take it as it is: let it say why. */
  | { readonly kind: 'refused' }
  /** No connection; it is kept and sent later. */
  | { readonly kind: 'waiting' }
  /** The session ended meanwhile; it is kept until the same person is back. */
  | { readonly kind: 'signed-out' };

/** The element that the page put around the form; it says whose form this is, and the words. */
type Owner = HTMLElement;

const again = 4000;
const inMemory = new Map<string, Waiting[]>();

/** On a shared machine nothing is written down: it waits in the memory of this page alone. */
function read(owner: Owner): Waiting[] {
  if (owner.dataset.shared) return inMemory.get(keyOf(owner)) ?? [];
  try {
    return JSON.parse(localStorage.getItem(keyOf(owner)) ?? '[]') as Waiting[];
  } catch {
    return [];
  }
}

function write(owner: Owner, waiting: Waiting[]): void {
  inMemory.set(keyOf(owner), waiting);
  if (owner.dataset.shared) return;
  try {
    if (waiting.length === 0) localStorage.removeItem(keyOf(owner));
    else localStorage.setItem(keyOf(owner), JSON.stringify(waiting));
  } catch {
    // No storage on this device: it waits in memory.
  }
}

const keyOf = (owner: Owner) => `digimee-waiting-${owner.dataset.person}`;

/** Sends a form; what cannot be sent is kept. */
export async function send(owner: Owner, url: string, body: string): Promise<Sent> {
  try {
    const sent = await deliver({ url, body });
    if (sent.kind === 'signed-out') keep(owner, { url, body });
    return sent;
  } catch {
    keep(owner, { url, body });
    return { kind: 'waiting' };
  }
}

function keep(owner: Owner, one: Waiting): void {
  write(owner, [...read(owner).filter(({ url }) => url !== one.url), one]);
}

/** @throws TypeError when there is no connection, Error when the server has trouble of its own */
async function deliver({ url, body }: Waiting): Promise<Sent> {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
  });
  if (response.status >= 500) throw new Error('trouble');
  const isOurs = response.headers.get('content-type')?.startsWith('application/json');
  if (response.ok && isOurs) return { kind: 'on', to: ((await response.json()) as { to: string }).to };
  const signedOut = response.redirected && new URL(response.url).pathname.startsWith('/sign-in');
  return { kind: signedOut ? 'signed-out' : 'refused' };
}

/** Sends what waits, oldest first, until all of it has arrived; `arrived` gets the last answer. */
export function sendWaiting(owner: Owner, arrived: (last: Sent) => void): void {
  let last: Sent | undefined;
  let busy = false;
  const next = async (): Promise<void> => {
    const [first] = read(owner);
    if (!first || busy) return;
    busy = true;
    try {
      last = await deliver(first);
      if (last.kind === 'signed-out') return;
      write(owner, read(owner).slice(1));
      if (read(owner).length === 0) arrived(last);
    } catch {
      setTimeout(next, again);
      return;
    } finally {
      busy = false;
    }
    await next();
  };
  addEventListener('online', () => void next());
  void next();
}

/** Whoever signs out leaves nothing on this device. */
export function forgetAtSignOut(owner: Owner): void {
  document.addEventListener('submit', (event) => {
    if (event.target instanceof HTMLFormElement && event.target.getAttribute('action') === '/sign-out')
      write(owner, []);
  });
}

/** Sends each form marked `data-keep="step"` through the queue, and goes where the server says. */
export function keepForms(owner: Owner, forms: Iterable<HTMLFormElement>): void {
  for (const form of forms) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const body = bodyOf(form, event.submitter);
      void send(owner, form.action, body).then((sent) => {
        if (sent.kind === 'on') location.assign(sent.to);
        else if (sent.kind === 'refused') sendPlainly(form, event.submitter);
        // To sign in, and back to this page.
        else if (sent.kind === 'signed-out') location.reload();
        else wait(owner);
      });
    });
  }
  sendWaiting(owner, (last) => {
    say(owner, owner.dataset.sent ?? '');
    if (last.kind === 'on' && waitsHere.has(owner)) location.assign(last.to);
  });
  forgetAtSignOut(owner);
}

const waitsHere = new WeakSet<Owner>();

function wait(owner: Owner): void {
  waitsHere.add(owner);
  say(owner, owner.dataset.waiting ?? '');
  setTimeout(() => dispatchEvent(new Event('online')), again);
}

/** The browser's own way, without us: the page that comes back says what is wrong. */
function sendPlainly(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = submitter.name;
    field.value = submitter.value;
    form.append(field);
  }
  form.submit();
}

/** The fields of a form as a browser would send them, the pressed button too. */
export function bodyOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  if (submitter instanceof HTMLButtonElement && submitter.name) fields.append(submitter.name, submitter.value);
  return fields.toString();
}

/** Says something at the end of the form's surroundings, aloud too. */
export function say(owner: Owner, text: string): void {
  let place = document.getElementById('lesson-said');
  if (!place) {
    place = document.createElement('p');
    place.id = 'lesson-said';
    place.setAttribute('role', 'status');
    place.className = 'dm-callout dm-callout--sun';
    owner.closest('.dm-card')?.append(place);
  }
  place.textContent = text;
}
