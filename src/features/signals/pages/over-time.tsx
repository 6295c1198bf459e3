/** How often, over the last 28 weeks: a point every four weeks, so that no single week shows a small count. */

import { addDays } from '#shared/clock.ts';
import { isSmall } from '#shared/small-numbers/suppression.ts';
import { LineChart } from '#shared/ui/charts/line-chart.tsx';
import { type Lang, shortDate } from '#shared/words/catalogue.ts';
import { sum } from '../rise.ts';
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

export function OverTime({ lang, signal }: { readonly lang: Lang; readonly signal: Signal }) {
  const w = words(lang).chart;
  const points = pointsOf(signal.evidence.byWeek, signal.seenWeek);
  const highest = niceTop(Math.max(...points.map(({ moments }) => moments)));
  return (
    <LineChart
      id={`c-${signal.id}`}
      title={w.title}
      description={points
        .map(({ from, moments }) => `${shortDate(lang, from)}: ${isSmall(moments) ? w.few : moments}`)
        .join(', ')}
      points={points.map(({ from, moments }) => ({
        label: shortDate(lang, from),
        value: isSmall(moments) ? undefined : moments,
      }))}
      ticks={[0, highest / 2, highest].map((value) => ({ value, label: String(value) }))}
      valueLabel={String}
    />
  );
}

/** The first of 10, 20, 50, 100, … that is not lower. */
export function niceTop(most: number): number {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(most, 1))));
  return [1, 2, 5, 10].map((times) => times * step).find((top) => top >= most) ?? most;
}
