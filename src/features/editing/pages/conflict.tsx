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
  /** The same person wrote it, in another window. */
  readonly isOwn?: boolean;
};

export function Conflict({ lang, name, typed, stands, isOwn = false }: Props) {
  const w = words(lang).edit;
  const lead = stands ? leadOf(w, stands, isOwn) : w.conflictGone;
  return (
    <Card tone="sun">
      <Callout tone="coral" role="alert" title={isOwn ? w.conflictOwn : w.conflict}>
        {lead}{' '}
        <a class="utrecht-link" href={editHref(name)}>
          {w.openTheirs}
        </a>
      </Callout>
      {stands && <Difference lang={lang} pieces={difference(stands.typed, typed)} textLang={name.lang} />}
    </Card>
  );
}

function leadOf(w: ReturnType<typeof words>['edit'], stands: Draft, isOwn: boolean): string {
  if (stands.state !== 'draft') return w.conflictReview;
  return isOwn ? w.conflictOwnLead : w.conflictLead;
}
