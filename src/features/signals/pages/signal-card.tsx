/** One signal: its sentence first, then how often, then what can be done about it, or what doing so brought. */
import type { Child } from 'hono/jsx';
import type { Library } from '#features/content/index.ts';
import { otherGuide } from '#features/counter/index.ts';
import { guideHref } from '#features/guides/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { colon, type Lang } from '#shared/words/catalogue.ts';
import { proposals, type Signal } from '../signal.ts';
import { effectIn, nameOf, sentenceOf } from '../telling.ts';
import { words } from '../words.ts';
import { OverTime } from './over-time.tsx';

export type SignalProps = {
  readonly lang: Lang;
  readonly library: Library;
  readonly signal: Signal;
  /** The Monday of the last whole week. */
  readonly lastWeek: string;
};

type SignalCardProps = SignalProps & {
  /** Of its heading; none where the page has it as its title. */
  readonly level?: 2 | 3;
  /** After what can be done about it. */
  readonly children?: Child;
};

const tones = { rising: 'sun', 'often-referred': 'coral', 'no-guide': 'brand' } as const;

export function SignalCard({ lang, library, signal, lastWeek, level, children }: SignalCardProps) {
  const w = words(lang);
  const name = nameOf(lang, library, signal);
  return (
    <Card heading={level === undefined ? undefined : name} headingLevel={level} id={`s-${signal.id}`}>
      <p>
        <Badge tone={tones[signal.kind]}>{w.kind[signal.kind]}</Badge>
      </p>
      <p class="dm-text">{sentenceOf(lang, signal)}</p>
      {signal.state === 'open' && signal.seenWeek < lastWeek ? (
        <p class="dm-note">{w.passed(signal.seenWeek)}</p>
      ) : null}
      <OverTime lang={lang} signal={signal} name={name} />
      {signal.guide === otherGuide ? null : (
        <p>
          <a class="utrecht-link" href={guideHref(signal.guide, signal.problem)}>
            {w.chart.openGuide}
          </a>
        </p>
      )}
      <WhatNow lang={lang} signal={signal} name={name} />
      {children}
    </Card>
  );
}

type WhatNowProps = { readonly lang: Lang; readonly signal: Signal; readonly name: string };

function WhatNow({ lang, signal, name }: WhatNowProps) {
  switch (signal.state) {
    case 'open':
      return <TakeUp lang={lang} signal={signal} name={name} />;
    case 'taken-up':
      return (
        <>
          <Taken lang={lang} signal={signal} />
          <form method="post" action={`/together/signals/${signal.id}/done`}>
            <input type="hidden" name="version" value={signal.version} />
            <Button kind="secondary" icon="check" label={`${words(lang).done}${colon(lang)}${name}`}>
              {words(lang).done}
            </Button>
          </form>
        </>
      );
    case 'done':
    case 'set-aside':
      return <Taken lang={lang} signal={signal} />;
  }
}

/** Four ways to take it up, what the rule proposes first. */
function TakeUp({ lang, signal, name }: WhatNowProps) {
  const w = words(lang);
  const ordered = [signal.proposal, ...proposals.filter((one) => one !== signal.proposal)];
  return (
    <form method="post" action={`/together/signals/${signal.id}/take-up`}>
      <input type="hidden" name="version" value={signal.version} />
      <p>
        <strong>{w.takeUp.title}</strong> <span class="dm-note">{w.takeUp.proposed(w.takeUp[signal.proposal])}</span>
      </p>
      <Row>
        {ordered.map((proposal) => (
          <Button
            kind={proposal === signal.proposal ? 'primary' : 'secondary'}
            name="proposal"
            value={proposal}
            label={w.takeUp.label(w.proposal[proposal], name)}
          >
            {w.proposal[proposal]}
          </Button>
        ))}
      </Row>
    </form>
  );
}

/** What was done with it, since when, and what it brought. */
export function Taken({ lang, signal }: { readonly lang: Lang; readonly signal: Signal }) {
  const w = words(lang);
  const { chosen, takenAt, closedAt, state, note, effect } = signal;
  const told = effect === null ? undefined : effectIn(lang, signal.kind, effect);
  return (
    <>
      {chosen !== null && takenAt !== null ? <p>{w.takenUp(w.takeUp[chosen], takenAt)}</p> : null}
      {state === 'done' && closedAt ? <p>{w.doneOn(closedAt)}</p> : null}
      {state === 'set-aside' && closedAt ? (
        <p>
          {w.asideOn(closedAt)} {note}
        </p>
      ) : null}
      {effect === null || chosen === null || state === 'set-aside' ? null : (
        <>
          <p>
            <strong>{w.effect.title}</strong>{' '}
            <Badge tone={verdictTones[effect.verdict]}>{w.effect[effect.verdict]}</Badge>
          </p>
          {told === undefined ? null : <p>{told}</p>}
        </>
      )}
    </>
  );
}

const verdictTones = { better: 'leaf', unclear: 'quiet', worse: 'coral' } as const;

/** To its own page: where it was taken up, that says what to do next. */
export function MoreButton({ lang, signal, name }: WhatNowProps) {
  const w = words(lang);
  const taken = signal.state === 'taken-up';
  const label = taken ? w.next.titleOf(name) : w.moreLabel(name);
  return (
    <LinkButton kind="subtle" href={`/together/signals/${signal.id}`} label={label}>
      {taken ? w.next.title : w.more}
    </LinkButton>
  );
}
