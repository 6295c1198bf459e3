/** A draft that waits: for its reviewer, or to be published. It is read here, not written at. */
import type { Child } from 'hono/jsx';
import { editHref } from '#features/manuscript/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns } from '#shared/ui/columns.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Draft } from '../draft.ts';
import { words } from '../words.ts';
import { EditHead, type HeadProps } from './edit-head.tsx';

type Props = HeadProps & {
  readonly draft: Draft;
  readonly reviewerName: string;
  readonly preview: Child;
  readonly difference: Child;
  readonly checks: Child;
};

export function StandingPage(props: Props) {
  const { lang, draft, reviewerName } = props;
  const w = words(lang).edit;
  const approved = draft.state === 'approved';
  return (
    <>
      <EditHead {...props} />
      <div class="dm-edit">
        <Columns
          main={
            <>
              <Card tone="brand" heading={approved ? w.approved(reviewerName) : w.inReview(reviewerName)}>
                <p>{approved ? w.approvedLead : w.inReviewLead}</p>
                <div class="dm-row">
                  {approved && <StateButton draft={draft} to="publish" label={w.publish} big />}
                  <StateButton draft={draft} to="take-back" label={w.takeBack} kind="secondary" />
                </div>
              </Card>
              <Card heading={w.difference}>{props.difference}</Card>
            </>
          }
          side={
            <>
              <Card heading={w.preview} smallHeading>
                {props.preview}
              </Card>
              {props.checks}
            </>
          }
        />
      </div>
    </>
  );
}

type StateButtonProps = {
  readonly draft: Pick<Draft, 'kind' | 'key' | 'lang' | 'version'>;
  readonly to: 'publish' | 'take-back' | 'drop' | 'go-on' | 'put-back';
  readonly label: string;
  readonly kind?: 'secondary' | 'danger';
  readonly big?: boolean;
  /** What else is sent along: the published version that was shown, or which draft. */
  readonly more?: Readonly<Record<string, string | number>>;
};

/** One button that brings a draft further, or back. */
export function StateButton({ draft, to, label, kind, big, more = {} }: StateButtonProps) {
  return (
    <form method="post" action={editHref(draft, '/state')}>
      <input type="hidden" name="version" value={draft.version} />
      {Object.entries(more).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind} big={big} name="to" value={to}>
        {label}
      </Button>
    </form>
  );
}

/** Taking a draft away; what is published stays. */
export function DropDraft({ lang, draft }: { readonly lang: Lang; readonly draft: Draft }) {
  const w = words(lang).edit;
  return (
    <Card>
      <p>{w.dropLead}</p>
      <StateButton draft={draft} to="drop" label={w.drop} kind="danger" />
    </Card>
  );
}
