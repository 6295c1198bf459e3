/** What it brought, for the coordinator: first the sentence, then the numbers, then the pictures, then the tables. */
import type { Library } from '#features/content/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns, Grid, Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { SelectField } from '#shared/ui/field.tsx';
import { BigNumber } from '#shared/ui/figure-number.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { blocks, type Period, periodOf } from '../period.ts';
import { appName, type Figures, type Part, problemName, tableOf } from '../tables.ts';
import { words } from '../words.ts';
import { cellText, FigureCard } from './parts.tsx';
import { AppBars, BrevetBars, ReferredLine } from './pictures.tsx';

export type FiguresPageProps = {
  readonly lang: Lang;
  readonly townName: string;
  readonly today: string;
  readonly period: Period;
  readonly track: string;
  readonly figures: Figures;
  readonly library: Library;
};

export function FiguresPage(props: FiguresPageProps) {
  const { lang, townName, period, figures, library } = props;
  const w = words(lang);
  const table = (part: Part) => tableOf(part, figures, lang, library);
  const file = (part: Part) => `/together/figures.csv?part=${part}&period=${period.block}&track=${props.track}`;
  const { help, people } = figures;
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.place.together }]} here={w.title} />
      <PageHead
        title={w.title}
        lead={w.lead(townName, period.months[0] ?? props.today, period.months.at(-1) ?? props.today)}
      />
      <Stack>
        <p class="dm-text">{sentence(lang, figures)}</p>
        <Numbers lang={lang} figures={figures} library={library} />
        <Choice {...props} />
        {help.months.length > 0 ? (
          <Columns
            main={
              <FigureCard lang={lang} table={table('months')} file={file('months')} note={w.months.gap}>
                {help.first ? <ReferredLine lang={lang} help={help} /> : null}
              </FigureCard>
            }
            side={<Problems {...props} />}
          />
        ) : null}
        {help.apps.length > 0 ? (
          <FigureCard
            lang={lang}
            table={table('apps')}
            file={file('apps')}
            note={help.outcomes.length === 0 ? w.apps.small : undefined}
          >
            <AppBars lang={lang} table={table('apps')} split={help.outcomes.length > 0} />
          </FigureCard>
        ) : null}
        {people.rows.length > 0 ? (
          <FigureCard lang={lang} table={table('people')} file={file('people')} note={w.people.now} open>
            <BrevetBars lang={lang} table={table('people')} />
          </FigureCard>
        ) : null}
        <p class="dm-note">{w.legend}</p>
      </Stack>
    </>
  );
}

/** What a councillor would want to hear first. */
function sentence(lang: Lang, { people, help }: Figures): string {
  const w = words(lang).sentence;
  const must = people.all?.must;
  const learned =
    must?.kind !== 'count'
      ? w.noPeople
      : people.brevets.kind === 'count'
        ? w.brevets(people.brevets.value, must.value)
        : w.must(must.value);
  const helped = help.total === undefined ? w.littleHelp : help.total === 0 ? w.noHelp : w.help(help.total);
  const { first, last } = help;
  if (last?.share === undefined || first?.share === undefined) return `${learned} ${helped}`;
  const referred =
    first.month === last.month
      ? w.referredOnce(last.share, last.month)
      : w.referred(last.share, last.month, first.share, first.month);
  return `${learned} ${helped} ${referred}`;
}

type NumbersProps = { readonly lang: Lang; readonly figures: Figures; readonly library: Library };

function Numbers({ lang, figures: { people, help }, library }: NumbersProps) {
  const w = words(lang).number;
  const must = cellText(lang, people.all?.must ?? { kind: 'hidden' });
  const most = help.apps
    .flatMap(({ guide }) => (guide === undefined ? [] : [appName(lang, library, guide)]))
    .slice(0, 3);
  const { first, last } = help;
  return (
    <Grid>
      <BigNumber label={w.must} value={must} />
      <BigNumber label={w.started} value={cellText(lang, people.started)} note={w.ofMust(must)} />
      <BigNumber label={w.done} value={cellText(lang, people.done)} note={w.ofMust(must)} />
      <BigNumber
        label={w.brevets}
        value={cellText(lang, people.brevets)}
        note={w.thisMonth(cellText(lang, people.brevetsThisMonth))}
      />
      <BigNumber
        label={w.help}
        value={cellText(lang, help.total === undefined ? { kind: 'hidden' } : { kind: 'count', value: help.total })}
        note={most.length > 0 ? w.most(most.join(', ')) : undefined}
      />
      <BigNumber
        label={w.referred}
        value={cellText(lang, last?.share === undefined ? { kind: 'hidden' } : { kind: 'percent', value: last.share })}
        note={first?.share === undefined || first.month === last?.month ? undefined : w.was(first.share, first.month)}
      />
    </Grid>
  );
}

function Choice({ lang, today, period, track, library }: FiguresPageProps) {
  const w = words(lang).period;
  const tracks = library.tracks(lang);
  return (
    <form class="dm-choose" method="get" action="/together/figures">
      <SelectField
        name="period"
        label={w.label}
        value={String(period.block)}
        options={blocks.map((block) => {
          const { months } = periodOf(today, block);
          return { value: String(block), label: w.block(months[0] ?? today, months.at(-1) ?? today) };
        })}
      />
      {tracks.length > 1 ? (
        <SelectField
          name="track"
          label={w.track}
          value={track}
          options={tracks.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : null}
      <Button kind="secondary">{w.show}</Button>
    </form>
  );
}

function Problems({ lang, figures, library, period, track }: FiguresPageProps) {
  const w = words(lang);
  const table = tableOf('problems', figures, lang, library);
  if (table.rows.length === 0)
    return (
      <Card heading={w.problems.title}>
        <p>{w.problems.none}</p>
      </Card>
    );
  return (
    <FigureCard
      lang={lang}
      table={table}
      file={`/together/figures.csv?part=problems&period=${period.block}&track=${track}`}
    >
      <ItemList ordered>
        {figures.help.problems.slice(0, 5).map(({ guide, problem, moments }, index) => (
          <Item sign={index + 1} note={`${appName(lang, library, guide)} · ${w.help.times(moments)}`}>
            {problemName(lang, library, guide, problem)}
          </Item>
        ))}
      </ItemList>
    </FigureCard>
  );
}
