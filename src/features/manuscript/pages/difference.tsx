/** A difference to read: what came is underlined, what went is struck through, and words say it to who does not see that. */
import { Hidden } from '#shared/ui/hidden.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Piece, Place } from '../difference.ts';
import { blockName } from '../names.ts';
import type { Run } from '../word-difference.ts';
import { words } from '../words.ts';

type Props = { readonly lang: Lang; readonly pieces: readonly Piece[]; readonly textLang: string };

/** Pieces that stayed the same are only counted. Headings stand under one of level 2. */
export function Difference({ lang, pieces, textLang }: Props) {
  const w = words(lang).difference;
  const rows: (Piece | number)[] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (piece.kind !== 'same') rows.push(piece);
    else if (typeof last === 'number') rows[rows.length - 1] = last + 1;
    else rows.push(1);
  }
  return (
    <div class="dm-edit-difference">
      <p class="dm-note">{w.legend}</p>
      {rows.map((row) =>
        typeof row === 'number' ? (
          <p class="dm-note">{w.same(row)}</p>
        ) : (
          row.kind !== 'same' && (
            <section>
              <h3 class="utrecht-heading-4">
                {placeName(lang, row.place)}: {w[row.kind]}
              </h3>
              {row.kind !== 'moved' && (
                <p class="dm-edit-runs" lang={textLang}>
                  {row.runs.map((run) => (
                    <OneRun lang={lang} run={run} />
                  ))}
                </p>
              )}
            </section>
          )
        ),
      )}
    </div>
  );
}

function OneRun({ lang, run }: { readonly lang: Lang; readonly run: Run }) {
  const w = words(lang).difference;
  switch (run.kind) {
    case 'same':
      return <>{run.text}</>;
    case 'added':
      return (
        <ins>
          <Hidden>{w.addedStart}</Hidden>
          {run.text}
          <Hidden>{w.addedEnd}</Hidden>
        </ins>
      );
    case 'removed':
      return (
        <del>
          <Hidden>{w.removedStart}</Hidden>
          {run.text}
          <Hidden>{w.removedEnd}</Hidden>
        </del>
      );
  }
}

function placeName(lang: Lang, place: Place): string {
  const w = words(lang);
  switch (place.kind) {
    case 'field':
      return w.inHead(w.fields[place.field]);
    case 'block':
      return blockName(lang, place.block, place.number - 1);
  }
}
