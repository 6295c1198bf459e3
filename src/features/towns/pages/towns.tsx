/** All towns of the installation, for whoever keeps it; and a form to add one. */
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { formatNumber, type Lang, longDate } from '#shared/words/catalogue.ts';
import type { TownInList } from '../queries.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly towns: readonly TownInList[];
  readonly nextHref: string | undefined;
  readonly typed?: Typed | undefined;
  readonly errors?: FormErrors | undefined;
  readonly notice?: 'added' | 'given' | 'taken' | undefined;
};

export function TownsPage(props: Props) {
  const { lang, towns, nextHref, notice } = props;
  const w = words(lang).towns;
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      {notice ? (
        <Callout tone="leaf" role="status">
          {w[notice]}
        </Callout>
      ) : null}
      <AddTownForm {...props} />
      {towns.length === 0 ? null : (
        <Card>
          <Table
            fold
            caption={w.title}
            captionHidden
            rowHeader="name"
            columns={[
              { key: 'name', label: w.name },
              { key: 'code', label: w.code },
              { key: 'people', label: w.people, align: 'end' },
              { key: 'since', label: w.since },
              { key: 'keeps', label: w.keeps },
            ]}
            rows={towns.map((town) => ({
              name: town.name,
              code: town.code,
              people: formatNumber(lang, town.people),
              since: longDate(lang, town.createdAt),
              keeps: <Keeps lang={lang} town={town} />,
            }))}
          />
        </Card>
      )}
      <Row>
        {nextHref && (
          <LinkButton href={nextHref} kind="secondary" icon="arrow-right">
            {w.next}
          </LinkButton>
        )}
        <LinkButton href="/platform/networks" kind="secondary" icon="users">
          {w.networks}
        </LinkButton>
      </Row>
    </>
  );
}

/** Whether its editors keep what all towns share, and the button that changes it. */
function Keeps({ lang, town }: { readonly lang: Lang; readonly town: TownInList }) {
  const w = words(lang).towns;
  const keeps = town.keepsSharedGuides;
  return (
    <form method="post" action={`/platform/towns/${town.id}/shared-guides`}>
      <p>{keeps ? w.keepsYes : w.keepsNo}</p>
      <input type="hidden" name="keeps" value={keeps ? 'no' : 'yes'} />
      <Button kind="secondary" label={keeps ? w.takeFrom(town.name) : w.giveTo(town.name)}>
        {keeps ? w.take : w.give}
      </Button>
    </form>
  );
}

const fields = [
  { name: 'name', max: 80 },
  { name: 'code', max: 4 },
  { name: 'firstName', max: 100 },
  { name: 'lastName', max: 100 },
  { name: 'email', max: 200 },
] as const;

function AddTownForm({ lang, typed = {}, errors = {} }: Props) {
  const w = words(lang);
  const problems: Readonly<Record<string, string | undefined>> = w.towns.problems;
  const say = (field: string) => {
    const error = errors[field];
    return error === undefined ? undefined : (problems[error] ?? error);
  };
  return (
    <Card heading={w.towns.add}>
      <ErrorSummary
        title={w.errorsTitle}
        errors={Object.keys(errors).map((field) => ({ field, message: say(field) ?? '' }))}
      />
      <form method="post" action="/platform/towns">
        {fields.map(({ name, max }) => (
          <TextField
            name={name}
            type={name === 'email' ? 'email' : 'text'}
            label={w.towns.fields[name]}
            hint={name === 'code' ? w.towns.codeHint : undefined}
            value={typed[name]}
            error={say(name)}
            maxlength={max}
            autocomplete="off"
            short={name === 'code'}
            required
          />
        ))}
        <Button icon="plus">{w.towns.submit}</Button>
      </form>
    </Card>
  );
}
