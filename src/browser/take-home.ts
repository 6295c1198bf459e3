/** A sheet to take home: a button that prints it, one that copies it as text. Without a script the browser's own menu does. */

class TakeHome extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[name=print]')?.addEventListener('click', () => window.print());
    const copy = this.querySelector<HTMLButtonElement>('[name=copy]');
    copy?.addEventListener('click', () => void this.#copy(copy.dataset.copied ?? ''));
  }

  /** Where the browser lets nobody copy, the text opens, ready to be taken by hand. */
  async #copy(copied: string): Promise<void> {
    const text = this.querySelector<HTMLElement>('.dm-plain');
    const status = this.querySelector('[role=status]');
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text.textContent ?? '');
      if (status) status.textContent = copied;
    } catch {
      text.closest('details')?.setAttribute('open', '');
      getSelection()?.selectAllChildren(text);
    }
  }
}

customElements.define('dm-take-home', TakeHome);
