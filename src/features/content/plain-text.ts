/** Blocks as plain text: for the search, and to count how long reading takes. */
import type { Block } from './document.ts';
import { textsOf } from './texts-of.ts';

/** The words of the blocks without any marks; facts and guides still stand by name, see fillFacts. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(textsOf)
    .map(withoutMarks)
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Takes Markdown's signs away and keeps what a reader sees. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (link, own: string, to: string) =>
      own === '' && to.startsWith('guide:') ? link : own,
    )
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replace(/[*_`]+/g, '');
}
