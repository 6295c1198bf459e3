/** Help moments of today with the titles of what they were about. */
import type { Library } from '#features/content/index.ts';
import { guideHref } from '#features/guides/index.ts';
import { clockTimeOf } from '#features/places/index.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import type { TodayRow } from './pages/today.tsx';
import type { MomentOfToday } from './queries.ts';
import { subjectOf } from './subject.ts';

export function rowsOfToday(moments: readonly MomentOfToday[], content: Library, lang: Lang): readonly TodayRow[] {
  return moments.map((moment) => {
    const { guide, problem, said, outcome, at, placeName } = moment;
    const href = said === '' ? guideHref(guide, problem) : undefined;
    return { time: clockTimeOf(at), subject: subjectOf(moment, content, lang), href, outcome, placeName };
  });
}
