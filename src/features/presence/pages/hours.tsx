/** A digihelper's own hours: the form first, then what is written up already. */
import { type Place, placeOptions } from '#features/places/index.ts';
import { type FormErrors, type Typed, wrongIn } from '#shared/http/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Grid } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { DateField, SelectField, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import type { OwnPresence } from '../queries.ts';
import { words } from '../words.ts';

export type HoursPageProps = {
  readonly lang: Lang;
  readonly id: string;
  readonly places: readonly Place[];
  readonly mine: readonly OwnPresence[];
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly notice: 'saved' | 'putBack' | 'removed' | undefined;
  /** What was taken away just now, to put back. */
  readonly removedId: string | undefined;
};

export function HoursPage(props: HoursPageProps) {
  const { lang, id, places, typed, errors, notice, removedId } = props;
  const w = words(lang).hours;
  const wrong = wrongIn(words(lang).wrong, errors);
  const field = (name: string) => ({ name, value: typed[name], error: wrong(name) });
  return (
    <>
      <Crumbs items={[{ href: '/counter', title: w.counter }]} here={w.title} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary
        title={w.errors}
        errors={Object.keys(errors).map((name) => ({ field: name, message: wrong(name) ?? '' }))}
      />
      {notice && (
        <Callout tone="leaf">
          <p role="status">{w[notice]}</p>
          {removedId && (
            <form method="post" action={`/counter/hours/${removedId}/restore`}>
              <Button kind="secondary">{w.undo}</Button>
            </form>
          )}
        </Callout>
      )}
      <Card>
        <form method="post" action="/counter/hours">
          <input type="hidden" name="id" value={id} />
          <Grid>
            <DateField label={w.day} required {...field('day')} />
            <TextField label={w.from} type="time" required short {...field('from')} />
            <TextField label={w.to} type="time" required short {...field('to')} />
          </Grid>
          <SelectField label={w.place} options={placeOptions(lang, places, w.elsewhere)} {...field('place')} />
          <Button big>{w.save}</Button>
        </form>
      </Card>
      <Mine {...props} />
    </>
  );
}

function Mine({ lang, mine }: HoursPageProps) {
  const w = words(lang).hours;
  const there = mine.filter(({ removed }) => !removed);
  return (
    <Card heading={w.mine}>
      {there.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <Table
          fold
          caption={w.mine}
          captionHidden
          rowHeader="day"
          columns={[
            { key: 'day', label: w.day },
            { key: 'time', label: w.time },
            { key: 'place', label: w.place },
            { key: 'change', label: w.change },
          ]}
          rows={there.map(({ id, day, from, to, placeName }) => ({
            day: longDate(lang, day),
            time: w.span(from, to),
            place: placeName ?? w.elsewhere,
            change: (
              <form method="post" action={`/counter/hours/${id}/remove`}>
                <Button kind="subtle" label={w.removeLabel(longDate(lang, day), from)}>
                  {w.remove}
                </Button>
              </form>
            ),
          }))}
        />
      )}
    </Card>
  );
}
