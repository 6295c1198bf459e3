/** The town's own list of forms and pages of organisations, for the coordinator. */
import { LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { organisationName } from '../organisation.ts';
import { type ServiceForm, sortedForms } from '../service-form.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly forms: readonly ServiceForm[];
  readonly notice: 'saved' | 'closed' | undefined;
};

export function FormsPage({ lang, forms, notice }: Props) {
  const w = words(lang).forms;
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.title} />
      <PageHead title={w.title} lead={w.lead}>
        <LinkButton href="/together/forms/new" icon="plus">
          {w.add}
        </LinkButton>
      </PageHead>
      {notice && (
        <Callout tone="leaf" role="status">
          {w[notice]}
        </Callout>
      )}
      <Card>
        {forms.length === 0 ? (
          <p>{w.none}</p>
        ) : (
          <Table
            fold
            caption={w.caption}
            captionHidden
            rowHeader="name"
            columns={[
              { key: 'name', label: w.name },
              { key: 'organisation', label: w.organisation },
              { key: 'change', label: w.change },
            ]}
            rows={sortedForms(lang, forms).map(({ id, name, organisation }) => ({
              name,
              organisation: organisationName(lang, organisation),
              change: (
                <LinkButton kind="secondary" href={`/together/forms/${id}`} label={w.changeLabel(name)}>
                  {w.change}
                </LinkButton>
              ),
            }))}
          />
        )}
      </Card>
    </>
  );
}
