/** Without a network: says which help moments wait, and lists the guides that were opened before. */

/** What waits is sent again after so long, and each time after twice as long, up to the last. */
const firstRetry = 2000;
const lastRetry = 60_000;

type Said = { readonly kind: string; readonly waiting: number; readonly sent: number };

class OfflineStatus extends HTMLElement {
  #retry = firstRetry;
  #retrying = 0;

  connectedCallback(): void {
    const { serviceWorker } = navigator;
    if (!serviceWorker) return;
    const kept = new URL(location.href).searchParams.get('kept');
    if (kept !== null) this.#say(this.dataset.kept ?? '');
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'help-moments') this.#show(data);
    });
    void serviceWorker.register('/service-worker.js').catch(() => undefined);
    void serviceWorker.ready.then(({ active }) => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      const own = files.filter((name) => name.startsWith(`${location.origin}/assets/`));
      active?.postMessage({ kind: 'opened', page: location.pathname, files: own });
    });
    addEventListener('online', () => this.#send());
  }

  #show({ waiting, sent }: Said): void {
    const { one = '', other = '', sent: arrived = '' } = this.dataset;
    if (waiting > 0) this.#sendLater();
    else this.#retry = firstRetry;
    if (waiting > 0) this.#say((waiting === 1 ? one : other).replace('{n}', String(waiting)));
    else if (sent > 0) this.#say(arrived);
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
    const cache = await caches.open('digimee-pages');
    for (const { url } of await cache.keys()) {
      const page = await cache.match(url);
      const title = new DOMParser().parseFromString((await page?.text()) ?? '', 'text/html').title;
      const link = document.createElement('a');
      link.className = 'utrecht-link';
      link.href = url;
      link.textContent = title.replace(/ · [^·]*$/, '');
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    this.hidden = list.children.length === 0;
  }
}

/** A page that was kept would give every citizen the same moment: each time it is shown it gets a new one. */
addEventListener('pageshow', () => {
  for (const input of document.querySelectorAll<HTMLInputElement>('form[action^="/counter/"] input[name=id]'))
    input.value = newMoment();
});

/** A UUIDv7, as the server makes them: the time first, then chance. */
function newMoment(): string {
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
