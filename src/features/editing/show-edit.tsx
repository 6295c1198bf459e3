/** The page of one text, as it stands: written at, waiting, or as it came back from a form. */
import {
  Difference,
  difference,
  emptyDocument,
  guideOf,
  hasChanged,
  type Mistake,
  type TypedDocument,
  titleOf,
  toContent,
} from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { type Answer, page } from '#shared/http/answer.ts';
import type { Ask } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { dateAndTime } from '#shared/words/catalogue.ts';
import type { AroundEditor } from './around-editor.ts';
import type { Draft } from './draft.ts';
import { factChoices, type Opened } from './open-text.ts';
import { Conflict } from './pages/conflict.tsx';
import { EditPage } from './pages/edit.tsx';
import { editNotices } from './pages/edit-head.tsx';
import { Preview } from './pages/preview.tsx';
import { StandingPage, StateButton } from './pages/standing.tsx';
import { type Told, tell } from './told.ts';
import { words } from './words.ts';

/** What was posted and could not be done; it stands in the form again. */
export type Posted = {
  readonly typed: TypedDocument;
  readonly note: string;
  readonly reviewer: string;
  /** What keeps it from being sent. */
  readonly mistakes: readonly (Mistake | Told)[];
  /** A colleague was first: what stands now; undefined when nothing is being written any more. */
  readonly conflict?: { readonly stands: Draft | undefined; readonly from: number };
};

const elements = ['edit-document', 'edit-markdown'] as const;

export async function showEdit(
  services: Services,
  around: AroundEditor,
  ask: Ask<Actor>,
  opened: Opened,
  posted?: Posted,
): Promise<Answer> {
  const { lang, who } = ask;
  const { name, library, draft, published, base, start } = opened;
  const w = words(lang);
  const typed = posted?.typed ?? draft?.typed ?? published.typed ?? start ?? emptyDocument(name);
  const { content, mistakes } = toContent(name, typed, { library, lang });
  const pieces = difference((draft ? base : published.typed) ?? { head: {}, blocks: [] }, typed);
  const open = { actor: who, lang, name, typed, content, library };
  const title = titleOf(typed, w.edit.untitled);
  const today = dayOf(services.clock.now());
  const shown = {
    lang,
    name,
    title,
    guideTitle: library.guide(guideOf(name), name.lang)?.title ?? guideOf(name),
    state: draft?.state ?? 'draft',
    published: published.version > 0,
    notice: posted ? undefined : editNotices.find((known) => known === ask.query('notice')),
    links: around.links(open),
    preview: <Preview lang={lang} name={name} content={content} library={library} today={today} />,
    checks: await around.checks(open),
    difference: hasChanged(pieces) ? (
      <Difference lang={lang} pieces={pieces} textLang={name.lang} />
    ) : (
      <p>{w.edit.differenceNone}</p>
    ),
    above: (
      <>
        {posted?.conflict && (
          <Conflict
            lang={lang}
            name={name}
            typed={posted.typed}
            stands={posted.conflict.stands}
            isOwn={posted.conflict.stands?.changedBy === who.memberId}
          />
        )}
        <Overtaken ask={ask} opened={opened} />
        {draft?.state === 'draft' && draft.remarks !== '' && <Remarks ask={ask} opened={opened} draft={draft} />}
        <Trouble ask={ask} />
      </>
    ),
  };
  const status = posted ? (posted.conflict ? 409 : 422) : 200;
  if (!posted && draft && draft.state !== 'draft') {
    const reviewerName = nameOf(opened, draft.reviewer);
    return page(title, <StandingPage {...shown} draft={draft} reviewerName={reviewerName} />, { place: 'together' });
  }
  const stands = posted?.conflict ? posted.conflict.stands : draft;
  const body = (
    <EditPage
      {...shown}
      typed={typed}
      draft={draft}
      note={posted?.note ?? draft?.note ?? ''}
      reviewer={posted?.reviewer ?? draft?.reviewer ?? ''}
      version={stands?.version ?? 0}
      from={stands?.from ?? posted?.conflict?.from ?? published.version}
      errors={posted ? posted.mistakes.flatMap((one) => ('place' in one ? one : tell(lang, [one], typed))) : []}
      todo={tell(lang, mistakes, typed)}
      colleagues={opened.colleagues}
      pictures={opened.pictures}
      facts={factChoices(opened)}
      who={who}
      unsaved={posted?.conflict !== undefined}
      savedAt={draft && !posted ? dateAndTime(lang, draft.changedAt) : undefined}
    />
  );
  return page(title, body, { place: 'together', status, elements });
}

function nameOf({ reviewerNames }: Opened, id: string | null): string {
  return reviewerNames.get(id ?? '') ?? '';
}

type Props = { readonly ask: Ask<Actor>; readonly opened: Opened };

/** Another town's editor, the folder or an import published since the draft began. */
function Overtaken({ ask, opened }: Props) {
  const { draft, published, base, name } = opened;
  if (!draft || draft.from === published.version) return null;
  const w = words(ask.lang).edit;
  const nothing = { head: {}, blocks: [] };
  return (
    <Card tone="sun" heading={w.overtaken}>
      <p>{w.overtakenLead}</p>
      <Difference
        lang={ask.lang}
        pieces={difference(base ?? nothing, published.typed ?? nothing)}
        textLang={name.lang}
      />
      <StateButton draft={draft} to="go-on" label={w.goOn} more={{ shown: published.version }} />
    </Card>
  );
}

function Remarks({ ask, opened, draft }: Props & { readonly draft: Draft }) {
  return (
    <Callout tone="sun" title={words(ask.lang).edit.remarks(nameOf(opened, draft.reviewer))}>
      <span class="dm-edit-runs">{draft.remarks}</span>
    </Callout>
  );
}

/** What could not be done at the button before. */
function Trouble({ ask }: Pick<Props, 'ask'>) {
  const w = words(ask.lang).edit;
  const said = ask.query('trouble');
  const text =
    said === 'changed-meanwhile' || said === 'not-approved'
      ? w.changedMeanwhile
      : said === 'has-mistakes'
        ? w.hasMistakes
        : undefined;
  return text ? (
    <Callout tone="coral" role="alert">
      {text}
    </Callout>
  ) : null;
}
