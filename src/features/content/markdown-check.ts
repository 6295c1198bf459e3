/** What the Markdown of content may not hold: HTML, pictures, or a heading that skips a level. */
import type { Note } from './mistake-words.ts';

type Rule = 'html' | 'picture' | 'topHeading' | 'space' | 'deep' | 'signs' | 'link';

const rules: readonly { readonly sign: RegExp; readonly field: string; readonly message: Rule }[] = [
  { sign: /<[a-z/!]/i, field: 'text', message: 'html' },
  { sign: /!\[/, field: 'text', message: 'picture' },
  { sign: /^#\s/, field: 'heading', message: 'topHeading' },
  { sign: /^#{2,}[^#\s]/, field: 'heading', message: 'space' },
  { sign: /^#{5,}/, field: 'heading', message: 'deep' },
  { sign: /^(={3,}|-{3,})\s*$/, field: 'text', message: 'signs' },
  {
    sign: /\]\(\s*(?!https?:|mailto:|tel:|guide:|\/(?!\/))/i,
    field: 'link',
    message: 'link',
  },
];

/** Reports each line that breaks a rule. */
export function checkMarkdown(lines: readonly string[], firstLine: number, note: Note): void {
  for (const [index, line] of lines.entries()) {
    const broken = rules.find((rule) => rule.sign.test(line));
    if (broken) note(firstLine + index, broken.field, (say) => say[broken.message]);
  }
}

/** Reports each heading that skips a level, over the whole of a text: who listens to a page walks by its headings. */
export function checkHeadings(lines: readonly string[], firstLine: number, note: Note): void {
  let level = 1;
  for (const [index, line] of lines.entries()) {
    const heading = /^(#{2,4})\s/.exec(line)?.[1]?.length;
    if (heading === undefined) continue;
    if (heading > level + 1) {
      const sign = '#'.repeat(level + 1);
      note(firstLine + index, 'heading', (say) => say.skips(sign));
    }
    level = heading;
  }
}
