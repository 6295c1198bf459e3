/** On a guide: one tap to say that something is wrong, and after it the line that may follow. */
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { TextField } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { OwnReport } from '../queries.ts';
import { longestLine } from '../report.ts';
import { words } from '../words.ts';

type WrongFormProps = {
  readonly lang: Lang;
  readonly id: string;
  readonly tap: string;
  readonly guide: string;
  readonly part: string;
};

/** Its own button is for all of the page; those of the steps stand in the steps. */
export function WrongForm({ lang, id, tap, guide, part }: WrongFormProps) {
  const w = words(lang).wrong;
  return (
    <form method="post" action="/counter/reports" id={id}>
      <input type="hidden" name="tap" value={tap} />
      <input type="hidden" name="guide" value={guide} />
      <input type="hidden" name="part" value={part} />
      <Button kind="subtle" icon="info" name="step" value="0">
        {part === '' ? w.guide : w.part}
      </Button>
    </form>
  );
}

/** Right after the tap: it is done; a line may follow, and a slip can be taken back. */
export function ReportedNow({ lang, report }: { readonly lang: Lang; readonly report: OwnReport }) {
  const w = words(lang).wrong;
  return (
    <Callout tone="leaf">
      <p role="status">
        <strong>{w.thanks}</strong> {w.reported(report.about)}
      </p>
      <LineForm lang={lang} id={report.id} line={report.line} error={undefined} />
      <form method="post" action={`/counter/reports/${report.id}/take-back`}>
        <Button kind="subtle">{w.takeBack}</Button>
      </form>
      <p>
        <a class="utrecht-link" href="/counter/reports">
          {words(lang).mine.title}
        </a>
      </p>
    </Callout>
  );
}

type LineFormProps = {
  readonly lang: Lang;
  readonly id: string;
  readonly line: string;
  readonly error: string | undefined;
};

export function LineForm({ lang, id, line, error }: LineFormProps) {
  const w = words(lang).wrong;
  return (
    <form method="post" action={`/counter/reports/${id}/line`}>
      <TextField name="line" label={w.line} hint={w.lineHint} value={line} error={error} maxlength={longestLine} />
      <Button kind="secondary">{w.addLine}</Button>
    </form>
  );
}

export function GuideChangesLink({ lang, guide }: { readonly lang: Lang; readonly guide: string }) {
  return (
    <p>
      <a class="utrecht-link" href={`/counter/guides/${guide}/changes`}>
        {words(lang).log.link}
      </a>
    </p>
  );
}
