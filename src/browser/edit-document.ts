/** The editor of a text: buttons work without leaving the page, what is typed is saved by itself, and nothing is lost. */
import { fieldOf, insertFact } from './edit/insert-fact.ts';
import { forgetCopies, forgetCopy, isSameText, keepCopy, keptCopy, typedIn } from './edit/kept-copy.ts';
import { hidden, isStill, type Sent, sendForm, sendWhole } from './edit/send-form.ts';

const quietMilliseconds = 4000;
const copyMilliseconds = 400;
/** After a try that did not arrive the next comes after so long, and each time after twice as long, up to the last. */
const firstRetry = 3000;
const lastRetry = 60_000;
/** What these buttons do is seen in the blocks: they come back changed. */
const inBlocks = new Set(['up', 'down', 'remove', 'add', 'fact']);

type Saved = Extract<Sent, { kind: 'saved' }>;

class EditDocument extends HTMLElement {
  #timer = 0;
  #copying = 0;
  #queue: Promise<void> = Promise.resolve();
  #changes = 0;
  #kept = 0;
  #retry = firstRetry;
  #signedOut = false;
  /** After a conflict nothing goes over a colleague’s text until a button says so. */
  #byHand = false;
  /** Where a fact goes: the text field that had the focus last. */
  #last: HTMLTextAreaElement | undefined;

  connectedCallback(): void {
    forgetCopies(this.dataset.member);
    if (this.dataset.unsaved) {
      this.#changes = 1;
      this.#byHand = true;
    }
    this.#offerCopy();
    this.addEventListener('input', () => this.#typed());
    this.addEventListener('focusin', (event) => {
      const field = event.target instanceof HTMLElement ? fieldOf(event.target) : undefined;
      if (field) this.#last = field;
    });
    this.addEventListener('submit', (event) => this.#pressed(event));
    addEventListener('beforeunload', (event) => {
      if (this.#changes > this.#kept) event.preventDefault();
    });
    addEventListener('pagehide', () => this.#copy());
    addEventListener('online', () => this.#again());
    // Back from signing in in another window.
    addEventListener('focus', () => this.#signedOut && this.#again());
    document.addEventListener('submit', ({ target }) => {
      if (target instanceof HTMLFormElement && target.getAttribute('action') === '/sign-out') {
        this.#kept = this.#changes;
        forgetCopies();
      }
    });
  }

  #form(): HTMLFormElement | null {
    return this.querySelector('form#edit-form');
  }

  /** What was typed in this tab before and never arrived: put back, or left, by whoever typed it. */
  #offerCopy(): void {
    const form = this.#form();
    const copy = keptCopy(this);
    if (!form || !copy) return;
    if (isSameText(copy, typedIn(form))) {
      if (!this.dataset.unsaved) forgetCopy(this);
      return;
    }
    const offer = document.getElementById('edit-copy');
    const [put, leave] = offer?.querySelectorAll('button') ?? [];
    if (!offer || !put || !leave) return;
    offer.hidden = false;
    put.addEventListener('click', () => {
      this.#kept = this.#changes;
      sendWhole(form.action, copy.filter(([name]) => name !== 'do').concat([['do', 'save']]));
    });
    leave.addEventListener('click', () => {
      forgetCopy(this);
      offer.hidden = true;
    });
  }

  #typed(): void {
    this.#changes++;
    window.clearTimeout(this.#copying);
    this.#copying = window.setTimeout(() => this.#copy(), copyMilliseconds);
    this.#saveAfter(quietMilliseconds);
  }

  #copy(): void {
    const form = this.#form();
    if (form && this.#changes > this.#kept) keepCopy(this, typedIn(form));
  }

  #saveAfter(milliseconds: number): void {
    window.clearTimeout(this.#timer);
    if (this.#byHand) return;
    this.#timer = window.setTimeout(() => this.#inTurn(() => this.#saveByItself()), milliseconds);
  }

  #inTurn(what: () => Promise<void>): void {
    this.#queue = this.#queue.then(what, what);
  }

  #again(): void {
    if (this.#changes > this.#kept) this.#saveAfter(0);
  }

  async #saveByItself(): Promise<void> {
    if (this.#changes === this.#kept) return;
    if (this.#signedOut && !(await isStill(this.dataset.member ?? ''))) return this.#later();
    const sent = await this.#send('save');
    if (sent?.kind === 'refused') this.#tell('edit-saved', this.dataset.notSaved ?? '');
  }

  /** Only what stands beside the form is renewed: the fields keep the focus and the cursor. */
  async #send(press: string): Promise<Sent | undefined> {
    const form = this.#form();
    if (!form) return undefined;
    const changes = this.#changes;
    this.#tell('edit-saved', this.dataset.saving ?? '');
    const sent = await sendForm(form, press);
    switch (sent.kind) {
      case 'saved':
        this.#arrived(sent, changes);
        break;
      case 'signed-out':
      case 'not-now':
        this.#waits(sent.kind === 'signed-out');
        break;
      case 'refused':
    }
    return sent;
  }

  #arrived({ page }: Saved, changes: number): void {
    this.#kept = changes;
    this.#retry = firstRetry;
    this.#signedOut = false;
    this.#trouble('');
    if (this.#changes === changes) {
      window.clearTimeout(this.#copying);
      forgetCopy(this);
    }
    for (const id of ['edit-state', 'edit-saved', 'edit-beside', 'edit-drop']) this.#take(page, id);
    // The other buttons of this draft are about the version that was just saved too.
    const version = this.querySelector<HTMLInputElement>('#edit-state [name=version]')?.value ?? '';
    for (const field of document.querySelectorAll<HTMLInputElement>('form[action$="/state"] [name=version]'))
      field.value = version;
  }

  /** Said once, and tried again by itself until it arrives. */
  #waits(signedOut: boolean): void {
    this.#changes = Math.max(this.#changes, this.#kept + 1);
    this.#signedOut = signedOut;
    this.#copy();
    this.#tell('edit-saved', '');
    this.#trouble(signedOut ? 'out' : 'network');
    this.#later();
  }

  #later(): void {
    this.#saveAfter(this.#retry);
    this.#retry = Math.min(this.#retry * 2, lastRetry);
  }

  #pressed(event: SubmitEvent): void {
    if (event.target !== this.#form()) return;
    const button = event.submitter;
    const press = button instanceof HTMLButtonElement ? button.value : '';
    window.clearTimeout(this.#timer);
    event.preventDefault();
    this.#byHand = false;
    const [what = ''] = press.split('.');
    if (what === 'fact' && this.#insertFact()) {
      this.#tell('edit-said', this.dataset.fact ?? '');
      return;
    }
    const name = button instanceof HTMLButtonElement && button.name ? button.name : 'do';
    this.#inTurn(() => (inBlocks.has(what) ? this.#change(press) : this.#press(name, press)));
  }

  /** Saved first, where that can be told; then on to the page that the button leads to. */
  async #press(name: string, press: string): Promise<void> {
    const sent = await this.#send('save');
    if (sent?.kind === 'refused' || (sent?.kind === 'saved' && press !== 'save' && press !== ''))
      return this.#leave(name, press);
    if (sent?.kind === 'saved') this.#tell('edit-said', document.getElementById('edit-saved')?.textContent ?? '');
  }

  /** The blocks as they came back take the place of those that stood; then on with the one that was changed. */
  async #change(press: string): Promise<void> {
    const sent = await this.#send(press);
    if (sent?.kind === 'refused') return this.#leave('do', press);
    if (sent?.kind !== 'saved') return;
    this.#take(sent.page, 'edit-blocks');
    this.#goOn(press, Number(sent.at.searchParams.get('at') ?? 0));
  }

  /** To the page as the server makes it, with all that was typed and what is wrong with it. */
  #leave(name: string, press: string): void {
    const form = this.#form();
    if (!form) return;
    this.#copy();
    this.#kept = this.#changes;
    const what = hidden(name, press);
    form.append(what);
    form.submit();
    what.remove();
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
    const { added, removed, moved, fact } = this.dataset;
    const said = what === 'add' ? added : what === 'remove' ? removed : what === 'fact' ? fact : moved;
    this.#tell('edit-said', (said ?? '').replace('{}', name));
  }

  #insertFact(): boolean {
    return this.#last?.isConnected === true && insertFact(this, this.#last);
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

  /** Each trouble has its words on the page, hidden until it is there. */
  #trouble(which: 'network' | 'out' | ''): void {
    for (const one of ['network', 'out']) {
      const said = document.getElementById(`edit-no-${one}`);
      if (said && said.hidden !== (one !== which)) said.hidden = one !== which;
    }
  }
}

customElements.define('edit-document', EditDocument);
