/** A sheet never runs what people typed as names. */
import { expect, it } from 'vitest';
import { csvFile } from './csv.ts';

it.each(['=1+1', '+1', '-1', '@x', '\t=1', '  =1', '＝1', '＠x', '\n=1'])('is a text, not a formula: %j', (typed) => {
  const [, cell] = csvFile([[typed]]).split('\uFEFF');
  expect(cell?.replace(/^"/, '')).toMatch(/^'/);
});

it('keeps signs that would end a cell inside it', () => {
  expect(csvFile([['a;b', 'say "c"', 'plain']])).toBe('\uFEFF"a;b";"say ""c""";plain\r\n');
});
