/** The town's referral places, for the coordinator: the list, and the form of one. */
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import { openState } from '../opening-hours.ts';
import type { Place } from '../place.ts';
import { words } from '../words.ts';
import { OpenNow } from './open-now.tsx';

type Props = {
  readonly lang: Lang;
  readonly places: readonly Place[];
  readonly now: Date;
  readonly notice: 'saved' | 'closed' | undefined;
};

export function PlacesPage({ lang, places, now, notice }: Props) {
  const w = words(lang);
  const sorted = [...places].sort((one, other) => compareText(lang, one.name, other.name));
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.places.together }]} here={w.places.title} />
      <PageHead title={w.places.title} lead={w.places.lead}>
        <LinkButton href="/together/places/new" icon="plus">
          {w.places.add}
        </LinkButton>
      </PageHead>
      {notice && (
        <Callout tone="leaf" role="status">
          {w.places[notice]}
        </Callout>
      )}
      <Card>
        {sorted.length === 0 ? (
          <p>{w.places.none}</p>
        ) : (
          <Table
            fold
            caption={w.places.caption}
            captionHidden
            rowHeader="name"
            columns={[
              { key: 'name', label: w.places.name },
              { key: 'kind', label: w.places.kind },
              { key: 'address', label: w.places.address },
              { key: 'phone', label: w.places.phone },
              { key: 'now', label: w.places.now },
              { key: 'change', label: w.places.change },
            ]}
            rows={sorted.map((place) => ({
              name: place.name,
              kind: w.kind[place.kind],
              address: place.address,
              phone: place.phone,
              now: <OpenNow state={openState(place.hours, now)} lang={lang} />,
              change: (
                <LinkButton
                  kind="secondary"
                  href={`/together/places/${place.id}`}
                  label={w.places.changeLabel(place.name)}
                >
                  {w.places.change}
                </LinkButton>
              ),
            }))}
          />
        )}
      </Card>
    </>
  );
}

/** Closing keeps what was logged; it only takes the place from the guides. */
export function ClosePlace({ lang, id }: { readonly lang: Lang; readonly id: string }) {
  const w = words(lang).form;
  return (
    <Card>
      <p>{w.closeLead}</p>
      <form method="post" action={`/together/places/${id}/close`}>
        <Button kind="danger">{w.close}</Button>
      </form>
    </Card>
  );
}
