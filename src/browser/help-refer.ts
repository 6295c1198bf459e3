/** The bar to log with: Escape, or a tap elsewhere, closes the list of places; a page that comes back is a fresh one. */

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

// A form that comes back with the back button would count the next citizen as the last one: fetch a fresh page.
addEventListener('pageshow', (event) => {
  const [way] = performance.getEntriesByType('navigation');
  const isBack = way instanceof PerformanceNavigationTiming && way.type === 'back_forward';
  if (event.persisted || isBack) location.reload();
});
