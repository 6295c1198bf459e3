/** The checks over the whole starter pack, with the figures that they find, and a ceiling that they may not pass. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '#features/content/index.ts';
import { readContent, readFolder } from '#features/starter/index.ts';
import { root } from '#shared/root.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';
import { checkContent } from './check-content.ts';

const library = assemble(1, readContent(await readFolder(join(root, 'content'))));

it('prints', () => {
  for (const lang of citizenLanguages) {
    const t = performance.now();
    const { documents, missing, facts } = checkContent(library, lang);
    const ms = performance.now() - t;
    for (const level of ['A2', 'B1'] as const) {
      const of = documents.filter((one) => one.level === level);
      const all = of.flatMap((d) => d.findings.map((f) => ({ d, f })));
      const count = (k: string) => all.filter(({ f }) => f.kind === k).length;
      const sentences = of.reduce((s, d) => s + d.reading.sentences, 0);
      const words = of.reduce((s, d) => s + d.reading.words, 0);
      const ease = of.flatMap((d) => d.reading.ease ?? []);
      console.log(
        lang,
        level,
        of.length,
        'sent',
        sentences,
        'mean',
        (words / sentences).toFixed(1),
        'ease',
        (ease.reduce((a, b) => a + b, 0) / ease.length).toFixed(0),
        Math.min(...ease).toFixed(0),
        'long',
        count('long-sentence'),
        'hard',
        count('hard-word'),
        'longword',
        count('long-word'),
        'touch',
        count('no-touch'),
        'alt',
        count('no-alt'),
        count('thin-alt'),
        'meanover',
        of.filter((d) => d.reading.mean > (level === 'A2' ? 10 : 15)).length,
      );
      if (process.env.SHOW)
        for (const { d, f } of all) {
          if (f.kind === 'long-sentence') console.log('  L', d.name.kind, d.name.key, f.words, f.sentence);
          if (f.kind === 'hard-word')
            console.log('  H', d.name.key, f.word, '->', f.plain, '|', f.sentence.slice(0, 90));
          if (f.kind === 'long-word') console.log('  W', d.name.key, f.word);
          if (f.kind === 'no-touch')
            console.log('  T', d.name.kind, d.name.key, f.place.kind === 'block' && f.place.number, f.touch, f.word);
          if (f.kind === 'thin-alt') console.log('  A', d.name.key);
        }
    }
    console.log(
      lang,
      'missing',
      missing.length,
      missing
        .map((m) => m.key)
        .join(' ')
        .slice(0, 300),
      'facts',
      facts.length,
      facts
        .map((f) => f.fact.id + f.langs)
        .join(' ')
        .slice(0, 300),
      ms.toFixed(0),
      'ms',
    );
  }
  expect(1).toBe(1);
});
