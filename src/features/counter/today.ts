/** Help moments of today with the titles of what they were about. */
import type { Library } from '#features/content/index.ts';
import { guideHref } from '#features/guides/index.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { clockTimeOf } from './clock-time.ts';
import type { TodayRow } from './pages/today.tsx';
import type { MomentOfToday } from './queries.ts';

/** A guide that is gone from the content shows its own id. */
export function rowsOfToday(moments: readonly MomentOfToday[], content: Library, lang: Lang): readonly TodayRow[] {
  return moments.map(({ guide: id, problem, outcome, at, placeName }) => {
    const guide = content.guide(id, lang);
    const part = guide?.parts.find((one) => one.id === problem);
    const subject = [guide?.title ?? id, part?.title].filter(Boolean).join(' · ');
    return { time: clockTimeOf(at), subject, href: guideHref(id, problem), outcome, placeName };
  });
}
