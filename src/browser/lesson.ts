/** A lesson part: remembers how far you read, and answers quick checks without leaving the page. */
import { bodyOf, keepForms, say } from './lesson-queue.ts';

const quiet = 1500;
const retry = 5000;

class LessonPart extends HTMLElement {
  #furthest = 0;
  #stored = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#stored = Number(this.dataset.block ?? 0);
    this.#furthest = this.#stored;
    this.#goBack();
    addEventListener('scroll', () => this.#look(), { passive: true });
    addEventListener('pagehide', () => this.#store());
    addEventListener('online', () => this.#store());
    this.#look();
    this.addEventListener('submit', (event) => this.#answer(event));
    keepForms(this, this.closest('.dm-card')?.querySelectorAll<HTMLFormElement>('form[data-keep="step"]') ?? []);
  }

  /** What a reader passes, in order; their count is what the server keeps. */
  #blocks(): Element[] {
    return [...this.querySelectorAll(':scope > .dm-text > *, :scope > .dm-check')];
  }

  /** To where this part was left, unless the address names a place of its own. */
  #goBack(): void {
    const block = this.#blocks()[this.#stored];
    if (location.hash === '' && this.#stored > 1) block?.scrollIntoView({ block: 'center' });
  }

  #look(): void {
    const middle = innerHeight / 2;
    const passed = this.#blocks().filter((block) => block.getBoundingClientRect().top < middle).length - 1;
    if (passed > this.#furthest) this.#furthest = passed;
    if (this.#furthest <= this.#stored && this.#stored > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#store(), quiet);
  }

  #opened = false;

  #store(): void {
    const block = this.#furthest;
    const url = this.dataset.place;
    if (!url || (this.#opened && block <= this.#stored)) return;
    this.#opened = true;
    this.#stored = block;
    const body = new URLSearchParams({ block: String(Math.max(0, block)) });
    fetch(url, { method: 'POST', body, keepalive: true }).catch(() => {
      this.#opened = false;
      this.#stored = block - 1;
      setTimeout(() => this.#store(), retry);
    });
  }

  /** Sends the check, and puts the check as it came back in its place. */
  async #answer(event: SubmitEvent): Promise<void> {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.keep !== 'check') return;
    event.preventDefault();
    const check = form.closest('.dm-check');
    if (!check) return;
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(bodyOf(form, event.submitter)),
      });
      const answered = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById(check.id);
      if (!answered) return form.submit();
      check.replaceWith(document.adoptNode(answered));
      document.getElementById(check.id.replace('check-', 'feedback-'))?.focus({ preventScroll: true });
      if (document.getElementById('lesson-said')) say(this, this.dataset.sent ?? '');
    } catch {
      say(this, this.dataset.waiting ?? '');
      addEventListener('online', () => form.requestSubmit(), { once: true });
    }
  }
}

customElements.define('lesson-part', LessonPart);
