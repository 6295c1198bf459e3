/** The top of the pages of one text: where it stands, its state, and the ways to its other pages. */
import type { Child } from 'hono/jsx';
import { type DocumentName, editHref, guideOf, manuscriptWords } from '#features/manuscript/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { DraftState } from '../draft.ts';
import { words } from '../words.ts';

export const editNotices = ['saved', 'restored', 'takenBack', 'rebased', 'putBack'] as const;
export type EditNotice = (typeof editNotices)[number];

export type HeadProps = {
  readonly lang: Lang;
  readonly name: DocumentName;
  readonly title: string;
  /** Of the guide that it belongs to. */
  readonly guideTitle: string;
  readonly state: DraftState;
  /** Published before, so that it has a history. */
  readonly published: boolean;
  readonly notice: EditNotice | undefined;
  readonly links: readonly { readonly href: string; readonly title: string }[];
  /** What must be known first: remarks of the reviewer, what a colleague did meanwhile. */
  readonly above: Child;
};

export function EditHead(props: HeadProps) {
  const { lang, name, title, state, notice } = props;
  const w = words(lang);
  const names = manuscriptWords(lang);
  return (
    <>
      <TextCrumbs lang={lang} name={name} guideTitle={props.guideTitle} here={title} />
      <PageHead title={title} lead={`${names.documents[name.kind]}, ${names.languages[name.lang]}`}>
        {props.published && (
          <LinkButton href={editHref(name, '/versions')} kind="secondary" icon="clock">
            {w.edit.versions}
          </LinkButton>
        )}
        {props.links.map((link) => (
          <LinkButton href={link.href} kind="secondary">
            {link.title}
          </LinkButton>
        ))}
      </PageHead>
      <Row>
        <Badge tone={state === 'approved' ? 'leaf' : state === 'in-review' ? 'sun' : 'brand'}>{w.states[state]}</Badge>
      </Row>
      {notice && (
        <Callout tone="leaf" role="status">
          {w.edit[notice]}
        </Callout>
      )}
      {props.above}
    </>
  );
}

type CrumbProps = Pick<HeadProps, 'lang' | 'name' | 'guideTitle'> & {
  readonly here: string;
  /** The pages between the guide and here. */
  readonly between?: readonly { readonly href: string; readonly title: string }[];
};

export function TextCrumbs({ lang, name, guideTitle, here, between = [] }: CrumbProps) {
  const names = manuscriptWords(lang);
  return (
    <Crumbs
      items={[
        { href: '/together/content', title: names.writing },
        { href: `/together/content/guides/${guideOf(name)}`, title: guideTitle },
        ...between,
      ]}
      here={here}
    />
  );
}
