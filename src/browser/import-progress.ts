/** Shows how far an import is: <import-progress src="…"> asks, moves the bar, and shows the end when it is there. */

type Progress = { readonly working: boolean; readonly percent: number; readonly text: string };

const every = 1000;
const afterTrouble = 5000;

class ImportProgress extends HTMLElement {
  connectedCallback(): void {
    this.#ask();
  }

  async #ask(): Promise<void> {
    const progress = await fetch(this.getAttribute('src') ?? '')
      .then((response): Promise<Progress> | undefined => (response.ok ? response.json() : undefined))
      .catch(() => undefined);
    if (!this.isConnected) return;
    if (progress && !progress.working) {
      location.reload();
      return;
    }
    if (progress) this.#show(progress);
    setTimeout(() => this.#ask(), progress ? every : afterTrouble);
  }

  #show({ percent, text }: Progress): void {
    const bar = this.querySelector('progress');
    const said = this.querySelector('[role=status]');
    if (bar) bar.value = percent;
    // The same words again would be read aloud again.
    if (said && said.textContent !== text) said.textContent = text;
  }
}

customElements.define('import-progress', ImportProgress);
