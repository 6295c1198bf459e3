/** The difference between two texts, word by word: what stayed, what came, what went. */

export type Run = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Above this many comparisons a text counts as written anew: nobody reads such a difference. */
const mostComparisons = 4_000_000;

/** The runs in the order of reading: same and removed make the old text, same and added the new one. */
export function wordDifference(before: string, after: string): readonly Run[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: end === 0 ? '' : old.slice(-end).join('') },
  ]);
}

/** Words, spaces and signs, each by itself; together they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\{\{[^{}]*\}\}|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** By the longest row of words that both have in the same order. */
function between(old: readonly string[], now: readonly string[]): readonly Run[] {
  const width = now.length + 1;
  if (old.length * now.length > mostComparisons) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  }
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const runs: Run[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [left = '', right = ''] = [old[row], now[column]];
    if (row < old.length && column < now.length && left === right) {
      runs.push({ kind: 'same', text: left });
      row++;
      column++;
    } else if (column >= now.length || (row < old.length && at(row + 1, column) >= at(row, column + 1))) {
      runs.push({ kind: 'removed', text: left });
      row++;
    } else {
      runs.push({ kind: 'added', text: right });
      column++;
    }
  }
  return runs;
}

/** What follows each other and is of one kind is one run. Between two changes in a row, the space counts as changed too. */
function joined(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (const run of grouped(runs)) {
    const last = found.at(-1);
    if (run.text === '') continue;
    if (last && last.kind === run.kind) found[found.length - 1] = { kind: run.kind, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

/** “een oude gsm” to “de nieuwe tablet” reads as one change: removed words first, then added ones. */
function grouped(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  let removed = '';
  let added = '';
  const end = () => {
    found.push({ kind: 'removed', text: removed }, { kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of runs.entries()) {
    const changesAround = (removed !== '' || added !== '') && runs[index + 1] && runs[index + 1]?.kind !== 'same';
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (/^\s+$/.test(text) && !text.includes('\n') && changesAround) {
      removed += text;
      added += text;
    } else {
      end();
      found.push({ kind, text });
    }
  }
  end();
  return found;
}
