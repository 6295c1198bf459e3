/** Reads facts/<app>.yaml: the facts that texts show by name. */
import { type Fact, readYaml } from '#features/content/index.ts';
import { factsFormat } from './formats.ts';
import { checkOnce, namesIn, type Reading } from './reading.ts';

/** The names that texts may use. A file with mistakes counts as having whatever is asked of it: one mistake, told once. */
export type FactNames = { readonly has: (id: string) => boolean; readonly hasApp: (app: string) => boolean };

/** The names of all facts. The facts are added as documents; what is wrong is reported. */
export function readFacts(reading: Reading): FactNames {
  const apps = new Set<string>();
  const unread = new Set<string>();
  const facts: { fact: Fact; id: string; file: string; line: number }[] = [];
  for (const name of namesIn(reading, 'facts')) {
    if (!name.endsWith('.yaml')) continue;
    const source = reading.take(`facts/${name}`);
    const sheet = source && readYaml({ ...source, firstLine: 1 }, factsFormat, reading.report);
    const app = name.slice(0, -'.yaml'.length);
    apps.add(app);
    if (!sheet) {
      unread.add(app);
      continue;
    }
    const { file, data } = sheet;
    if (data.app !== app)
      reading.report(file, sheet.line('app'), 'app', `must be ${app}, as the name of the file says`);
    for (const [index, written] of data.facts.entries()) {
      const line = sheet.line('facts', index, 'id');
      if (!written.id.startsWith(`${app}.`))
        reading.report(file, line, `facts.${index + 1}.id`, `must begin with ${app}. as the facts of this file do`);
      facts.push({ fact: { app: data.app, ...written }, id: written.id, file, line });
    }
  }
  checkOnce(reading, facts, 'the name of another fact');
  for (const { fact } of facts) reading.add({ kind: 'fact', key: fact.id, lang: 'all', body: fact });
  const known = new Set(facts.map(({ id }) => id));
  return { has: (id) => known.has(id) || unread.has(id.replace(/\..*$/, '')), hasApp: (app) => apps.has(app) };
}

/** Reports each {{name}} in any text that is no fact, and braces that are none at all. */
export function checkFactNames(reading: Reading, facts: FactNames): void {
  for (const [path, text] of reading.folder.files) {
    if (!/\.(md|yaml)$/.test(path) || !text.includes('{{')) continue;
    for (const [index, line] of text.split('\n').entries()) {
      for (const [whole, name = ''] of line.matchAll(/\{\{(.*?)(?:\}\}|$)/g)) {
        const message = path.startsWith('facts/')
          ? 'cannot stand in a fact; write the value itself'
          : !whole.endsWith('}}')
            ? 'has no }} at its end; a fact is written {{itsme.code-length}}'
            : facts.has(name)
              ? undefined
              : 'is no fact; write one from facts/, or add it there';
        if (message) reading.report(`${reading.folder.name}/${path}`, index + 1, whole, message);
      }
    }
  }
}
