/** Markdown in a text field, with headings, bold words, links and facts seen as such; the field stays what is sent. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  defineLanguageFacet,
  HighlightStyle,
  Language,
  LanguageSupport,
  syntaxHighlighting,
} from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { Decoration, EditorView, keymap, MatchDecorator, ViewPlugin } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { parser } from '@lezer/markdown';

class EditMarkdown extends HTMLElement {
  #view: EditorView | undefined;
  #seen: IntersectionObserver | undefined;

  /** A page has many fields: each becomes an editor when it comes near. */
  connectedCallback(): void {
    if (this.#view || !('adoptedStyleSheets' in document)) return;
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#seen?.disconnect();
        this.#begin();
      },
      { rootMargin: '400px' },
    );
    this.#seen.observe(this);
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
    this.#view?.destroy();
    this.#view = undefined;
  }

  /** Puts a text at the cursor. @returns false when there is no editor: then the field takes it itself */
  insert(text: string): boolean {
    const view = this.#view;
    if (!view) return false;
    view.dispatch(view.state.replaceSelection(text));
    view.focus();
    return true;
  }

  #begin(): void {
    const field = this.querySelector('textarea');
    // Nobody is interrupted: who is typing in the field goes on in the field.
    if (!field || !this.isConnected || this.#view || document.activeElement === field) return;
    const host = document.createElement('div');
    host.className = 'dm-edit-host';
    // In a shadow of its own, because there a library may add styles under our rules for what a page may do.
    const shadow = host.attachShadow({ mode: 'open', delegatesFocus: true });
    this.#view = makeEditor(field, shadow, this.lang);
    host.id = field.id;
    const label = this.querySelector('label');
    label?.addEventListener('click', () => this.#view?.focus());
    field.removeAttribute('id');
    field.hidden = true;
    field.after(host);
  }
}

const markdown = new LanguageSupport(new Language(defineLanguageFacet(), parser, [], 'markdown'));

const look = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--dm-brand)' },
  { tag: tags.processingInstruction, color: 'var(--dm-quiet)' },
]);

/** A fact by name, such as {{itsme.cost}}. */
const facts = new MatchDecorator({
  regexp: /\{\{[a-z0-9.-]+\}\}/g,
  decoration: Decoration.mark({ class: 'cm-fact' }),
});
const showFacts = ViewPlugin.define(
  (editor) => ({
    shown: facts.createDeco(editor),
    update(update) {
      this.shown = facts.updateDeco(update, this.shown);
    },
  }),
  { decorations: (plugin) => plugin.shown },
);

function makeEditor(field: HTMLTextAreaElement, shadow: ShadowRoot, lang: string): EditorView {
  const follow = EditorView.updateListener.of((update) => {
    if (!update.docChanged) return;
    field.value = update.state.doc.toString();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return new EditorView({
    parent: shadow,
    root: shadow,
    state: EditorState.create({
      doc: field.value,
      extensions: [
        history(),
        // Tab is not among the keys: it leaves the editor as it leaves any field.
        keymap.of([...defaultKeymap, ...historyKeymap]),
        markdown,
        syntaxHighlighting(look),
        showFacts,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of(attributesOf(field, lang)),
        EditorView.theme(theme),
        follow,
      ],
    }),
  });
}

/** What the field says to a screen reader, the editor says too. */
function attributesOf(field: HTMLTextAreaElement, lang: string): Record<string, string> {
  const told = (field.getAttribute('aria-describedby') ?? '').split(' ').flatMap((id) => {
    const text = id === '' ? undefined : document.getElementById(id)?.textContent?.trim();
    return text ? [text] : [];
  });
  return {
    'aria-label': field.labels[0]?.textContent?.trim() ?? '',
    ...(told.length > 0 ? { 'aria-description': told.join(' ') } : {}),
    ...(field.getAttribute('aria-invalid') ? { 'aria-invalid': 'true' } : {}),
    spellcheck: 'true',
    autocorrect: 'on',
    autocapitalize: 'sentences',
    lang,
  };
}

const theme = {
  '&': {
    color: 'var(--dm-ink)',
    backgroundColor: 'var(--dm-card)',
    border: '1px solid var(--dm-edge)',
    borderRadius: 'var(--dm-corner-small)',
    minHeight: '6rem',
    maxHeight: '28rem',
    fontSize: '1rem',
  },
  '&.cm-focused': { outline: '3px solid var(--dm-focus)', outlineOffset: '3px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.55', overflow: 'auto' },
  '.cm-content': { padding: '0.6rem 0.4rem', caretColor: 'var(--dm-ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--dm-ink)' },
  '.cm-fact': { backgroundColor: 'var(--dm-brand-soft)', borderRadius: '4px' },
};

customElements.define('edit-markdown', EditMarkdown);
