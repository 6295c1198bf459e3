/** Without a network: says which help moments wait, and lists the guides that were opened before. */
import { pages } from './worker/caches.ts';

/** What waits is sent again after so long, and each time after twice as long, up to the last. */
const firstRetry = 2000;
const lastRetry = 60_000;

type Said = {
  readonly kind: string;
  readonly waiting: number;
  readonly sent: number;
  /** Kept for somebody of another town. */
  readonly elsewhere: number;
  /** What can no longer be sent, as its form was filled in. */
  readonly late: readonly Late[];
};
type Late = Readonly<Record<string, string>>;

class OfflineStatus extends HTMLElement {
  #retry = firstRetry;
  #retrying = 0;
  /** Said before how many wait: that words were left out. */
  #note = '';
  /** Whether the line says that something waits. */
  #isWaiting = false;

  connectedCallback(): void {
    const { serviceWorker } = navigator;
    if (!serviceWorker) return;
    const { searchParams } = new URL(location.href);
    if (searchParams.has('wordless')) this.#note = `${this.#words('keptWordless')} `;
    if (searchParams.has('kept')) this.#say(this.#note || this.#words('kept'));
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'help-moments') this.#show(data);
    });
    void serviceWorker.register('/service-worker.js').catch(() => undefined);
    void serviceWorker.ready.then(({ active }) => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      const own = files.filter((name) => name.startsWith(`${location.origin}/assets/`));
      // Logged by hand, or on its page: it need not wait any longer.
      const done = searchParams.get('logged');
      active?.postMessage({ kind: 'opened', page: location.pathname, files: own, done });
    });
    addEventListener('online', () => this.#send());
  }

  #show({ waiting, sent, elsewhere, late }: Said): void {
    if (waiting > 0) this.#sendLater();
    else this.#retry = firstRetry;
    this.#showLate(late);
    if (waiting > 0) this.#say(this.#note + this.#count(waiting, 'one', 'other'));
    else if (sent > 0 && elsewhere === 0 && late.length === 0) this.#say(this.#words('sent'));
    else if (elsewhere > 0) this.#say(this.#count(elsewhere, 'elsewhereOne', 'elsewhereOther'));
    else if (this.#isWaiting) this.#say('');
    this.#isWaiting = waiting + elsewhere > 0;
  }

  #words(name: string): string {
    return this.dataset[name] ?? '';
  }

  #count(number: number, one: string, other: string): string {
    return this.#words(number === 1 ? one : other).replace('{n}', String(number));
  }

  /** Each with a way to log it by hand, as the same moment, and a way to drop it. */
  #showLate(late: readonly Late[]): void {
    const section = this.querySelector('section');
    const list = section?.querySelector('ul');
    if (!section || !list) return;
    section.hidden = late.length === 0;
    list.replaceChildren(
      ...late.map((moment) => {
        const { id = '', guide = '', problem = '', outcome = '', to = '' } = moment;
        const what = [guide, problem].filter(Boolean).join(' · ');
        const again = link(`/counter/log?${new URLSearchParams({ guide, problem, outcome, to, id, late: '' })}`);
        again.textContent = this.#words('logAgain').replace('{what}', what);
        const forget = document.createElement('button');
        forget.className = 'utrecht-button utrecht-button--subtle';
        forget.type = 'button';
        forget.textContent = this.#words('forget').replace('{what}', what);
        forget.addEventListener('click', () => {
          navigator.serviceWorker.controller?.postMessage({ kind: 'drop', done: id });
        });
        const item = document.createElement('li');
        item.append(again, ' ', forget);
        return item;
      }),
    );
  }

  #send(): void {
    navigator.serviceWorker.controller?.postMessage({ kind: 'online' });
  }

  /** A browser says it is online a little before it is, and tries again by itself only after minutes. */
  #sendLater(): void {
    clearTimeout(this.#retrying);
    this.#retrying = window.setTimeout(() => {
      this.#retry = Math.min(this.#retry * 2, lastRetry);
      if (navigator.onLine) this.#send();
      else this.#retry = firstRetry;
    }, this.#retry);
  }

  #say(text: string): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!status) return;
    status.textContent = text;
    status.hidden = text === '';
  }
}

/** The guides that this browser kept, by title. */
class OpenedGuides extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const list = this.querySelector('ul');
    if (!list || !('caches' in window)) return;
    const cache = await caches.open(pages);
    for (const { url } of await cache.keys()) {
      const page = await cache.match(url);
      const title = new DOMParser().parseFromString((await page?.text()) ?? '', 'text/html').title;
      const opened = link(url);
      opened.textContent = title.replace(/ · [^·]*$/, '');
      const item = document.createElement('li');
      item.append(opened);
      list.append(item);
    }
    this.hidden = list.children.length === 0;
  }
}

function link(href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.className = 'utrecht-link';
  made.href = href;
  return made;
}

/**
 * A page that was kept would give every citizen the same moment, and every colleague the same report: each time it is
 * shown it gets new ones. Only what is logged again by hand keeps its own, so that it counts once.
 */
addEventListener('pageshow', () => {
  if (new URL(location.href).searchParams.has('id')) return;
  for (const input of document.querySelectorAll<HTMLInputElement>(
    'form[action^="/counter/"] :is(input[name=id], input[name=tap])',
  ))
    input.value = newId();
});

/** A UUIDv7, as the server makes them: the time first, then chance. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(
    0,
    (BigInt(Date.now()) << 16n) | 0x7000n | (BigInt(bytes[6] ?? 0) << 4n) | BigInt((bytes[7] ?? 0) & 15),
  );
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

customElements.define('dm-offline', OfflineStatus);
customElements.define('dm-opened', OpenedGuides);
