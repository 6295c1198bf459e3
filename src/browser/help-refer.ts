/**
 * The bar to log with: Escape, or a tap elsewhere, closes the list of places; who logged stays where she was reading; a
 * page that comes back is a fresh one.
 */

class ReferTo extends HTMLElement {
  readonly #closeOutside = (event: Event) => {
    if (event.target instanceof Node && !this.contains(event.target)) this.#close();
  };

  connectedCallback(): void {
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#close()) return;
      this.querySelector('summary')?.focus();
    });
    document.addEventListener('click', this.#closeOutside);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#closeOutside);
  }

  /** Whether it was open. */
  #close(): boolean {
    const details = this.querySelector('details');
    const wasOpen = details?.open === true;
    if (details) details.open = false;
    return wasOpen;
  }
}

customElements.define('dm-help-refer', ReferTo);

/** What was logged without a network is said in the bar itself, so that nobody taps twice for one citizen. */
class HelpLog extends HTMLElement {
  connectedCallback(): void {
    if (!new URL(location.href).searchParams.has('kept')) return;
    for (const part of this.querySelectorAll<HTMLElement>(':scope > *')) part.hidden = !part.hidden;
    const fold = this.parentElement?.querySelector('details');
    if (fold) fold.open = true;
  }
}

customElements.define('dm-help-log', HelpLog);

const placeKey = 'digimee-place';

// The bar leads back to the same page: as far down as it was.
addEventListener('submit', ({ target }) => {
  if (target instanceof Element && target.closest('.dm-bottom-bar'))
    sessionStorage.setItem(placeKey, `${location.pathname} ${scrollY}`);
});
const [path, down] = (sessionStorage.getItem(placeKey) ?? '').split(' ');
sessionStorage.removeItem(placeKey);
if (path === location.pathname) {
  const goBack = () => scrollTo(0, Number(down));
  goBack();
  // Letters that come in later make the text longer or shorter.
  void document.fonts.ready.then(goBack);
}

// A form that comes back with the back button would count the next citizen as the last one: fetch a fresh page.
addEventListener('pageshow', (event) => {
  const [way] = performance.getEntriesByType('navigation');
  const isBack = way instanceof PerformanceNavigationTiming && way.type === 'back_forward';
  if (event.persisted || isBack) location.reload();
});
