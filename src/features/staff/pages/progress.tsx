/** How far the work of a list is, and how it ended. */
import { LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Bar } from '#shared/ui/progress.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { percentDone, type StaffImport } from '../staff-import.ts';
import { words } from '../words.ts';
import { StaffCrumbs } from './imports.tsx';

type Props = { readonly lang: Lang; readonly found: StaffImport };

/** What the work is doing now, in words. */
export function progressText(lang: Lang, { state, done, total }: StaffImport): string {
  const w = words(lang).progress;
  return state === 'saved' ? w.saved(done, total) : w.confirmed;
}

export function ProgressPage({ lang, found }: Props) {
  const w = words(lang).progress;
  return (
    <>
      <StaffCrumbs lang={lang} here={found.fileName} inImports />
      <PageHead title={w.title(found.fileName)} lead={w.leave} />
      <Card>
        <import-progress src={`/together/staff/imports/${found.id}/progress`}>
          <p role="status">{progressText(lang, found)}</p>
          <Bar percent={percentDone(found)} label={w.bar} />
        </import-progress>
        <Row>
          <LinkButton href={`/together/staff/imports/${found.id}`} kind="secondary">
            {w.again}
          </LinkButton>
        </Row>
      </Card>
    </>
  );
}

export function EndedPage({ lang, found }: Props) {
  const w = words(lang).progress;
  const { summary } = found;
  const good = found.state === 'done';
  return (
    <>
      <StaffCrumbs lang={lang} here={found.fileName} inImports />
      <PageHead title={good ? w.doneTitle : w.failedTitle} />
      {good ? (
        <Callout tone="leaf" role="status">
          {w.done(summary.new, summary.changed + summary.reopened, summary.gone)}
        </Callout>
      ) : (
        <Callout tone="coral" role="alert">
          {w.failed} {found.id}
        </Callout>
      )}
      <Row>
        {good ? (
          <LinkButton href="/together/staff/invitations" icon="mail">
            {w.toInvitations}
          </LinkButton>
        ) : null}
        <LinkButton href="/together/staff" kind="secondary" icon="users">
          {w.toStaff}
        </LinkButton>
      </Row>
    </>
  );
}
