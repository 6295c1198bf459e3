/** Reads YAML against a format, and knows on which line of the file each field stands. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';

/** Where a reader tells what it found wrong; it goes on, so that all mistakes are told at once. */
export type Report = (file: string, line: number, field: string, message: string) => void;

/** YAML as it stands in a file: the whole of it, the head of a text, or the inside of a block. */
type YamlSource = {
  readonly file: string;
  readonly text: string;
  /** The line of the file on which the text begins. */
  readonly firstLine: number;
};

const quote = 'put a text with a colon or a special sign between quotes';

/** Our longest file is a seventh of it; what is longer could keep the server busy for minutes. */
const longestText = 128 * 1024;

export type Sheet<Data> = {
  readonly file: string;
  readonly data: Data;
  /** The line of a field, such as ('questions', 2, 'part'); that of the nearest field around it when it is absent. */
  readonly line: (...path: readonly (string | number)[]) => number;
};

/**
 * Reads a piece of YAML. Every scalar comes as the text that was typed ("0.50" stays "0.50"); formats turn it into
 * numbers and booleans.
 * @returns undefined when something is wrong; all of it is reported, each at its line
 */
export function readYaml<Data>(source: YamlSource, format: z.ZodType<Data>, report: Report): Sheet<Data> | undefined {
  if (source.text.length > longestText) {
    report(source.file, source.firstLine, 'yaml', 'is too long; make it two files');
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    // Compares every name with every other: below each is looked up once.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + source.firstLine - 1;
  const line = (...path: readonly (string | number)[]) => lineAt(offsetOf(document, path));
  const problems = problemsOf(document);
  for (const { at, message } of problems) report(source.file, lineAt(at), 'yaml', message);
  if (problems.length > 0) return undefined;

  const result = format.safeParse(document.toJS() ?? {});
  if (result.success) return { file: source.file, data: result.data, line };
  for (const issue of result.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code !== 'unrecognized_keys') report(source.file, line(...path), fieldName(path), issue.message);
    else
      for (const key of issue.keys)
        report(
          source.file,
          line(...path, key),
          fieldName([...path, key]),
          'is not a field here; take it away or look for a typing mistake',
        );
  }
  return undefined;
}

type Problem = { readonly at: number; readonly message: string };

/** What YAML itself does not take, and its signs that a text would lose without a word: *, & and !. */
function problemsOf(document: Document): readonly Problem[] {
  const problems = [...document.errors, ...document.warnings].map(
    ({ pos, message }): Problem => ({ at: pos[0], message: `${message}; ${quote}` }),
  );
  visit(document, (_key, node) => {
    if (isAlias(node) || (isNode(node) && node.anchor !== undefined))
      problems.push({ at: node.range?.[0] ?? 0, message: `a text cannot begin with * or & here; ${quote}` });
    if (isMap(node)) problems.push(...sameNames(node));
  });
  return problems;
}

/** Names that stand in a set of fields already: all but the last would be lost. */
function sameNames({ items }: YAMLMap): readonly Problem[] {
  const names = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const again = names.has(key.value);
    names.add(key.value);
    return again ? [{ at: key.range?.[0] ?? 0, message: `Map keys must be unique; ${quote}` }] : [];
  });
}

/** `questions.3.part`, counted from 1 as people do. */
export function fieldName(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.') || 'file';
}

/** Where a field begins in the text: at its name, or at the item of a list. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step));
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
