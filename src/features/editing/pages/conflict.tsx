/** What a colleague saved meanwhile, beside what was typed here: nothing typed is lost. */
import { Difference, type DocumentName, difference, editHref, type TypedDocument } from '#features/manuscript/index.ts';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Draft } from '../draft.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly name: DocumentName;
  readonly typed: TypedDocument;
  /** Undefined when nothing is being written any more. */
  readonly stands: Draft | undefined;
};

export function Conflict({ lang, name, typed, stands }: Props) {
  const w = words(lang).edit;
  const lead = !stands ? w.conflictGone : stands.state === 'draft' ? w.conflictLead : w.conflictReview;
  return (
    <Card tone="sun">
      <Callout tone="coral" role="alert" title={w.conflict}>
        {lead}{' '}
        <a class="utrecht-link" href={editHref(name)}>
          {w.openTheirs}
        </a>
      </Callout>
      {stands && <Difference lang={lang} pieces={difference(stands.typed, typed)} textLang={name.lang} />}
    </Card>
  );
}
