/** The work list of editors: what was reported, then the facts that ask for a decision, worst first; the rest behind it. */
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
import { colon, type Lang, longDate } from '#shared/words/catalogue.ts';
import type { ReportedSpot } from '../queries.ts';
import { words } from '../words.ts';
import type { Reason, WorkFilter, WorkItem } from '../work-list.ts';

export type FactsPageProps = {
  readonly lang: Lang;
  /** May change them; otherwise only looks. */
  readonly keeps: boolean;
  readonly waiting: readonly ReportedSpot[];
  readonly allReports: boolean;
  /** The same page with every report. */
  readonly reportsHref: string;
  readonly items: readonly WorkItem[];
  readonly filter: WorkFilter;
  readonly apps: readonly { readonly id: string; readonly title: string }[];
  readonly owners: readonly string[];
  /** How many facts the whole list has. */
  readonly total: number;
  /** What nobody ever confirmed, where the list leaves that out. */
  readonly later: { readonly number: number; readonly href: string } | undefined;
  readonly nextHref: string | undefined;
  /** What was asked of this page: “?app=itsme”, or nothing. */
  readonly here: string;
  readonly versionOf: (fact: string) => number;
  readonly guideTitle: (guide: string) => string;
  readonly notice: 'confirmed' | 'answered' | undefined;
};

export function FactsPage(props: FactsPageProps) {
  const { lang, keeps, notice, nextHref, later, total, filter } = props;
  const w = words(lang);
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.facts.title} />
      <PageHead title={w.facts.title} lead={keeps ? w.facts.lead : w.facts.leadReader} />
      {notice && (
        <Callout tone="leaf" role="status">
          {w.facts.notice[notice]}
        </Callout>
      )}
      {keeps && <Waiting {...props} />}
      <Card heading={w.facts.total[filter.show](total)}>
        <Filter {...props} />
        {props.items.length === 0 ? <p>{w.facts.none[filter.show]}</p> : <Facts {...props} />}
        <Row>
          {nextHref && (
            <LinkButton href={nextHref} kind="secondary" icon="arrow-right">
              {w.next}
            </LinkButton>
          )}
          {later && (
            <LinkButton href={later.href} kind="subtle">
              {w.facts.later(later.number)}
            </LinkButton>
          )}
        </Row>
      </Card>
    </>
  );
}

/** So many at once; the others are one tap away. */
const reportsShown = 5;

function Waiting({ lang, waiting, allReports, reportsHref, guideTitle }: FactsPageProps) {
  const w = words(lang).facts;
  if (waiting.length === 0) return null;
  const shown = allReports ? waiting : waiting.slice(0, reportsShown);
  return (
    <Card heading={w.reported} tone="sun">
      <ItemList ordered>
        {shown.map(({ id, guide, about, since, times }) => (
          <Item sign="!" note={w.reportedOn(guideTitle(guide), longDate(lang, since), times)}>
            <a class="utrecht-link" href={`/together/reports/${id}`}>
              {about}
            </a>
          </Item>
        ))}
      </ItemList>
      {shown.length < waiting.length && (
        <LinkButton href={reportsHref} kind="subtle">
          {w.moreReports(waiting.length - shown.length)}
        </LinkButton>
      )}
    </Card>
  );
}

/** Folded away until something is chosen: most come for the top of the list. */
function Filter({ lang, filter, apps, owners }: FactsPageProps) {
  const w = words(lang).facts;
  return (
    <details open={filter.app !== '' || filter.owner !== '' || filter.show !== 'now'}>
      <summary>{w.filter}</summary>
      <form method="get" action="/together/facts" class="dm-choose">
        <SelectField
          name="app"
          label={w.app}
          value={filter.app}
          options={[{ value: '', label: w.allApps }, ...apps.map(({ id, title }) => ({ value: id, label: title }))]}
        />
        {owners.length > 0 && (
          <SelectField
            name="owner"
            label={w.owner}
            value={filter.owner}
            options={[{ value: '', label: w.allOwners }, ...owners.map((owner) => ({ value: owner, label: owner }))]}
          />
        )}
        <SelectField
          name="show"
          label={w.show}
          value={filter.show}
          options={[
            { value: 'now', label: w.showNow },
            { value: 'due', label: w.showDue },
            { value: 'all', label: w.showAll },
          ]}
        />
        <Button kind="secondary" icon="search">
          {w.find}
        </Button>
      </form>
    </details>
  );
}

export const reasonTone: Readonly<Record<Reason, BadgeTone>> = {
  reported: 'coral',
  disagree: 'sun',
  overdue: 'sun',
  unconfirmed: 'quiet',
};

/** That nobody confirmed it yet is said only of what asks for nothing else. */
function badgesFor(reasons: readonly Reason[]): readonly Reason[] {
  const others = reasons.filter((reason) => reason !== 'unconfirmed');
  return others.length > 0 ? others : reasons;
}

function Facts({ lang, keeps, items, here, versionOf }: FactsPageProps) {
  const w = words(lang);
  return (
    <ItemList ordered label={w.facts.title}>
      {items.map(({ fact, reasons, moments }) => (
        <Item
          note={
            <>
              {badgesFor(reasons).map((reason) => (
                <>
                  <Badge tone={reasonTone[reason]}>{w.reason[reason]}</Badge>{' '}
                </>
              ))}
              {factAge(fact, lang)}
              {moments > 0 && ` · ${w.facts.asked(moments)}`}
            </>
          }
          aside={keeps && <Act lang={lang} fact={fact} reasons={reasons} version={versionOf(fact.id)} here={here} />}
        >
          <a class="utrecht-link" href={`/together/facts/${fact.id}`}>
            {inLanguage(fact.label, lang)}
          </a>
          {colon(lang)}
          {inLanguage(fact.value, lang)}
        </Item>
      ))}
    </ItemList>
  );
}

type ActProps = {
  readonly lang: Lang;
  readonly fact: Fact;
  readonly reasons: readonly Reason[];
  readonly version: number;
  readonly here: string;
};

/** One tap where it is still right; where sources disagree, the way to decide. */
function Act({ lang, fact, reasons, version, here }: ActProps) {
  const w = words(lang).facts;
  const label = inLanguage(fact.label, lang);
  if (reasons.includes('disagree')) {
    return (
      <LinkButton kind="secondary" href={`/together/facts/${fact.id}`} label={`${w.decide}${colon(lang)}${label}`}>
        {w.decide}
      </LinkButton>
    );
  }
  return (
    <form method="post" action={`/together/facts/${fact.id}/confirm`}>
      <input type="hidden" name="from" value={version} />
      <input type="hidden" name="list" value={here} />
      <Button kind="secondary" label={`${w.confirm}${colon(lang)}${label}`}>
        {w.confirm}
      </Button>
    </form>
  );
}
