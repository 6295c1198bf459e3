/** The button that prints the citizen's sheet. Without a script the browser's own menu prints it. */

class PrintSheet extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('dm-help-print', PrintSheet);
