/** For who reviews: the texts that wait, and one of them with its difference. */
import type { Child } from 'hono/jsx';
import { manuscriptWords } from '#features/manuscript/index.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextArea } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { dateAndTime, type Lang } from '#shared/words/catalogue.ts';
import type { Draft, DraftLine } from '../draft.ts';
import { words } from '../words.ts';

export const reviewNotices = ['done', 'changed'] as const;

type ListProps = {
  readonly lang: Lang;
  readonly drafts: readonly DraftLine[];
  readonly notice: (typeof reviewNotices)[number] | undefined;
};

export function ReviewsPage({ lang, drafts, notice }: ListProps) {
  const w = words(lang);
  const names = manuscriptWords(lang);
  return (
    <>
      <Crumbs items={[{ href: '/together', title: names.together }]} here={w.reviews.title} />
      <PageHead title={w.reviews.title} lead={drafts.length === 0 ? w.reviews.none : w.reviews.lead} />
      {notice && (
        <Callout tone={notice === 'done' ? 'leaf' : 'sun'} role="status">
          {w.reviews[notice]}
        </Callout>
      )}
      {drafts.length > 0 && (
        <Card>
          <ItemList>
            {drafts.map((draft) => (
              <Item
                note={[
                  names.documents[draft.kind],
                  names.languages[draft.lang],
                  w.list.by(draft.authorName),
                  draft.note,
                ].join(' · ')}
                aside={
                  <LinkButton
                    kind="secondary"
                    href={`/together/content/reviews/${draft.id}`}
                    label={w.reviews.readLabel(draft.title || w.edit.untitled)}
                  >
                    {w.reviews.read}
                  </LinkButton>
                }
              >
                <strong lang={draft.lang}>{draft.title || w.edit.untitled}</strong>
              </Item>
            ))}
          </ItemList>
        </Card>
      )}
    </>
  );
}

type Props = {
  readonly lang: Lang;
  readonly draft: Draft;
  readonly title: string;
  readonly authorName: string;
  readonly remarks: string;
  readonly missing: boolean;
  readonly preview: Child;
  readonly difference: Child;
  readonly checks: Child;
};

export function ReviewPage(props: Props) {
  const { lang, draft, title, missing } = props;
  const w = words(lang);
  const names = manuscriptWords(lang);
  const error = missing ? w.reviews.remarksNeeded : undefined;
  return (
    <>
      <Crumbs items={[{ href: '/together/content/reviews', title: w.reviews.title }]} here={title} />
      <PageHead title={title} lead={`${names.documents[draft.kind]}, ${names.languages[draft.lang]}`} />
      <ErrorSummary title={w.edit.errors} errors={error ? [{ field: 'remarks', message: error }] : []} />
      <div class="dm-edit">
        <Columns
          main={
            <>
              <Card heading={w.reviews.asked(props.authorName)}>
                <p>
                  <strong>{draft.note}</strong> <span class="dm-note">{dateAndTime(lang, draft.changedAt)}</span>
                </p>
                {props.difference}
              </Card>
              <Card heading={w.edit.preview}>{props.preview}</Card>
            </>
          }
          side={
            <>
              <Card heading={w.reviews.title} smallHeading tone="brand">
                <p>{w.reviews.what}</p>
                <form method="post" action={`/together/content/reviews/${draft.id}`}>
                  <input type="hidden" name="version" value={draft.version} />
                  <TextArea
                    name="remarks"
                    label={w.reviews.remarks}
                    hint={w.reviews.remarksHint}
                    value={props.remarks}
                    error={error}
                    rows={4}
                    maxlength={2000}
                  />
                  <p class="dm-row">
                    <Button name="do" value="approve">
                      {w.reviews.approve}
                    </Button>
                    <Button kind="secondary" name="do" value="back">
                      {w.reviews.sendBack}
                    </Button>
                  </p>
                </form>
              </Card>
              {props.checks}
            </>
          }
        />
      </div>
    </>
  );
}
