/** What a staff list would change: counted, listed by kind, and the question whether to go on. */
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { closesMany } from '../compare.ts';
import type { ImportLine } from '../import-queries.ts';
import { changesNothing, type LineKind, lineKinds, type StaffImport } from '../staff-import.ts';
import { words } from '../words.ts';
import { LineTable } from './import-lines.tsx';
import { StaffCrumbs } from './imports.tsx';

type Problem = {
  readonly field?: string;
  readonly message: string;
  readonly agreed?: { readonly leaveOut: boolean; readonly closeMany: boolean };
};

export type PreviewProps = {
  readonly lang: Lang;
  readonly found: StaffImport;
  readonly show: LineKind;
  readonly lines: readonly ImportLine[];
  readonly nextHref: string | undefined;
  /** What is still to be said, and what was ticked. */
  readonly problem?: Problem | undefined;
};

export function PreviewPage(props: PreviewProps) {
  const { lang, found, problem } = props;
  const w = words(lang);
  const { summary } = found;
  return (
    <>
      <StaffCrumbs lang={lang} here={found.fileName} inImports />
      <PageHead title={w.preview.title(found.fileName)} lead={found.state === 'preview' ? w.preview.lead : undefined} />
      {problem ? <ErrorSummary title={w.errorsTitle} errors={[problem]} /> : null}
      {found.state === 'refused' ? (
        <Callout tone="coral" title={w.preview.refused} role="alert">
          {w.preview.refusedText(summary.wrong, summary.rows)}
        </Callout>
      ) : changesNothing(summary) ? (
        <Callout tone="leaf" title={w.preview.nothing} role="status">
          {summary.wrong > 0 ? w.preview.nothingButWrong(summary.wrong) : w.preview.nothingText}
        </Callout>
      ) : (
        <Confirm {...props} />
      )}
      {summary.unchanged > 0 ? <p>{w.preview.unchanged(summary.unchanged)}</p> : null}
      {summary.keptSelf ? <Callout tone="sun">{w.preview.keptSelf}</Callout> : null}
      <Lines {...props} />
      <Row>
        <LinkButton href="/together/staff/imports" kind="subtle">
          {w.preview.other}
        </LinkButton>
      </Row>
    </>
  );
}

function Confirm({ lang, found, problem }: PreviewProps) {
  const w = words(lang).preview;
  const { new: added, changed, reopened, wrong, gone, before } = found.summary;
  const many = closesMany(before, gone);
  const errorOf = (field: string) => (problem?.field === field ? problem.message : undefined);
  return (
    <Card>
      <form method="post" action={`/together/staff/imports/${found.id}/confirm`}>
        <p>
          <strong>{w.says(added, changed, reopened, gone)}</strong>
        </p>
        {gone > 0 ? <p>{w.closing(gone)}</p> : null}
        {wrong > 0 ? (
          <Choices legend={w.kinds.wrong} name="leaveOut" error={errorOf('leaveOut')}>
            <Choice
              type="checkbox"
              name="leaveOut"
              value="yes"
              label={w.leaveOut(wrong)}
              checked={problem?.agreed?.leaveOut}
            />
          </Choices>
        ) : null}
        {many ? (
          <Choices legend={w.closeManyWarning(gone, before)} name="closeMany" error={errorOf('closeMany')}>
            <Choice
              type="checkbox"
              name="closeMany"
              value="yes"
              label={w.closeMany(gone, before)}
              checked={problem?.agreed?.closeMany}
            />
          </Choices>
        ) : null}
        <Button big icon="check">
          {w.confirm}
        </Button>
      </form>
    </Card>
  );
}

/** The kinds that the list has, each a link with its number, and one page of the kind that is shown. */
function Lines({ lang, found, show, lines, nextHref }: PreviewProps) {
  const w = words(lang);
  const kinds = lineKinds.filter((kind) => found.summary[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <Card id="lines">
      <nav class="dm-row" aria-label={w.preview.what}>
        {kinds.map((kind) => (
          <a
            class={`utrecht-button utrecht-button--${kind === show ? 'primary' : 'secondary'}-action utrecht-button-link`}
            href={`/together/staff/imports/${found.id}?show=${kind}#lines`}
            aria-current={kind === show ? 'true' : undefined}
          >
            {w.preview.kinds[kind]} ({found.summary[kind]})
          </a>
        ))}
      </nav>
      <LineTable lang={lang} kind={show} lines={lines} />
      {nextHref ? (
        <Row>
          <LinkButton href={nextHref} kind="secondary" icon="arrow-right">
            {w.next}
          </LinkButton>
        </Row>
      ) : null}
    </Card>
  );
}
