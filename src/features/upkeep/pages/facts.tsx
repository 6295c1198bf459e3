/** The work list of editors: what was reported, and the facts to look at again, worst first. */
import { type Fact, factAge, inLanguage } from '#features/content/index.ts';
import { Badge, type BadgeTone } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { SelectField } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { formatNumber, type Lang, longDate } from '#shared/words/catalogue.ts';
import type { ReportedSpot } from '../queries.ts';
import { words } from '../words.ts';
import type { Reason, WorkFilter, WorkItem } from '../work-list.ts';

export type FactsPageProps = {
  readonly lang: Lang;
  /** May change them; otherwise only looks. */
  readonly keeps: boolean;
  readonly waiting: readonly ReportedSpot[];
  readonly items: readonly WorkItem[];
  readonly filter: WorkFilter;
  readonly apps: readonly { readonly id: string; readonly title: string }[];
  readonly owners: readonly string[];
  /** How many facts the whole list has. */
  readonly total: number;
  readonly nextHref: string | undefined;
  readonly versionOf: (fact: string) => number;
  readonly guideTitle: (guide: string) => string;
  readonly notice: 'confirmed' | 'answered' | undefined;
};

export function FactsPage(props: FactsPageProps) {
  const { lang, keeps, notice, nextHref, total, filter } = props;
  const w = words(lang);
  return (
    <>
      <Crumbs label={w.together} items={[{ href: '/together', title: w.together }]} here={w.facts.title} />
      <PageHead title={w.facts.title} lead={keeps ? w.facts.lead : w.facts.leadReader} />
      {notice && (
        <Callout tone="leaf" role="status">
          {w.facts.notice[notice]}
        </Callout>
      )}
      {keeps && <Waiting {...props} />}
      <Card heading={filter.all ? w.facts.all(total) : w.facts.due(total)}>
        <Filter {...props} />
        {props.items.length === 0 ? <p>{w.facts.none}</p> : <Facts {...props} />}
      </Card>
      {nextHref && (
        <Row>
          <LinkButton href={nextHref} kind="secondary" icon="arrow-right">
            {w.next}
          </LinkButton>
        </Row>
      )}
    </>
  );
}

function Waiting({ lang, waiting, guideTitle }: FactsPageProps) {
  const w = words(lang).facts;
  if (waiting.length === 0) return null;
  return (
    <Card heading={w.reported} tone="sun">
      <ItemList ordered>
        {waiting.map(({ id, guide, about, since, times, lang: spoken }) => (
          <Item sign="!" note={w.reportedOn(guideTitle(guide), longDate(lang, since), times)}>
            <a class="utrecht-link" href={`/together/reports/${id}`} lang={spoken}>
              {about}
            </a>
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}

function Filter({ lang, filter, apps, owners }: FactsPageProps) {
  const w = words(lang).facts;
  return (
    <form method="get" action="/together/facts" class="dm-choose">
      <SelectField
        name="app"
        label={w.app}
        value={filter.app}
        options={[{ value: '', label: w.allApps }, ...apps.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      <SelectField
        name="owner"
        label={w.owner}
        value={filter.owner}
        options={[{ value: '', label: w.allOwners }, ...owners.map((owner) => ({ value: owner, label: owner }))]}
      />
      <SelectField
        name="show"
        label={w.show}
        value={filter.all ? 'all' : ''}
        options={[
          { value: '', label: w.showDue },
          { value: 'all', label: w.showAll },
        ]}
      />
      <Button kind="secondary" icon="search">
        {w.find}
      </Button>
    </form>
  );
}

export const reasonTone: Readonly<Record<Reason, BadgeTone>> = {
  reported: 'coral',
  disagree: 'sun',
  overdue: 'sun',
  unconfirmed: 'quiet',
};

function Facts({ lang, keeps, items, versionOf }: FactsPageProps) {
  const w = words(lang);
  return (
    <Table
      fold
      caption={w.facts.title}
      captionHidden
      rowHeader="fact"
      columns={[
        { key: 'fact', label: w.facts.fact },
        { key: 'value', label: w.facts.value },
        { key: 'why', label: w.facts.why },
        { key: 'use', label: w.facts.use, align: 'end' },
        { key: 'act', label: w.facts.act },
      ]}
      rows={items.map(({ fact, reasons, moments }) => ({
        fact: (
          <a class="utrecht-link" href={`/together/facts/${fact.id}`}>
            {inLanguage(fact.label, lang)}
          </a>
        ),
        value: (
          <>
            {inLanguage(fact.value, lang)} <span class="dm-note">{factAge(fact, lang)}</span>
          </>
        ),
        why: (
          <Row>
            {reasons.map((reason) => (
              <Badge tone={reasonTone[reason]}>{w.reason[reason]}</Badge>
            ))}
          </Row>
        ),
        use: formatNumber(lang, moments),
        act: keeps && <Act lang={lang} fact={fact} reasons={reasons} version={versionOf(fact.id)} />,
      }))}
    />
  );
}

type ActProps = {
  readonly lang: Lang;
  readonly fact: Fact;
  readonly reasons: readonly Reason[];
  readonly version: number;
};

/** One tap where it is still right; where sources disagree, the way to decide. */
function Act({ lang, fact, reasons, version }: ActProps) {
  const w = words(lang).facts;
  const label = inLanguage(fact.label, lang);
  if (reasons.includes('disagree')) {
    return (
      <LinkButton kind="secondary" href={`/together/facts/${fact.id}`} label={`${w.decide}: ${label}`}>
        {w.decide}
      </LinkButton>
    );
  }
  return (
    <form method="post" action={`/together/facts/${fact.id}/confirm`}>
      <input type="hidden" name="from" value={version} />
      <input type="hidden" name="back" value="list" />
      <Button kind="secondary" label={`${w.confirm}: ${label}`}>
        {w.confirm}
      </Button>
    </form>
  );
}
