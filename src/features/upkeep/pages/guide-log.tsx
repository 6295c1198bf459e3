/** The change log of one guide: what changed, when, newest first. */
import type { Guide } from '#features/content/index.ts';
import { guideHref } from '#features/guides/index.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import type { Change } from '../changes.ts';
import { words } from '../words.ts';
import { changeLine } from './changes.tsx';

type Props = {
  readonly lang: Lang;
  readonly guide: Guide;
  /** What the town laid over it, as it is now; on the first page. */
  readonly ofTown: readonly Change[];
  readonly changes: readonly Change[];
  readonly nextHref: string | undefined;
};

export function GuideLogPage({ lang, guide, ofTown, changes, nextHref }: Props) {
  const w = words(lang);
  return (
    <>
      <Crumbs
        items={[
          { href: '/counter', title: w.counter },
          { href: guideHref(guide.id), title: guide.title },
        ]}
        here={w.log.short}
      />
      <PageHead title={w.log.title(guide.title)} lead={changes.length === 0 ? w.log.none : undefined} />
      {ofTown.length > 0 && (
        <Card heading={w.log.own}>
          <Lines lang={lang} changes={ofTown} />
        </Card>
      )}
      {changes.length > 0 && (
        <Card heading={ofTown.length > 0 ? w.log.everyone : undefined}>
          <Lines lang={lang} changes={changes} />
        </Card>
      )}
      {nextHref && (
        <Row>
          <LinkButton href={nextHref} kind="secondary" icon="arrow-right">
            {w.next}
          </LinkButton>
        </Row>
      )}
    </>
  );
}

function Lines({ lang, changes }: Pick<Props, 'lang' | 'changes'>) {
  return (
    <ItemList>
      {changes.map((change) => (
        <Item note={longDate(lang, change.at)}>{changeLine(lang, change)}</Item>
      ))}
    </ItemList>
  );
}
