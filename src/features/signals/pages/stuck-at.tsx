/** Where people get stuck at one organisation: what it is about, and its forms. */
import { addDays } from '#shared/clock.ts';
import { Card } from '#shared/ui/card.tsx';
import { Grid, Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import type { OrganisationLine, ProblemCount } from '../stuck.ts';
import { cellsOf, forEye, nameOfForm, nameOfOrganisation, problemText } from '../stuck-table.ts';
import { words } from '../words.ts';
import { type StuckPageProps, stuckHref } from './stuck.tsx';

export type StuckAtPageProps = Omit<StuckPageProps, 'lines' | 'today'> & { readonly line: OrganisationLine };

const keys = ['moments', 'atOnce', 'left', 'share', 'trend'] as const;

export function StuckAtPage(props: StuckAtPageProps) {
  const { lang, quarter, line, names } = props;
  const w = words(lang);
  const name = nameOfOrganisation(lang, line);
  const cells = cellsOf(lang, line, forEye(lang));
  const lastDay = quarter.before > quarter.from ? addDays(quarter.before, -1) : quarter.from;
  return (
    <>
      <Crumbs
        items={[
          { href: '/together', title: w.place.together },
          { href: stuckHref(quarter), title: w.stuck.title },
        ]}
        here={name}
      />
      <PageHead title={name} lead={w.stuck.weeks(quarter.from, lastDay)} />
      <Stack>
        <Grid>
          <Card>
            <DataList items={keys.map((key, index) => ({ term: w.stuck[key], value: cells[index] ?? '' }))} />
          </Card>
          <Problems {...props} title={w.stuck.problems} problems={line.problems} />
        </Grid>
        {line.forms.length > 0 && (
          <>
            <Card heading={w.stuck.forms}>
              <Forms {...props} />
            </Card>
            <Grid>
              {line.forms.map((form) => (
                <Problems {...props} title={nameOfForm(lang, form, names)} problems={form.problems} />
              ))}
            </Grid>
          </>
        )}
        <p class="dm-note">{w.stuck.legend}</p>
      </Stack>
    </>
  );
}

function Forms({ lang, line, names }: StuckAtPageProps) {
  const w = words(lang).stuck;
  return (
    <Table
      fold
      caption={w.forms}
      captionHidden
      rowHeader="name"
      columns={[
        { key: 'name', label: w.form },
        ...keys.map((key) => ({ key, label: w[key], align: key === 'trend' ? ('start' as const) : ('end' as const) })),
      ]}
      rows={line.forms.map((form) => {
        const cells = cellsOf(lang, form, forEye(lang));
        return Object.fromEntries([
          ['name', nameOfForm(lang, form, names)],
          ...keys.map((key, index) => [key, cells[index] ?? '']),
        ]);
      })}
    />
  );
}

type ProblemsProps = StuckAtPageProps & { readonly title: string; readonly problems: readonly ProblemCount[] };

function Problems({ lang, library, title, problems }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <Card heading={title}>
      <ItemList ordered>
        {problems.map((problem, index) => (
          <Item sign={index + 1}>{problemText(lang, library, problem)}</Item>
        ))}
      </ItemList>
    </Card>
  );
}
