/** Search as you type: asks the server for the results alone and puts them in place. The form works without this. */

const pauseMilliseconds = 120;
/** Who stops typing for so long and sees nothing has missed something: editors get those words, and no more. */
const missedMilliseconds = 2500;

class SearchAsYouType extends HTMLElement {
  #waiting = 0;
  #missing = 0;
  #asking: AbortController | undefined;
  #shown = '';

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) return;
    this.#shown = input.value.trim();
    input.addEventListener('input', () => {
      window.clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.#show(input.value.trim()), pauseMilliseconds);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      window.clearTimeout(this.#waiting);
      void this.#show(input.value.trim());
    });
  }

  /** What stands there stays until the new results are in, so that nothing flickers. */
  async #show(question: string): Promise<void> {
    if (question === this.#shown) return;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const answer = await fetch(`${this.dataset.url ?? ''}?q=${encodeURIComponent(question)}`, {
        signal: asking.signal,
      });
      // Signed out meanwhile: the whole page says so.
      if (answer.redirected || !answer.ok) return window.location.assign(pageOf(question));
      this.#put(question, await answer.text());
    } catch {
      // A newer question took over, or the network is away: what is shown still stands, and the button still works.
    }
  }

  #put(question: string, html: string): void {
    const results = this.querySelector('[data-results]');
    if (!results) return;
    results.innerHTML = html;
    this.#shown = question;
    const said = results.querySelector<HTMLElement>('[data-said]')?.dataset.said ?? '';
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = said;
    window.history.replaceState(null, '', pageOf(question));
    window.clearTimeout(this.#missing);
    const { missed } = this.dataset;
    if (missed && question !== '' && results.querySelector('[data-none]'))
      this.#missing = window.setTimeout(() => {
        void fetch(missed, { method: 'POST', body: new URLSearchParams({ q: question }) }).catch(() => undefined);
      }, missedMilliseconds);
  }
}

function pageOf(question: string): string {
  const { pathname } = window.location;
  return question === '' ? pathname : `${pathname}?q=${encodeURIComponent(question)}`;
}

customElements.define('dm-search', SearchAsYouType);
