/** Reads a text aloud with the browser's own voice: one button, absent where there is no voice. */

/** Browsers cut off very long utterances, so each block is one. */
const readable = 'h1, h2, h3, p, li, figcaption, legend, label';

class ReadAloud extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = 'utrecht-button utrecht-button--secondary-action';
    this.#button.addEventListener('click', () => (this.#isReading ? this.#stop() : this.#read()));
    this.append(this.#button);
    this.#show(false);
    addEventListener('pagehide', () => speechSynthesis.cancel());
  }

  disconnectedCallback(): void {
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }

  #isReading = false;

  #show(isReading: boolean): void {
    this.#isReading = isReading;
    if (this.#button) this.#button.textContent = (isReading ? this.dataset.stop : this.dataset.start) ?? '';
  }

  #read(): void {
    const text = document.getElementById(this.getAttribute('for') ?? '');
    if (!text) return;
    speechSynthesis.cancel();
    const lang = this.getAttribute('lang') ?? document.documentElement.lang;
    const voice = speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith(lang));
    const blocks = [...text.querySelectorAll(readable)].filter(
      (block) => !block.parentElement?.closest('li, p, label'),
    );
    const spoken = blocks.map((block) => (block.textContent ?? '').trim()).filter((one) => one !== '');
    for (const [index, sentence] of spoken.entries()) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.lang = voice?.lang ?? (lang === 'nl' ? 'nl-BE' : lang);
      if (voice) utterance.voice = voice;
      if (index === spoken.length - 1) utterance.addEventListener('end', () => this.#show(false));
      speechSynthesis.speak(utterance);
    }
    this.#show(spoken.length > 0);
  }

  #stop(): void {
    speechSynthesis.cancel();
    this.#show(false);
  }
}

customElements.define('read-aloud', ReadAloud);
