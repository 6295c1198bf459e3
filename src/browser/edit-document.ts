/** The editor of a text: buttons work without leaving the page, and what is typed is saved by itself. */

const quietMilliseconds = 4000;

class EditDocument extends HTMLElement {
  #timer = 0;
  #queue: Promise<void> = Promise.resolve();
  #changes = 0;
  #kept = 0;
  /** Where a fact goes: the text field that had the focus last. */
  #last: HTMLTextAreaElement | undefined;

  connectedCallback(): void {
    this.addEventListener('input', () => this.#typed());
    this.addEventListener('focusin', (event) => {
      const field = event.target instanceof HTMLElement ? fieldOf(event.target) : undefined;
      if (field) this.#last = field;
    });
    this.addEventListener('submit', (event) => this.#pressed(event));
    addEventListener('beforeunload', (event) => {
      if (this.#changes > this.#kept) event.preventDefault();
    });
  }

  #form(): HTMLFormElement | null {
    return this.querySelector('form#edit-form');
  }

  #typed(): void {
    this.#changes++;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#queue = this.#queue.then(() => this.#saveByItself());
    }, quietMilliseconds);
  }

  /** Only what stands beside the form is renewed: the fields keep the focus and the cursor. */
  async #saveByItself(): Promise<void> {
    if (this.#changes === this.#kept) return;
    const changes = this.#changes;
    this.#tell('edit-saved', this.dataset.saving ?? '');
    const page = await this.#post('save');
    if (!page) return this.#tell('edit-saved', this.dataset.notSaved ?? '');
    this.#kept = changes;
    for (const id of ['edit-state', 'edit-saved', 'edit-beside']) this.#take(page, id);
  }

  #pressed(event: SubmitEvent): void {
    const button = event.submitter;
    const press = button instanceof HTMLButtonElement ? button.value : '';
    window.clearTimeout(this.#timer);
    const [what = ''] = press.split('.');
    if (what === 'fact' && this.#insertFact()) {
      event.preventDefault();
      return;
    }
    if (!['up', 'down', 'remove', 'add'].includes(what)) {
      this.#kept = this.#changes;
      return;
    }
    event.preventDefault();
    this.#queue = this.#queue.then(() => this.#change(press, button));
  }

  /** The blocks as they came back take the place of those that stood; then on with the one that was changed. */
  async #change(press: string, button: HTMLElement | null): Promise<void> {
    const changes = this.#changes;
    const page = await this.#post(press);
    if (!page) {
      // A colleague was first, or the network is away: the page as the server makes it says so, with all that was typed.
      this.#kept = this.#changes;
      return this.#sendWhole(press, button);
    }
    this.#kept = changes;
    for (const id of ['edit-state', 'edit-saved', 'edit-blocks', 'edit-beside']) this.#take(page, id);
    this.#goOn(press, Number(new URL(page.URL).searchParams.get('at') ?? 0));
  }

  #goOn(press: string, at: number): void {
    const [what = ''] = press.split('.');
    const block = this.querySelector<HTMLElement>(`#block-${at}`);
    const legend = block?.querySelector<HTMLElement>('legend');
    const name = legend?.textContent?.trim() ?? '';
    const again = block?.querySelector<HTMLButtonElement>(`button[value="${what}.${at}"]:not(:disabled)`);
    const first = block?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select');
    const next = what === 'add' ? first : (again ?? legend);
    (next ?? this.querySelector<HTMLElement>('#edit-add button'))?.focus();
    block?.scrollIntoView({ block: 'nearest' });
    const said = what === 'add' ? this.dataset.added : what === 'remove' ? this.dataset.removed : this.dataset.moved;
    this.#tell('edit-said', (said ?? '').replace('{}', name));
  }

  /** Into the field where the cursor was last, at the cursor; without one the server puts it where the form says. */
  #insertFact(): boolean {
    const chosen = this.querySelector<HTMLSelectElement>('select[name=fact]')?.value ?? '';
    const into = this.querySelector<HTMLSelectElement>('select[name=factInto]')?.value ?? '';
    const field = this.#last?.isConnected ? this.#last : undefined;
    if (chosen === '' || !field || (into !== '' && !field.name.startsWith(`b${into}.`))) return false;
    const text = `{{${chosen}}}`;
    const editor = field.closest('edit-markdown');
    if (editor && 'insert' in editor && typeof editor.insert === 'function' && editor.insert(text)) {
      // It wrote it, and said so with an event of its own.
    } else {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.focus();
      this.#typed();
    }
    this.#tell('edit-said', this.dataset.fact ?? '');
    return true;
  }

  /** Posts the form; the page that came back, or nothing when it is another than the editor's. */
  async #post(press: string): Promise<Document | undefined> {
    const form = this.#form();
    if (!form) return undefined;
    const body = new FormData(form);
    for (const name of [...body.keys()]) if (name.endsWith('.file')) body.delete(name);
    body.set('do', press);
    try {
      const answer = await fetch(form.action, { method: 'POST', body });
      if (!answer.ok || !answer.redirected) return undefined;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!page.getElementById('edit-form')) return undefined;
      Object.defineProperty(page, 'URL', { value: answer.url });
      return page;
    } catch {
      return undefined;
    }
  }

  #sendWhole(press: string, button: HTMLElement | null): void {
    const form = this.#form();
    if (!form) return;
    const what = document.createElement('input');
    what.type = 'hidden';
    what.name = 'do';
    what.value = press;
    form.append(what);
    form.submit();
    button?.focus();
  }

  #take(page: Document, id: string): void {
    const fresh = page.getElementById(id);
    const old = document.getElementById(id);
    if (fresh && old) old.replaceWith(document.adoptNode(fresh));
  }

  #tell(id: string, text: string): void {
    const place = document.getElementById(id);
    if (place) place.textContent = text;
  }
}

function fieldOf(target: HTMLElement): HTMLTextAreaElement | undefined {
  if (target instanceof HTMLTextAreaElement) return target;
  return target.closest('edit-markdown')?.querySelector('textarea') ?? undefined;
}

customElements.define('edit-document', EditDocument);
