/** What people searched and did not find, for editors: words only, once they came back. */
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { formatNumber, isCitizenLang, type Lang, shortDate } from '#shared/words/catalogue.ts';
import type { Missed } from '../queries.ts';
import { words } from '../words.ts';

export function MissedPage({ lang, missed }: { readonly lang: Lang; readonly missed: readonly Missed[] }) {
  const w = words(lang).missed;
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.title} />
      <PageHead title={w.title} lead={missed.length === 0 ? w.none : w.lead} />
      {missed.length > 0 && (
        <Card>
          <Table
            fold
            caption={w.title}
            captionHidden
            rowHeader="words"
            columns={[
              { key: 'words', label: w.words },
              { key: 'lang', label: w.lang },
              { key: 'times', label: w.times, align: 'end' },
              { key: 'last', label: w.last },
            ]}
            rows={missed.map((one) => ({
              words: <span lang={one.lang}>{one.words}</span>,
              lang: isCitizenLang(one.lang) ? w.language[one.lang] : one.lang,
              times: formatNumber(lang, one.times),
              last: w.weekOf(shortDate(lang, one.last)),
            }))}
          />
        </Card>
      )}
    </>
  );
}
