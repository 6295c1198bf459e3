/** Tests that blocks written as text are read as the same blocks, and that what is wrong is told in one's language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlockText, writeBlockText } from './block-text.ts';
import { type Block, touches } from './document.ts';

/** A line as people type it, and as they never would: signs of YAML, colons, braces, quotes. */
const line = fc
  .string({
    unit: fc.constantFrom('a', 'é', '5', ' ', ':', ',', '"', "'", '{', '}', '#', '-', '?', '|', '\\', '…', '*'),
  })
  .map((typed) => `x${typed}`.trim())
  .filter((typed) => !/^(={3,}|-{3,})\s*$|\{[^{}]*\}$/.test(typed));
const markdown = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const value = fc.oneof(
  line,
  fc.constantFrom('true', 'null', '5', '- a', 'a\n:::\nb', ': x', '!', '*x', '&x', '% '),
  markdown,
);
const trimmed = value.map((typed) => typed.trim());
const list = fc.array(trimmed, { minLength: 1, maxLength: 3 });
const text = markdown.map((typed): Block => ({ kind: 'text', markdown: typed }));
const titled = fc
  .tuple(fc.constantFrom('tip', 'warning', 'question'), line, markdown)
  .map(([kind, title, typed]): Block => ({ kind, title, markdown: typed }));
const boundary = fc
  .tuple(line, markdown)
  .map(([title, typed]): Block => ({ kind: 'boundary', title, markdown: typed }));
const step = fc
  .tuple(
    line,
    fc.uniqueArray(fc.constantFrom(...touches), { maxLength: 2 }),
    fc.option(text),
    fc.array(boundary, { maxLength: 2 }),
  )
  .map(([title, touched, inside, after]): Block => {
    const blocks = [...(inside ? [inside] : []), ...after];
    return { kind: 'step', title, ...(touched.length > 0 ? { touches: touched } : {}), blocks };
  });
const may = fc.tuple(list, list).map(([yes, no]): Block => ({ kind: 'may', yes, no }));
const figure = fc
  .tuple(trimmed, trimmed)
  .map(([alt, caption]): Block => ({ kind: 'figure', name: 'four-reasons', alt, caption }));
const check = fc.tuple(trimmed, trimmed).map(
  ([asked, explain]): Block => ({
    kind: 'check',
    question: {
      id: 'one',
      kind: 'single',
      text: asked,
      options: [
        { text: 'Ja', correct: true },
        { text: 'Nee: nooit', correct: false },
        { text: '"', correct: false },
      ],
      explain,
    },
  }),
);
const video = line.map(
  (title): Block => ({
    kind: 'video',
    title,
    url: 'https://example.be/film.mp4',
    captions: 'WEBVTT\n\n00:01.000 --> 00:02.000\nGoeiedag: “hallo”',
  }),
);
const situation = markdown.map((typed): Block => ({ kind: 'situation', markdown: typed }));

/** As a reader gives them: no text right after a text, no boundary right after a step. */
const document = fc
  .array(fc.oneof(text, titled, boundary, step, may, figure, check, situation, video), { maxLength: 6 })
  .map((blocks) =>
    blocks.filter((block, index) => {
      const before = blocks[index - 1]?.kind;
      return (
        !(block.kind === 'text' && before === 'text') &&
        !(block.kind === 'boundary' && (before === 'step' || before === 'boundary'))
      );
    }),
  );

describe('blocks as text', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        expect(readBlockText(writeBlockText(blocks))).toEqual({ blocks, mistakes: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('are read from whatever is typed, without ever failing, and then stay what they are', () => {
    const pieces = [
      '::: step Tik',
      '::: may',
      ':::',
      '::: check',
      '::: figure x',
      'yes: [a]',
      'no: [b]',
      '# a',
      'tekst',
      '',
      '{{x.y}}',
      'id: x',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (lines) => {
        const { blocks, mistakes } = readBlockText(lines.join('\n'));
        if (mistakes.length === 0) expect(readBlockText(writeBlockText(blocks))).toEqual({ blocks, mistakes: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('tell what is wrong on which line, in the language of who writes', () => {
    expect(readBlockText('Eerst dit.\n\n::: step\nTik <b>hier</b>', 'nl').mistakes).toEqual([
      { line: 3, field: '::: step', message: 'is niet gesloten; zet ::: alleen op een regel waar het eindigt' },
      { line: 3, field: '::: step', message: 'heeft een titel nodig: ::: step Titel' },
      { line: 4, field: 'text', message: 'heeft HTML; schrijf het in Markdown' },
    ]);
    expect(readBlockText('::: may\nyes: ja\n:::', 'fr').mistakes[0]?.message).toContain('regardez l’exemple');
  });
});
