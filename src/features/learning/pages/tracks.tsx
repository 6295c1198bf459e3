/** Leren: the tracks that are mine, and those that I may choose. */
import type { Track } from '#features/content/index.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row, Stack } from '#shared/ui/columns.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Ring } from '#shared/ui/progress.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { trackPath } from '../addresses.ts';
import type { Notice } from '../hooks.ts';
import { trackPercent } from '../progress.ts';
import type { TrackRow } from '../queries.ts';
import { words } from '../words.ts';
import { DueBadge } from './due.tsx';

export type TracksProps = {
  readonly lang: Lang;
  readonly today: string;
  readonly tracks: readonly { readonly track: Track; readonly mine: TrackRow | undefined }[];
  /** What else can be learnt. */
  readonly also: readonly Notice[];
};

export function TracksPage({ lang, today, tracks, also }: TracksProps) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.learn.title} lead={tracks.length === 0 ? w.learn.none : w.learn.lead}>
        <LinkButton kind="secondary" icon="star" href="/brevets">
          {w.myDay.brevets}
        </LinkButton>
      </PageHead>
      <Stack>
        {tracks.map(({ track, mine }) => {
          const percent = mine ? trackPercent(track, mine) : 0;
          return (
            <Card>
              <Row apart>
                <div>
                  <h2 class="utrecht-heading-2" lang={track.lang}>
                    {track.title}
                  </h2>
                  <p lang={track.lang}>{track.summary}</p>
                  <p class="dm-note">
                    {w.learn.modules(track.modules.length)}
                    {mine?.finishedAt && ` · ${w.learn.finished(mine.finishedAt.toISOString())}`}
                  </p>
                  <DueBadge lang={lang} today={today} row={mine} />
                </div>
                {mine?.startedAt && <Ring percent={percent} label={w.percentModules(percent)} />}
              </Row>
              <LinkButton kind="primary" href={trackPath(track.id)} label={`${w.learn.open}: ${track.title}`}>
                {w.learn.open}
              </LinkButton>
            </Card>
          );
        })}
      </Stack>
      {also.map(({ href, text }) => (
        <p>
          <a class="utrecht-link" href={href}>
            {text}
          </a>
        </p>
      ))}
    </>
  );
}
