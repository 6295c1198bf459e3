/** What changed in the guides of a clerk's service, in one line each. */
import { guideHref } from '#features/guides/index.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { colon, type Lang, longDate, shortDate } from '#shared/words/catalogue.ts';
import type { Change, ChangedGuide } from '../changes.ts';
import { type Told, type ToldChange, toldOnce } from '../told-once.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly since: Date;
  readonly changed: readonly ChangedGuide[];
  readonly earlier: readonly ChangedGuide[];
  /** Only guides that her service was asked about. */
  readonly ofService: boolean;
  /** The moment up to which this page tells. */
  readonly until: Date;
  readonly seen: boolean;
};

/** So many lines of a guide; the rest stands in its own log. */
const linesPerGuide = 5;

export function ChangesPage({ lang, since, changed, earlier, ofService, until, seen }: Props) {
  const w = words(lang).changes;
  return (
    <>
      <Crumbs items={[{ href: '/counter', title: words(lang).counter }]} here={w.title} />
      <PageHead
        title={w.title}
        lead={changed.length === 0 ? w.nothing(longDate(lang, since)) : w.since(longDate(lang, since))}
      />
      {seen && (
        <Callout tone="leaf" role="status">
          {w.kept}
        </Callout>
      )}
      {changed.length > 0 && (
        <Card>
          <Guides lang={lang} guides={changed} level={2} />
          <form method="post" action="/counter/changes">
            <input type="hidden" name="until" value={until.toISOString()} />
            <Button>{w.read}</Button>
          </form>
        </Card>
      )}
      {earlier.length > 0 && (
        <Card heading={w.earlier}>
          <Guides lang={lang} guides={earlier} level={3} />
        </Card>
      )}
      <p class="dm-note">{ofService ? w.ofService : w.ofAll}</p>
      {ofService && (
        <p>
          <LinkButton kind="secondary" href="/counter/changes?all">
            {w.showAll}
          </LinkButton>
        </p>
      )}
    </>
  );
}

type GuidesProps = {
  readonly lang: Lang;
  readonly guides: readonly ChangedGuide[];
  /** Of the headings that name the guides. */
  readonly level: 2 | 3;
};

function Guides({ lang, guides, level }: GuidesProps) {
  const w = words(lang).changes;
  const Title = `h${level}` as const;
  const told = toldOnce(guides);
  return (
    <Stack>
      {told.fresh.length > 0 && <Fresh lang={lang} fresh={told.fresh} level={level} />}
      {told.guides.map(({ guide, title, changes }) => (
        <div>
          <Title class="utrecht-heading-4">
            <a class="utrecht-link" href={guideHref(guide)}>
              {title}
            </a>
          </Title>
          <ItemList label={title}>
            {changes.slice(0, linesPerGuide).map(({ change, alsoIn }) => (
              <Item>
                {changeLine(lang, change)} <span class="dm-note">{shortDate(lang, change.at)}</span>
                {alsoIn.length > 0 && <AlsoIn lang={lang} guides={alsoIn} />}
              </Item>
            ))}
          </ItemList>
          {changes.length > linesPerGuide && (
            <p>
              <a class="utrecht-link" href={`/counter/guides/${guide}/changes`}>
                {w.more(changes.length - linesPerGuide, title)}
              </a>
            </p>
          )}
        </div>
      ))}
    </Stack>
  );
}

/** A list of its own: that a guide is new says the same of each. */
function Fresh({ lang, fresh, level }: Pick<GuidesProps, 'lang' | 'level'> & Pick<Told, 'fresh'>) {
  const w = words(lang).changes;
  const Title = `h${level}` as const;
  return (
    <div>
      <Title class="utrecht-heading-4">{w.fresh(fresh.length)}</Title>
      <ItemList label={w.fresh(fresh.length)}>
        {fresh.map(({ guide, title, at }) => (
          <Item>
            <a class="utrecht-link" href={guideHref(guide)}>
              {title}
            </a>{' '}
            <span class="dm-note">{shortDate(lang, at)}</span>
          </Item>
        ))}
      </ItemList>
    </div>
  );
}

function AlsoIn({ lang, guides }: { readonly lang: Lang; readonly guides: ToldChange['alsoIn'] }) {
  return (
    <p class="dm-note">
      {words(lang).changes.alsoIn}{' '}
      {guides.map(({ guide, title }, index) => (
        <>
          {index > 0 && ', '}
          <a class="utrecht-link" href={guideHref(guide)}>
            {title}
          </a>
        </>
      ))}
    </p>
  );
}

/** “Kost: € 10 → € 12”; what an editor wrote about it, else what kind of change it was. */
export function changeLine(lang: Lang, change: Change): string {
  const w = words(lang).change;
  switch (change.kind) {
    case 'fact': {
      const line = `${change.label}${colon(lang)}${change.from} → ${change.to}`;
      return change.note === '' ? line : `${line}. ${change.note}`;
    }
    case 'disputed':
      return w.disputed(change.label);
    case 'own-fact':
      return change.takenAway
        ? w.ownValueGone(change.localFor, change.label, change.value)
        : w.own(change.localFor, `${change.label}${colon(lang)}${change.value}`);
    case 'own-part':
      return ownText(lang, change, w.part(change.title));
    case 'own-guide':
      return ownText(lang, change, w.guide);
    case 'own-citizen-page':
      return ownText(lang, change, w.citizenPage);
    case 'new-guide':
      return change.note || w.newGuide;
    case 'guide':
      return change.note || w.guide;
    case 'citizen-page':
      return change.note || w.citizenPage;
    case 'new-part':
      return change.note || w.newPart(change.title);
    case 'part':
      return change.note || w.part(change.title);
    case 'part-gone':
      return change.note || w.partGone(change.title);
  }
}

type OwnText = Extract<Change, { kind: 'own-part' | 'own-guide' | 'own-citizen-page' }>;

function ownText(lang: Lang, { localFor, takenAway }: OwnText, line: string): string {
  const w = words(lang).change;
  return takenAway ? w.ownGone(localFor, line) : w.own(localFor, line);
}
