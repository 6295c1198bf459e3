/** The town's brevets by name, for the coordinator. */
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Search } from '#shared/ui/search.tsx';
import { Table } from '#shared/ui/table.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import { stateOf } from '../brevet.ts';
import type { ListedBrevet } from '../queries.ts';
import { words } from '../words.ts';
import { StateBadge } from './state-badge.tsx';

type Props = {
  readonly lang: Lang;
  readonly brevets: readonly ListedBrevet[];
  readonly search: string;
  readonly today: string;
  /** The address of the next page of names; undefined on the last. */
  readonly next: string | undefined;
  /** Whether this is not the first page. */
  readonly onward: boolean;
};

export function KeepBrevetsPage({ lang, brevets, search, today, next, onward }: Props) {
  const w = words(lang);
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.place.together }]} here={w.keep.title} />
      <PageHead title={w.keep.title} lead={w.keep.lead} />
      <Search
        action="/together/brevets"
        label={w.keep.search}
        hint={w.keep.search}
        button={w.keep.find}
        value={search}
      />
      <Card>
        {brevets.length === 0 ? (
          <p role="status">{search === '' ? w.keep.none : w.keep.notFound(search)}</p>
        ) : (
          <Table
            fold
            caption={w.keep.title}
            captionHidden
            columns={[
              { key: 'holder', label: w.field.holder },
              { key: 'team', label: w.field.team },
              { key: 'brevet', label: w.field.brevet },
              { key: 'until', label: w.field.validUntil },
              { key: 'state', label: w.field.state },
            ]}
            rowHeader="holder"
            rows={brevets.map((brevet) => ({
              holder: (
                <a class="utrecht-link" href={`/together/brevets/${brevet.id}`}>
                  {brevet.holderName}
                </a>
              ),
              team: brevet.teamName ?? '',
              brevet: brevet.title,
              until: longDate(lang, brevet.validUntil),
              state: <StateBadge lang={lang} state={stateOf(brevet, today)} />,
            }))}
          />
        )}
      </Card>
      <p class="dm-row">
        {next ? (
          <LinkButton kind="secondary" href={next} icon="arrow-right">
            {w.keep.next}
          </LinkButton>
        ) : null}
        {onward ? (
          <LinkButton kind="subtle" href={listHref(search)}>
            {w.keep.first}
          </LinkButton>
        ) : null}
        {search === '' ? null : (
          <LinkButton kind="subtle" href="/together/brevets">
            {w.keep.all}
          </LinkButton>
        )}
      </p>
    </>
  );
}

/** The address of the list, perhaps searched, perhaps further on. */
export function listHref(search: string, after?: { readonly holderOrder: string; readonly id: string }): string {
  const query = new URLSearchParams(search === '' ? [] : [['q', search]]);
  if (after) {
    query.set('after', after.holderOrder);
    query.set('id', after.id);
  }
  const text = query.toString();
  return text === '' ? '/together/brevets' : `/together/brevets?${text}`;
}
