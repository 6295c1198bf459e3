/** YAML as people write it in content/: a list or a set that fits on a line stands on one. */
import { Document, isCollection, isMap, isScalar, isSeq, type Node, stringify } from 'yaml';

/** A set or list longer than this stands on lines of its own, so that a change of one item is one changed line. */
const longestOnOneLine = 110;

/** Texts stay on one line each: then no line of them can look like the end of a block or a head. */
const style = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: 100_000 } as const;

/** The same fields always give the same text, ending in a line end. What is undefined is left out. */
export function writeYaml(fields: Readonly<Record<string, unknown>>): string {
  // The same list in two places is written twice: files know no references.
  const document = new Document(fields, { aliasDuplicateObjects: false });
  if (isMap(document.contents)) for (const { value } of document.contents.items) fitOnLine(value);
  return document.toString(style);
}

function fitOnLine(node: unknown): void {
  if (!isCollection(node)) return;
  if (isShort(node)) {
    node.flow = true;
    return;
  }
  for (const item of node.items) fitOnLine(isSeq(node) ? item : isPair(item) ? item.value : undefined);
}

function isPair(item: unknown): item is { readonly value: unknown } {
  return typeof item === 'object' && item !== null && 'value' in item;
}

/** A list of sets stands on lines: it is read set by set. */
function isShort(node: Node): boolean {
  if (isSeq(node) && !node.items.every(isScalar)) return false;
  const inside = isMap(node) ? node.items.map(({ value }) => value) : [];
  if (inside.some((value) => isCollection(value))) return false;
  return stringify(node.toJSON(), { ...style, collectionStyle: 'flow' }).trimEnd().length <= longestOnOneLine;
}
