/** How often, over the last 28 weeks: a column every four weeks, so that no single week shows a small count. */

import { addDays } from '#shared/clock.ts';
import { isSmall } from '#shared/small-numbers/suppression.ts';
import { SmallColumns } from '#shared/ui/charts/small-columns.tsx';
import { colon, type Lang, shortDate } from '#shared/words/catalogue.ts';
import { sum } from '../dispersion.ts';
import type { Signal } from '../signal.ts';
import { words } from '../words.ts';

const weeksTogether = 4;

export type Point = { /** The Monday of its first week. */ readonly from: string; readonly moments: number };

/** @param seenWeek the Monday of the last of the weeks */
export function pointsOf(byWeek: readonly number[], seenWeek: string): readonly Point[] {
  const count = Math.floor(byWeek.length / weeksTogether);
  return Array.from({ length: count }, (_, index) => {
    const end = byWeek.length - (count - 1 - index) * weeksTogether;
    return {
      from: addDays(seenWeek, -7 * ((count - index) * weeksTogether - 1)),
      moments: sum(byWeek.slice(end - weeksTogether, end)),
    };
  });
}

type OverTimeProps = { readonly lang: Lang; readonly signal: Signal /** What it is about. */; readonly name: string };

export function OverTime({ lang, signal, name }: OverTimeProps) {
  const w = words(lang).chart;
  const points = pointsOf(signal.evidence.byWeek, signal.seenWeek);
  return (
    <SmallColumns
      id={`c-${signal.id}`}
      title={w.title(name)}
      description={points
        .map(({ from, moments }) => `${shortDate(lang, from)}${colon(lang)}${isSmall(moments) ? w.few : moments}`)
        .join(', ')}
      columns={points.map(({ from, moments }) => ({
        label: shortDate(lang, from),
        value: isSmall(moments) ? undefined : moments,
        valueLabel: isSmall(moments) ? '< 5' : String(moments),
      }))}
    />
  );
}
