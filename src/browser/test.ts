/** A question of a test: an answer that cannot be sent is kept on this device and sent again. */
import { keepForms } from './lesson-queue.ts';

class TestQuestion extends HTMLElement {
  connectedCallback(): void {
    keepForms(this, this.querySelectorAll<HTMLFormElement>('form[data-keep="step"]'));
  }
}

customElements.define('test-question', TestQuestion);
