/** What clerks reported about one place, for the editors who answer: the same day, and everyone who reported it hears. */
import type { Fact } from '#features/content/index.ts';
import { factAge, inLanguage } from '#features/content/index.ts';
import { guideHref } from '#features/guides/index.ts';
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { Columns } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextArea } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { dateAndTime, type Lang, longDate } from '#shared/words/catalogue.ts';
import { answers, type SharedReport } from '../report.ts';
import { words } from '../words.ts';
import { sayWrong } from './fact-parts.tsx';
import { stateTone } from './my-reports.tsx';

export type ReportPageProps = {
  readonly lang: Lang;
  /** The one that was asked for. */
  readonly report: SharedReport;
  /** What it is about, in the editor's language where that can be said. */
  readonly about: string;
  /** All that are open about the same place. */
  readonly open: readonly SharedReport[];
  readonly guideTitle: string;
  readonly facts: readonly Fact[];
  readonly typed: Typed;
  readonly errors: FormErrors;
  /** Another editor was first. */
  readonly answeredMeanwhile: boolean;
};

export function ReportPage(props: ReportPageProps) {
  const { lang, report, about, open, guideTitle, errors, answeredMeanwhile } = props;
  const w = words(lang);
  return (
    <>
      <Crumbs
        items={[
          { href: '/together', title: w.together },
          { href: '/together/facts', title: w.facts.title },
        ]}
        here={w.report.short}
      />
      <PageHead title={w.report.title(about)} lead={w.report.lead(guideTitle, open.length)} />
      {answeredMeanwhile && (
        <Callout tone="sun" role="alert" title={w.report.meanwhile}>
          {w.report.meanwhileHint}
        </Callout>
      )}
      <ErrorSummary
        title={w.errors}
        errors={Object.entries(errors).map(([field, key]) => ({ field, message: sayWrong(lang, key) }))}
      />
      <Columns
        main={
          <>
            <Said {...props} />
            {open.length > 0 ? <AnswerForm {...props} /> : <Answered lang={lang} report={report} />}
          </>
        }
        side={<FactsThere {...props} />}
      />
    </>
  );
}

function Said({ lang, report, open }: ReportPageProps) {
  const w = words(lang).report;
  const shown = open.length > 0 ? open : [report];
  return (
    <Card heading={w.said}>
      <ItemList ordered>
        {shown.map((one) => (
          <Item note={dateAndTime(lang, one.at)}>
            {one.line === '' ? w.noLine : <span lang={one.lang}>“{one.line}”</span>}
          </Item>
        ))}
      </ItemList>
      <p>
        <a class="utrecht-link" href={guideHref(report.guide, report.part)}>
          {w.open}
        </a>
      </p>
    </Card>
  );
}

function AnswerForm({ lang, report, open, typed, errors }: ReportPageProps) {
  const w = words(lang);
  const wrong = (name: string) => (errors[name] === undefined ? undefined : sayWrong(lang, errors[name]));
  return (
    <Card heading={w.report.answer}>
      <form method="post" action={`/together/reports/${report.id}`}>
        {open.map(({ id }) => (
          <input type="hidden" name="ids[]" value={id} />
        ))}
        <Choices legend={w.report.outcome} name="state" error={wrong('state')}>
          {answers.map((one) => (
            <Choice type="radio" name="state" value={one} label={w.report.state[one]} checked={typed.state === one} />
          ))}
        </Choices>
        <TextArea
          name="answer"
          label={w.report.text}
          hint={w.report.textHint}
          rows={3}
          maxlength={400}
          value={typed.answer}
          error={wrong('answer')}
        />
        <Button>{w.report.send}</Button>
      </form>
    </Card>
  );
}

function Answered({ lang, report }: { readonly lang: Lang; readonly report: SharedReport }) {
  const w = words(lang);
  if (!report.answeredAt) return null;
  return (
    <Card>
      <Badge tone={stateTone[report.state]}>{w.state[report.state]}</Badge>
      <p>{report.answer === '' ? w.stateSaid[report.state] : report.answer}</p>
      <p class="dm-note">{w.report.answeredBy(report.answeredBy, longDate(lang, report.answeredAt))}</p>
    </Card>
  );
}

function FactsThere({ lang, facts }: ReportPageProps) {
  const w = words(lang).report;
  if (facts.length === 0) return null;
  return (
    <Card smallHeading heading={w.facts}>
      <ItemList>
        {facts.map((fact) => (
          <Item note={`${inLanguage(fact.value, lang)}, ${factAge(fact, lang)}`}>
            <a class="utrecht-link" href={`/together/facts/${fact.id}`}>
              {inLanguage(fact.label, lang)}
            </a>
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}
