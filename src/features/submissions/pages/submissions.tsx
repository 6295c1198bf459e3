/** What colleagues and others handed in, for the editors: what waits first. */
import { Badge } from '#shared/ui/badge.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import type { SubmissionOf } from '../submission.ts';
import { words } from '../words.ts';
import { stateTone } from './share.tsx';

type Props = {
  readonly lang: Lang;
  readonly open: readonly SubmissionOf[];
  readonly done: readonly SubmissionOf[];
  readonly saved: boolean;
};

export function SubmissionsPage({ lang, open, done, saved }: Props) {
  const w = words(lang);
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.triage.title} />
      <PageHead title={w.triage.title} lead={w.triage.lead} />
      {saved && (
        <Callout tone="leaf" role="status">
          {w.triage.saved}
        </Callout>
      )}
      <Card heading={w.triage.open}>
        {open.length === 0 ? <p>{w.triage.none}</p> : <List lang={lang} list={open} />}
      </Card>
      {done.length > 0 && (
        <Card heading={w.triage.done}>
          <List lang={lang} list={done} />
        </Card>
      )}
    </>
  );
}

function List({ lang, list }: { readonly lang: Lang; readonly list: readonly SubmissionOf[] }) {
  const w = words(lang);
  return (
    <ItemList>
      {list.map((submission) => {
        const { id, title, at, state } = submission;
        return (
          <Item
            note={w.triage.note(senderOf(lang, submission), longDate(lang, at))}
            aside={<Badge tone={stateTone[state]}>{w.state[state]}</Badge>}
          >
            <a class="utrecht-link" href={`/together/submissions/${id}`}>
              {title}
            </a>
          </Item>
        );
      })}
    </ItemList>
  );
}

/** A colleague by name; who has no account has none here either. */
export function senderOf(lang: Lang, submission: SubmissionOf): string {
  return submission.from === 'member' ? submission.by : words(lang).triage.anyone[submission.lang];
}
