/** Markdown to HTML: never HTML from the text itself, facts by value, guides by title, headings below that of the page. */
import MarkdownIt from 'markdown-it';

/** How what a text names is shown. */
export type Show = {
  /** Gives the HTML that stands for a fact; `inLink` when a link cannot stand there. */
  readonly fact: (id: string, inLink: boolean) => string;
  /** What is named as guide:itsme/lost-phone; undefined when it is not there. */
  readonly guide: (name: string) => ShownGuide | undefined;
};

export type ShownGuide = {
  /** As a link says it, and as a line without a link. */
  readonly title: string;
  readonly alone: string;
  /** Of the title, where it is another than that of the text. */
  readonly lang: string | undefined;
  /** Undefined where there is no page to go to. */
  readonly href: string | undefined;
};

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');
type Token = ReturnType<typeof markdown.parse>[number];

const fact = /\{\{([a-z0-9]+(?:[.-][a-z0-9]+)*)\}\}/y;

markdown.inline.ruler.push('fact', (state, silent) => {
  fact.lastIndex = state.pos;
  const [whole, id] = fact.exec(state.src) ?? [];
  if (whole === undefined || id === undefined) return false;
  if (!silent) {
    const token = state.push('fact', '', 0);
    token.content = id;
    token.info = state.linkLevel > 0 ? 'in-link' : '';
  }
  state.pos += whole.length;
  return true;
});

/** Paragraphs, lists, headings, tables. */
export function toHtml(text: string, show: Show): string {
  return render(markdown.parse(text, {}), show);
}

/** One line, for titles and captions: bold, links and facts, without a paragraph around it. */
export function toInlineHtml(text: string, show: Show): string {
  return render(markdown.parseInline(text, {}), show);
}

export function escapeHtml(text: string): string {
  return markdown.utils.escapeHtml(text);
}

function render(tokens: Token[], show: Show): string {
  for (const token of tokens) {
    const line = token.children ?? [];
    for (const [index, inner] of line.entries()) finish(inner, line.slice(index + 1), show);
    if (token.tag === 'h1') token.tag = 'h2';
    // Columns that are set to one side come with a style attribute, which our pages do not take.
    if (token.tag === 'th' || token.tag === 'td') token.attrs = null;
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** @param after what follows in the same line */
function finish(token: Token, after: readonly Token[], show: Show): void {
  if (token.type === 'fact') becomeHtml(token, show.fact(token.content, token.info === 'in-link'));
  if (token.type !== 'link_open') return;
  const href = String(token.attrGet('href') ?? '');
  if (/^https?:/i.test(href)) token.attrSet('rel', 'external noopener noreferrer');
  if (href.startsWith('guide:')) finishGuide(token, after, href, show.guide(href));
}

/** A link without words takes the title of what it names; one that leads nowhere is words alone. */
function finishGuide(open: Token, after: readonly Token[], name: string, guide: ShownGuide | undefined): void {
  const close = after.find(({ type }) => type === 'link_close');
  const untitled = after[0] === close;
  const href = guide?.href;
  const title = guide ? (href === undefined ? guide.alone : guide.title) : name;
  const lang = untitled && guide?.lang !== undefined ? ` lang="${escapeHtml(guide.lang)}"` : '';
  const tag = href === undefined ? 'span' : 'a';
  const to = href === undefined ? '' : ` href="${escapeHtml(href)}"`;
  becomeHtml(open, `<${tag}${to}${lang}>${untitled ? escapeHtml(title) : ''}`);
  if (close) becomeHtml(close, `</${tag}>`);
}

function becomeHtml(token: Token, html: string): void {
  token.content = html;
  token.type = 'html_inline';
}
