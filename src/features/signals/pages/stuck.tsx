/** Where people get stuck, for those who make the forms: the sentence, the picture, and a line for each organisation. */
import type { Library } from '#features/content/index.ts';
import { addDays } from '#shared/clock.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Bars } from '#shared/ui/charts/bars.tsx';
import { Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { SelectField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { colon, type Lang } from '#shared/words/catalogue.ts';
import { type Quarter, quarterOf, quarters } from '../quarter.ts';
import type { OrganisationLine } from '../stuck.ts';
import { cellsOf, type FormNames, forEye, nameOfOrganisation } from '../stuck-table.ts';
import { words } from '../words.ts';

export type StuckPageProps = {
  readonly lang: Lang;
  readonly library: Library;
  readonly today: string;
  readonly quarter: Quarter;
  readonly lines: readonly OrganisationLine[];
  readonly names: FormNames;
};

export function StuckPage(props: StuckPageProps) {
  const { lang, quarter, lines } = props;
  const w = words(lang);
  const lastDay = quarter.before > quarter.from ? addDays(quarter.before, -1) : quarter.from;
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.place.together }]} here={w.stuck.title} />
      <PageHead title={w.stuck.title} lead={w.stuck.lead(quarter.from, lastDay)} />
      <Stack>
        <p class="dm-text">{lines.length === 0 ? w.stuck.none : sentence(lang, lines)}</p>
        <Choice {...props} />
        {lines.length === 0 ? null : (
          <>
            <Overview {...props} />
            <p class="dm-note">{w.stuck.legend}</p>
          </>
        )}
      </Stack>
    </>
  );
}

function sentence(lang: Lang, lines: readonly OrganisationLine[]): string | null {
  const first = lines.find(({ organisation, total }) => organisation !== undefined && total.kind === 'count');
  if (first?.total.kind !== 'count') return null;
  return words(lang).stuck.sentence(nameOfOrganisation(lang, first), first.total.value, first.share);
}

function Choice({ lang, today, quarter }: StuckPageProps) {
  const w = words(lang).stuck;
  return (
    <form class="dm-choose" method="get" action="/together/stuck">
      <SelectField
        name="quarter"
        label={w.period}
        value={String(quarter.back)}
        options={quarters.map((back) => {
          const { number, year } = quarterOf(today, back);
          return { value: String(back), label: w.quarter(number, year) };
        })}
      />
      <Button kind="secondary">{w.show}</Button>
    </form>
  );
}

function Overview({ lang, lines, quarter }: StuckPageProps) {
  const w = words(lang).stuck;
  const counts = lines.map(({ total }) => (total.kind === 'count' ? total.value : undefined));
  const most = Math.max(1, ...counts.map((value) => value ?? 0));
  const bars = lines.map((line, index) => ({
    label: nameOfOrganisation(lang, line),
    share: counts[index] === undefined ? undefined : (counts[index] ?? 0) / most,
    valueLabel: cellsOf(lang, line, forEye(lang))[0] ?? '',
  }));
  return (
    <Card heading={w.bars}>
      <Bars
        id="organisations"
        title={w.bars}
        description={bars.map(({ label, valueLabel }) => `${label}${colon(lang)}${valueLabel}`).join(', ')}
        rows={bars}
      />
      <Table
        fold
        caption={w.title}
        captionHidden
        rowHeader="name"
        columns={[
          { key: 'name', label: w.organisation },
          { key: 'moments', label: w.moments, align: 'end' },
          { key: 'share', label: w.notAtOnce, align: 'end' },
          { key: 'trend', label: w.trend },
        ]}
        rows={lines.map((line) => {
          const [moments, , , share, trend] = cellsOf(lang, line, forEye(lang));
          return { name: <Name lang={lang} line={line} quarter={quarter} />, moments, share, trend };
        })}
      />
      <LinkButton
        kind="subtle"
        icon="download"
        href={`/together/stuck.csv?quarter=${quarter.back}`}
        download
        label={w.downloadLabel}
      >
        {w.download}
      </LinkButton>
    </Card>
  );
}

type NameProps = Pick<StuckPageProps, 'lang' | 'quarter'> & { readonly line: OrganisationLine };

/** Small ones together have no page of their own. */
function Name({ lang, line, quarter }: NameProps) {
  const name = nameOfOrganisation(lang, line);
  if (line.organisation === undefined) return name;
  return (
    <a class="utrecht-link" href={stuckHref(quarter, line.organisation)}>
      {name}
    </a>
  );
}

/** @param organisation its own page; left out, that of all */
export function stuckHref({ back }: Pick<Quarter, 'back'>, organisation?: string): string {
  const query = new URLSearchParams({ quarter: String(back), ...(organisation === undefined ? {} : { organisation }) });
  return `/together/stuck?${query}`;
}
