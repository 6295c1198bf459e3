/** How far along: a ring with the number in it, or a bar. Both say it in words to a screen reader. */

export type ProgressProps = {
  /** 0 to 100; what lies outside is brought inside. */
  readonly percent: number;
  readonly label: string;
};

function within(percent: number): number {
  return Math.round(Math.min(100, Math.max(0, percent)));
}

export function Ring({ percent, label }: ProgressProps) {
  const done = within(percent);
  return (
    <svg class="dm-ring" viewBox="0 0 80 80" width="80" height="80" role="img" aria-label={label}>
      <circle class="dm-ring__ground" cx="40" cy="40" r="34" />
      {done > 0 && (
        <circle
          class="dm-ring__done"
          cx="40"
          cy="40"
          r="34"
          pathLength="100"
          stroke-dasharray={`${done} 100`}
          transform="rotate(-90 40 40)"
        />
      )}
      <text x="40" y="46" text-anchor="middle">{`${done}%`}</text>
    </svg>
  );
}

export function Bar({ percent, label }: ProgressProps) {
  return <progress class="dm-bar" max="100" value={within(percent)} aria-label={label} />;
}
