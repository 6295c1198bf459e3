/** YAML from a form or a zip: what would keep the server busy, or would be lost without a word, is refused. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from './yaml-file.ts';

function read(text: string) {
  const said: string[] = [];
  const sheet = readYaml({ file: 'test.yaml', text, firstLine: 1 }, z.looseObject({}), (_file, line, _field, message) =>
    said.push(`${line}: ${message}`),
  );
  return { data: sheet?.data, said };
}

describe('YAML that somebody sends', () => {
  it('is refused when it is far longer than any file of ours', () => {
    expect(read('a: b\n'.repeat(40_000)).said).toEqual(['1: is too long; make it two files']);
  });

  it('may have thousands of names, each once', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `a${index}: b\n`).join('');
    expect(Object.keys(read(names).data ?? {})).toHaveLength(10_000);
    expect(read('a: b\nc: { d: 1, d: 2 }\na: e\n').said.map((line) => line.slice(0, 27))).toEqual([
      '3: Map keys must be unique;',
      '2: Map keys must be unique;',
    ]);
  });

  it.each(['a: &x [1]\nb: *x', '['.repeat(20_000), 'a: !!js/function x'])(
    'is never trouble, whatever it holds: %.20s',
    (text) => {
      expect(read(text).said.length).toBeGreaterThan(0);
    },
  );

  it('cannot change what all objects are', () => {
    expect(Object.getPrototypeOf(read('__proto__: { admin: true }').data)).toBe(Object.prototype);
    expect('admin' in {}).toBe(false);
  });
});
