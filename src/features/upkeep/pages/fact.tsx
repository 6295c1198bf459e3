/** One fact: what it says and where it was seen, what other sources say, where it is used, and its form. */
import { factAge, inLanguage } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns, Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { citizenLanguages, colon, longDate } from '#shared/words/catalogue.ts';
import { intervalOf } from '../interval.ts';
import { words } from '../words.ts';
import { Elsewhere } from './elsewhere.tsx';
import { ElsewhereForm, FactForm, nameOfField } from './fact-form.tsx';
import { FactHistory } from './fact-history.tsx';
import { type FactPageProps, SourceLink, sayWrong } from './fact-parts.tsx';
import { reasonTone } from './facts.tsx';
import { UsedIn } from './used-in.tsx';

export function FactPage(props: FactPageProps) {
  const { lang, fact, keeps, notice, changedMeanwhile, form, elsewhere } = props;
  const w = words(lang);
  const errors = { ...elsewhere.errors, ...form.errors };
  return (
    <>
      <Crumbs
        items={[
          { href: '/together', title: w.together },
          { href: '/together/facts', title: w.facts.title },
        ]}
        here={inLanguage(fact.label, lang)}
      />
      <PageHead title={inLanguage(fact.label, lang)} lead={<Lead {...props} />} />
      {notice && (
        <Callout tone="leaf" role="status">
          {w.fact.notice[notice]}
        </Callout>
      )}
      {changedMeanwhile && (
        <Callout tone="sun" role="alert" title={w.fact.changedMeanwhile}>
          {w.fact.changedHint}{' '}
          <a class="utrecht-link" href={`/together/facts/${fact.id}`}>
            {w.fact.reopen}
          </a>
        </Callout>
      )}
      <ErrorSummary
        title={w.errors}
        errors={Object.entries(errors).map(([field, key]) => ({
          field: field in form.errors ? field : `other-${field}`,
          message: `${nameOfField(lang, field)}${colon(lang)}${sayWrong(lang, key)}`,
        }))}
      />
      <Columns
        main={
          <>
            <Now {...props} />
            {(fact.disagree?.length ?? 0) > 0 && <Elsewhere {...props} />}
            {keeps && <FactForm {...props} />}
            {keeps && <ElsewhereForm {...props} />}
          </>
        }
        side={
          <>
            <FactHistory {...props} />
            <UsedIn {...props} />
          </>
        }
      />
    </>
  );
}

function Lead({ lang, reasons, fact }: FactPageProps) {
  const w = words(lang);
  return (
    <>
      {fact.id}{' '}
      {reasons.length === 0 ? (
        <Badge tone="leaf">{w.fact.inOrder}</Badge>
      ) : (
        reasons.map((reason) => (
          <>
            <Badge tone={reasonTone[reason]}>{w.reason[reason]}</Badge>{' '}
          </>
        ))
      )}
    </>
  );
}

/** What it says now; and the one tap that says it is still right. */
function Now({ lang, fact, version, keeps }: FactPageProps) {
  const w = words(lang);
  return (
    <Card>
      <DataList
        items={[
          ...citizenLanguages.map((one) => ({
            term: w.language[one],
            value: fact.value[one] ? <span lang={one}>{fact.value[one]}</span> : w.fact.missing,
          })),
          { term: w.fact.source, value: <SourceLink fact={fact} /> },
          { term: w.fact.status, value: w.status[fact.status] },
          { term: w.fact.age, value: factAge(fact, lang) },
          { term: w.fact.review, value: longDate(lang, fact.review) },
          { term: w.fact.every, value: w.every[intervalOf(fact)] },
          ...(fact.owner ? [{ term: w.fact.owner, value: fact.owner }] : []),
        ]}
      />
      {keeps && (
        <Row>
          <form method="post" action={`/together/facts/${fact.id}/confirm`}>
            <input type="hidden" name="from" value={version} />
            <Button big>{w.fact.confirm}</Button>
          </form>
        </Row>
      )}
    </Card>
  );
}
