/** Hours of all digihelpers together, by month and place, for the coordinator. */
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { formatNumber, type Lang, monthName } from '#shared/words/catalogue.ts';
import type { MonthAtPlace } from '../queries.ts';
import { words } from '../words.ts';

type Props = { readonly lang: Lang; readonly months: readonly MonthAtPlace[] };

export function TownHoursPage({ lang, months }: Props) {
  const w = words(lang).townHours;
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.title} />
      <PageHead title={w.title} lead={w.lead}>
        {months.length > 0 && (
          <LinkButton kind="secondary" icon="download" href="/together/hours.csv" download>
            {w.download}
          </LinkButton>
        )}
      </PageHead>
      <Card>
        {months.length === 0 ? (
          <p>{w.none}</p>
        ) : (
          <Table
            fold
            caption={w.caption}
            captionHidden
            rowHeader="month"
            columns={[
              { key: 'month', label: w.month },
              { key: 'place', label: w.place },
              { key: 'times', label: w.times, align: 'end' },
              { key: 'hours', label: w.hours, align: 'end' },
            ]}
            rows={months.map(({ month, placeName, times, minutes }) => ({
              month: monthName(lang, month, 'long'),
              place: placeName ?? words(lang).hours.elsewhere,
              times: formatNumber(lang, times),
              hours: hoursText(lang, minutes),
            }))}
          />
        )}
      </Card>
    </>
  );
}

/** Rounded to a tenth: 7,5. */
function hoursText(lang: Lang, minutes: number): string {
  return formatNumber(lang, Math.round(minutes / 6) / 10);
}

/** The same as rows of a file; numbers with a comma, as sheets in Belgium read them. */
export function hoursLines({ lang, months }: Props): readonly (readonly string[])[] {
  const w = words(lang).townHours;
  return [
    [w.month, w.place, w.times, w.hours],
    ...months.map(({ month, placeName, times, minutes }) => [
      month.slice(0, 7),
      placeName ?? words(lang).hours.elsewhere,
      String(times),
      String(Math.round(minutes / 6) / 10).replace('.', ','),
    ]),
  ];
}
