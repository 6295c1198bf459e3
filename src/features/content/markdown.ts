/** Markdown to HTML: never HTML from the text itself, facts shown by value, headings below that of the page. */
import MarkdownIt from 'markdown-it';

/** Gives the HTML that stands for a fact; `inLink` when a link cannot stand there. */
export type ShowFact = (id: string, inLink: boolean) => string;

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
export function toHtml(text: string, showFact: ShowFact): string {
  return render(markdown.parse(text, {}), showFact);
}

/** One line, for titles and captions: bold, links and facts, without a paragraph around it. */
export function toInlineHtml(text: string, showFact: ShowFact): string {
  return render(markdown.parseInline(text, {}), showFact);
}

export function escapeHtml(text: string): string {
  return markdown.utils.escapeHtml(text);
}

function render(tokens: Token[], showFact: ShowFact): string {
  for (const token of tokens) {
    for (const inner of token.children ?? []) finish(inner, showFact);
    if (token.tag === 'h1') token.tag = 'h2';
    // Columns that are set to one side come with a style attribute, which our pages do not take.
    if (token.tag === 'th' || token.tag === 'td') token.attrs = null;
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

function finish(token: Token, showFact: ShowFact): void {
  if (token.type === 'fact') {
    token.content = showFact(token.content, token.info === 'in-link');
    token.type = 'html_inline';
  }
  if (token.type === 'link_open' && /^https?:/i.test(String(token.attrGet('href') ?? '')))
    token.attrSet('rel', 'external noopener noreferrer');
}
