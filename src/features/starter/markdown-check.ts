/** What the Markdown of content may not hold: HTML, pictures, or a heading that skips a level. */
import type { Report } from './mistakes.ts';

const rules: readonly { readonly sign: RegExp; readonly field: string; readonly message: string }[] = [
  { sign: /<[a-z/!]/i, field: 'text', message: 'has HTML; write it in Markdown' },
  { sign: /!\[/, field: 'text', message: 'has a picture; use ::: figure name' },
  { sign: /^#\s/, field: 'heading', message: 'is that of the page; headings begin at ##' },
  { sign: /^#{2,}[^#\s]/, field: 'heading', message: 'needs a space after the #' },
  { sign: /^#{5,}/, field: 'heading', message: 'is too deep; use ##, ### or ####' },
  { sign: /^(={3,}|-{3,})\s*$/, field: 'text', message: 'has a line of signs; write a heading with ##' },
  {
    sign: /\]\(\s*(?!https?:|mailto:|tel:|\/)/i,
    field: 'link',
    message: 'must begin with https://, mailto:, tel: or /',
  },
];

/** Reports each line that breaks a rule. */
export function checkMarkdown(file: string, lines: readonly string[], firstLine: number, report: Report): void {
  for (const [index, line] of lines.entries()) {
    const broken = rules.find((rule) => rule.sign.test(line));
    if (broken) report(file, firstLine + index, broken.field, broken.message);
  }
}

/** Reports each heading that skips a level, over the whole of a text: who listens to a page walks by its headings. */
export function checkHeadings(file: string, lines: readonly string[], firstLine: number, report: Report): void {
  let level = 1;
  for (const [index, line] of lines.entries()) {
    const heading = /^(#{2,4})\s/.exec(line)?.[1]?.length;
    if (heading === undefined) continue;
    if (heading > level + 1) report(file, firstLine + index, 'heading', `skips a level; use ${'#'.repeat(level + 1)}`);
    level = heading;
  }
}
