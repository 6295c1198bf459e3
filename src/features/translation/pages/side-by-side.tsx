/** A text beside its Dutch source: what changed in the source on top, then left what it says, right the fields to write. */
import type { Draft } from '#features/editing/index.ts';
import { Conflict, SaveBar, TextKeeper } from '#features/editing/index.ts';
import {
  ContentCrumbs,
  Difference,
  difference,
  type EditForm,
  editHref,
  hasChanged,
  manuscriptWords,
} from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { dateAndTime, type Lang } from '#shared/words/catalogue.ts';
import type { Aligned } from '../align-translation.ts';
import type { OpenTranslation } from '../open-translation.ts';
import { translateHref } from '../translate-href.ts';
import { words } from '../words.ts';
import { AlignedBlocks, AlignedHead } from './side-fields.tsx';

type Props = {
  readonly lang: Lang;
  readonly opened: OpenTranslation;
  readonly aligned: Aligned;
  /** Of the draft that stands; 0 when there is none. */
  readonly version: number;
  readonly from: number;
  readonly notice: boolean;
  readonly who: Actor;
  readonly conflict: { readonly read: EditForm; readonly stands: Draft | undefined } | undefined;
};

export function SideBySidePage(props: Props) {
  const { lang, opened, notice, conflict } = props;
  const { name, draft, source } = opened;
  const w = words(lang);
  const language = manuscriptWords(lang).languages[name.lang];
  const title = source.typed.head.title ?? name.key;
  const list = { href: `/together/content/translate/${name.lang}`, title: w.title(language) };
  return (
    <>
      <ContentCrumbs lang={lang} here={title} between={[list]} />
      <PageHead title={w.side(title)} lead={w.sideLead(language)}>
        <LinkButton href={editHref(name)} kind="secondary">
          {w.openEditor}
        </LinkButton>
      </PageHead>
      {notice && (
        <Callout tone="leaf" role="status">
          {w.saved}
        </Callout>
      )}
      {conflict && (
        <Conflict
          lang={lang}
          name={name}
          typed={conflict.read.typed}
          stands={conflict.stands}
          isOwn={conflict.stands?.changedBy === props.who.memberId}
        />
      )}
      <WhatChanged lang={lang} opened={opened} />
      {draft && draft.state !== 'draft' && !conflict ? (
        <Callout tone="brand">
          {w.inReview}{' '}
          <a class="utrecht-link" href={editHref(name)}>
            {w.openEditor}
          </a>
        </Callout>
      ) : (
        <SideForm {...props} />
      )}
    </>
  );
}

function SideForm({ lang, opened, aligned, version, from, who, conflict }: Props) {
  const { name, source } = opened;
  const w = words(lang);
  return (
    <TextKeeper lang={lang} who={who} unsaved={conflict !== undefined}>
      <form method="post" action={translateHref(name)} class="dm-stack" id="edit-form" novalidate>
        <div id="edit-state">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="from" value={from} />
        </div>
        <SaveBar
          lang={lang}
          savedAt={opened.draft && !conflict ? dateAndTime(lang, opened.draft.changedAt) : undefined}
        />
        <Card heading={w.head}>
          <AlignedHead lang={lang} name={name} source={source.typed.head} target={aligned.head} />
        </Card>
        <AlignedBlocks lang={lang} name={name} blocks={aligned.blocks} />
        <p class="dm-row">
          <Button big>{w.save}</Button>
          <Button kind="secondary" name="then" value="open" big>
            {w.saveAndOpen}
          </Button>
        </p>
      </form>
    </TextKeeper>
  );
}

/** The difference in Dutch since this text was translated. */
function WhatChanged({ lang, opened }: Pick<Props, 'lang' | 'opened'>) {
  const w = words(lang);
  const { before, source } = opened;
  if (!before) return <Callout tone="sun">{w.new}</Callout>;
  const pieces = difference(before, source.typed);
  if (!hasChanged(pieces)) return <p class="dm-note">{w.noChanges}</p>;
  return (
    <Card tone="sun" heading={w.changes}>
      <Difference lang={lang} pieces={pieces} textLang="nl" />
    </Card>
  );
}
