/** The difference between two texts, word by word: what stayed, what came, what went. */
import { diffArrays } from 'diff';

export type Run = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** With more changed words than this a text counts as written anew: nobody reads such a difference. */
const mostChanges = 3000;

/** One short word that stayed between two changes (“de”, “een”) only makes the difference harder to read. */
const longestIsland = 4;

/** The runs in the order of reading: same and removed make the old text, same and added the new one. */
export function wordDifference(before: string, after: string): readonly Run[] {
  const changes = diffArrays([...wordsOf(before)], [...wordsOf(after)], { maxEditLength: mostChanges });
  const runs = changes?.map(({ added, removed, value }): Run => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  return joined(
    runs ?? [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ],
  );
}

/** Words, spaces and signs, each by itself; together they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\{\{[^{}]*\}\}|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** What follows each other and is of one kind is one run. */
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
    else if (text.trim().length <= longestIsland && !text.includes('\n') && changesAround) {
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
