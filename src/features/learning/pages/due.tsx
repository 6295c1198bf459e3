/** Whether a track must or may be followed, and by when, in one or two words. */
import { Badge } from '#shared/ui/badge.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { TrackRow } from '../queries.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly today: string;
  readonly row: Pick<TrackRow, 'obligation' | 'dueOn' | 'finishedAt'> | undefined;
};

/** Nothing for what is finished or not assigned. */
export function DueBadge({ lang, today, row }: Props) {
  const w = words(lang);
  if (!row?.obligation || row.finishedAt) return null;
  return (
    <p class="dm-row">
      <Badge tone={row.obligation === 'must' ? 'brand' : 'quiet'}>{w[row.obligation]}</Badge>
      {row.dueOn && (
        <Badge tone={row.dueOn < today ? 'sun' : 'quiet'}>
          {row.dueOn < today ? w.overdue(row.dueOn) : w.due(row.dueOn)}
        </Badge>
      )}
    </p>
  );
}
