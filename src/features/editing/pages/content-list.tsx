/** What is being written, what the folder offers, and all guides. */
import type { Child } from 'hono/jsx';
import type { Guide } from '#features/content/index.ts';
import { type DocumentName, editHref, longestIn, manuscriptWords } from '#features/manuscript/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextField } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { dateAndTime, type Lang } from '#shared/words/catalogue.ts';
import type { Door } from '../around-editor.ts';
import type { Draft, DraftLine } from '../draft.ts';
import type { OfferLine } from '../queries.ts';
import { words } from '../words.ts';
import { StateButton } from './standing.tsx';

export const listNotices = ['published', 'dropped', 'left', 'brought'] as const;

/** A title as it was typed, and why no text begins with it. */
export type WrongTitle = { readonly typed: string; readonly error: string };

type Props = {
  readonly lang: Lang;
  readonly drafts: readonly DraftLine[];
  readonly offers: readonly OfferLine[];
  readonly guides: readonly Guide[];
  readonly titleOf: (name: DocumentName) => string;
  readonly notice: (typeof listNotices)[number] | undefined;
  /** What was wrong with the title of a new guide. */
  readonly wrongTitle: WrongTitle | undefined;
  /** A draft that was just dropped, to be put back. */
  readonly dropped: Draft | undefined;
  /** To the pages of all texts at once: translations, checks, files. */
  readonly doors: readonly Door[];
};

export function ContentListPage(props: Props) {
  const { lang, notice } = props;
  const w = words(lang);
  const names = manuscriptWords(lang);
  return (
    <>
      <Crumbs items={[{ href: '/together', title: names.together }]} here={names.writing} />
      <PageHead title={names.writing} lead={w.list.lead}>
        <LinkButton href="/together/content/reviews" kind="secondary">
          {w.list.reviews}
        </LinkButton>
      </PageHead>
      {notice && (
        <Callout tone="leaf" role="status">
          {notice === 'left' ? w.offer.left : w.list[notice]}
          {props.dropped && (
            <StateButton
              draft={props.dropped}
              to="put-back"
              label={w.list.putBack}
              kind="secondary"
              more={{ draft: props.dropped.id }}
            />
          )}
        </Callout>
      )}
      <TitleErrors lang={lang} wrongTitle={props.wrongTitle} />
      <Drafts {...props} />
      {props.offers.length > 0 && <Offers {...props} />}
      <Guides {...props} />
      {props.doors.length > 0 && <Doors doors={props.doors} />}
    </>
  );
}

function Drafts({ lang, drafts }: Props) {
  const w = words(lang);
  const names = manuscriptWords(lang);
  return (
    <Card heading={w.list.open}>
      {drafts.length === 0 ? (
        <p>{w.list.openNone}</p>
      ) : (
        <ItemList>
          {drafts.map((draft) => (
            <Item
              note={[
                names.documents[draft.kind],
                names.languages[draft.lang],
                w.list.by(draft.authorName),
                draft.state === 'in-review' && draft.reviewerName ? w.list.waitsFor(draft.reviewerName) : '',
                dateAndTime(lang, draft.changedAt),
                draft.title === '' ? draft.key : '',
              ]
                .filter(Boolean)
                .join(' · ')}
              aside={
                <Badge tone={draft.state === 'approved' ? 'leaf' : draft.state === 'in-review' ? 'sun' : 'brand'}>
                  {w.states[draft.state]}
                </Badge>
              }
            >
              <a class="utrecht-link" href={editHref(draft)} lang={draft.lang}>
                {draft.title || w.edit.untitled}
              </a>
            </Item>
          ))}
        </ItemList>
      )}
    </Card>
  );
}

function Offers({ lang, offers, titleOf }: Props) {
  const w = words(lang);
  const names = manuscriptWords(lang);
  return (
    <Card heading={w.list.offers} tone="sun">
      <p>{w.list.offersLead}</p>
      <ItemList>
        {offers.map((offer) => (
          <Item
            note={`${names.documents[offer.kind]} · ${names.languages[offer.lang]}${offer.gone ? ` · ${w.list.offersGone}` : ''}`}
          >
            <a class="utrecht-link" href={editHref(offer, '/offer')}>
              {titleOf(offer)}
            </a>
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}

function Guides({ lang, guides, wrongTitle }: Props) {
  const w = words(lang);
  return (
    <Card heading={w.list.guides}>
      <ItemList>
        {guides.map((guide) => (
          <Item sign={guide.letter}>
            <a class="utrecht-link" href={`/together/content/guides/${guide.id}`}>
              {guide.title}
            </a>
          </Item>
        ))}
      </ItemList>
      <h3 class="utrecht-heading-4">{w.list.newGuide}</h3>
      <NewText lang={lang} action="/together/content/guides" wrongTitle={wrongTitle} />
    </Card>
  );
}

/** Above the page where a new text could not begin, with a way to its title. */
export function TitleErrors({ lang, wrongTitle }: Pick<Props, 'lang' | 'wrongTitle'>) {
  const errors = wrongTitle ? [{ field: 'title', message: wrongTitle.error }] : [];
  return <ErrorSummary title={words(lang).edit.errors} errors={errors} />;
}

type NewProps = Pick<Props, 'lang' | 'wrongTitle'> & { readonly action: string; readonly children?: Child };

/** A new text begins with its title; the name in its address is made of it. */
export function NewText({ lang, action, wrongTitle, children }: NewProps) {
  const w = words(lang).guide;
  return (
    <form method="post" action={action}>
      {children}
      <TextField
        name="title"
        label={w.newTitle}
        hint={w.newTitleHint}
        value={wrongTitle?.typed}
        error={wrongTitle?.error}
        maxlength={longestIn('title')}
        autocomplete="off"
        required
      />
      <Button kind="secondary" icon="plus">
        {w.start}
      </Button>
    </form>
  );
}

function Doors({ doors }: Pick<Props, 'doors'>) {
  return (
    <Card>
      <ItemList>
        {doors.map(({ href, title, lead }) => (
          <Item note={lead}>
            <a class="utrecht-link" href={href}>
              {title}
            </a>
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}
