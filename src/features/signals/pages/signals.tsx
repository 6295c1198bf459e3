/** The signals of a town, for whoever may do something about them: what waits first. */
import type { Library } from '#features/content/index.ts';
import type { Missed } from '#features/guides/index.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { Heading } from '#shared/ui/heading.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { SharedSignal, Signal } from '../signal.ts';
import { nameOf, sentenceOf } from '../telling.ts';
import { words } from '../words.ts';
import { MoreButton, SignalCard, Taken } from './signal-card.tsx';

export type SignalsPageProps = {
  readonly lang: Lang;
  readonly library: Library;
  readonly lastWeek: string;
  readonly signals: readonly Signal[];
  readonly closed: readonly Signal[];
  /** The address of older ones; undefined when these are all. */
  readonly older: string | undefined;
  /** So little is logged that silence says nothing. */
  readonly logsFew: boolean;
  /** For those who keep the guides that all towns share. */
  readonly shared: readonly SharedSignal[];
  /** For editors: words that found nothing. */
  readonly missed: readonly Missed[];
  readonly notice: 'taken-up' | 'done' | 'set-aside' | undefined;
};

export function SignalsPage(props: SignalsPageProps) {
  const { lang, signals, notice } = props;
  const w = words(lang);
  const open = signals.filter(({ state }) => state === 'open');
  const taken = signals.filter(({ state }) => state === 'taken-up');
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.place.together }]} here={w.list.title} />
      <PageHead title={w.list.title} lead={signals.length === 0 ? w.list.none : w.list.lead} />
      {notice && (
        <Callout tone="leaf" role="status">
          {w.list.notices[notice]}
        </Callout>
      )}
      <Stack>
        <Some {...props} title={w.list.open} some={open} />
        <Some {...props} title={w.list.takenUp} some={taken} />
        <Shared {...props} />
        <MissedWords {...props} />
        <Closed {...props} />
        <p class="dm-note">
          {w.list.how} {props.logsFew && w.list.few}
        </p>
      </Stack>
    </>
  );
}

type SomeProps = SignalsPageProps & { readonly title: string; readonly some: readonly Signal[] };

function Some({ lang, library, lastWeek, title, some }: SomeProps) {
  if (some.length === 0) return null;
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {some.map((signal) => (
        <SignalCard lang={lang} library={library} signal={signal} lastWeek={lastWeek} level={3}>
          <MoreButton lang={lang} signal={signal} name={nameOf(lang, library, signal)} />
        </SignalCard>
      ))}
    </>
  );
}

function Shared({ lang, library, shared }: SignalsPageProps) {
  const w = words(lang);
  const [first] = shared;
  if (!first) return null;
  return (
    <Card heading={w.shared.title}>
      <p class="dm-note">{w.shared.lead(first.week)}</p>
      <ItemList>
        {shared.map(({ kind, towns, moments, ...subject }) => (
          <Item note={`${w.kind[kind]} · ${w.shared.note(towns, moments)}`}>{nameOf(lang, library, subject)}</Item>
        ))}
      </ItemList>
    </Card>
  );
}

function MissedWords({ lang, missed }: SignalsPageProps) {
  const w = words(lang).missed;
  if (missed.length === 0) return null;
  return (
    <Card heading={w.title}>
      <p class="dm-note">{w.lead}</p>
      <ItemList>
        {missed.map(({ lang: spoken, words: said, times }) => (
          <Item note={w.times(times)}>
            <span lang={spoken}>{words(lang).noGuide(said)}</span>
          </Item>
        ))}
      </ItemList>
      <LinkButton kind="subtle" href="/together/searches">
        {w.all}
      </LinkButton>
    </Card>
  );
}

function Closed({ lang, library, closed, older }: SignalsPageProps) {
  const w = words(lang);
  if (closed.length === 0) return null;
  return (
    <Card heading={w.list.closed}>
      <ItemList>
        {closed.map((signal) => (
          <Item note={sentenceOf(lang, signal)}>
            <a class="utrecht-link" href={`/together/signals/${signal.id}`}>
              {nameOf(lang, library, signal)}
            </a>
            <Taken lang={lang} signal={signal} />
          </Item>
        ))}
      </ItemList>
      {older === undefined ? null : (
        <LinkButton kind="secondary" href={older}>
          {w.list.older}
        </LinkButton>
      )}
    </Card>
  );
}
