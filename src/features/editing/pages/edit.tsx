/** The editor of one text: the form, and beside it what it looks like, what changed, and what there is to do yet. */
import type { Child } from 'hono/jsx';
import { blockFields, editHref, hasBlocks, type TypedDocument } from '#features/manuscript/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns } from '#shared/ui/columns.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import type { Draft } from '../draft.ts';
import type { Colleague } from '../queries.ts';
import type { Told } from '../told.ts';
import { words } from '../words.ts';
import { BlockFields } from './block-fields.tsx';
import { AddBlock, AddHere, InsertFact } from './block-tools.tsx';
import { EditHead, type HeadProps } from './edit-head.tsx';
import { HeadFields } from './head-fields.tsx';
import { DropDraft } from './standing.tsx';
import { type KeeperProps, SaveBar, TextKeeper } from './text-keeper.tsx';

export type EditProps = HeadProps &
  KeeperProps & {
    readonly draft: Draft | undefined;
    readonly typed: TypedDocument;
    readonly note: string;
    readonly reviewer: string;
    readonly version: number;
    readonly from: number;
    /** What was wrong with what was just posted. */
    readonly errors: readonly Told[];
    /** What there is to do before it can be reviewed. */
    readonly todo: readonly Told[];
    /** Whoever can be asked to review. */
    readonly colleagues: readonly Colleague[];
    readonly pictures: readonly string[];
    readonly facts: Parameters<typeof InsertFact>[0]['facts'];
    /** In the order in which they stand beside the form. */
    readonly preview: Child;
    readonly difference: Child;
    readonly checks: Child;
    /** When it was saved, to be shown as “Bewaard om 14:05”. */
    readonly savedAt: string | undefined;
  };

export function EditPage(props: EditProps) {
  const { lang } = props;
  const w = words(lang).edit;
  return (
    <>
      <EditHead {...props} />
      <ErrorSummary
        title={w.errors}
        errors={props.errors.map(({ field, place, message }) => ({
          field: field === '' ? undefined : field,
          message: `${place}: ${message}`,
        }))}
      />
      <TextKeeper lang={lang} who={props.who} unsaved={props.unsaved}>
        <Columns main={<EditForm {...props} />} side={<Beside {...props} />} />
      </TextKeeper>
      <div id="edit-drop">{props.draft && <DropDraft lang={lang} draft={props.draft} />}</div>
    </>
  );
}

function EditForm(props: EditProps) {
  const { lang, name, typed, note, version, from, errors } = props;
  const w = words(lang).edit;
  const problems = new Map(errors.map(({ field, message }) => [field, message]));
  return (
    <form
      method="post"
      action={editHref(name)}
      enctype="multipart/form-data"
      class="dm-stack"
      id="edit-form"
      novalidate
    >
      <div id="edit-state">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="from" value={from} />
      </div>
      {/* The first button of a form is the one that Enter presses. */}
      <SaveBar lang={lang} savedAt={props.savedAt} />
      <Card heading={w.head}>
        <HeadFields lang={lang} kind={name.kind} head={typed.head} problems={problems} />
      </Card>
      {hasBlocks(name.kind) && <BlockList {...props} problems={problems} />}
      <Card heading={w.review}>
        <p class="dm-note">{w.reviewLead}</p>
        <TextField
          name="note"
          label={w.note}
          hint={w.noteHint}
          value={note}
          maxlength={200}
          error={problems.get('note')}
        />
        <AskWhom {...props} error={problems.get('reviewer')} />
        <p class="dm-row">
          <Button kind="secondary" name="do" value="save" big>
            {w.save}
          </Button>
          {props.colleagues.length > 0 && (
            <Button name="do" value="ask" big>
              {w.ask}
            </Button>
          )}
        </p>
      </Card>
    </form>
  );
}

function BlockList(props: EditProps & { readonly problems: ReadonlyMap<string, string> }) {
  const { lang, name, typed, problems, pictures } = props;
  const { blocks } = typed;
  const firstText = blocks.findIndex(({ kind }) => blockFields[kind].some((field) => field === 'text'));
  return (
    <div id="edit-blocks" class="dm-stack">
      <Card heading={words(lang).edit.blocks}>
        {blocks.map((block, at) => (
          <>
            <BlockFields
              lang={lang}
              textLang={name.lang}
              block={block}
              at={at}
              last={at === blocks.length - 1}
              problems={problems}
              pictures={pictures}
              hinted={at === firstText}
            />
            {at < blocks.length - 1 && <AddHere lang={lang} block={block} at={at} />}
          </>
        ))}
      </Card>
      <AddBlock lang={lang} blocks={blocks} />
      <InsertFact lang={lang} blocks={blocks} facts={props.facts} />
    </div>
  );
}

function AskWhom({ lang, colleagues, reviewer, error }: EditProps & { readonly error: string | undefined }) {
  const w = words(lang).edit;
  if (colleagues.length === 0) return <p>{w.noReviewers}</p>;
  return (
    <SelectField
      name="reviewer"
      label={w.reviewer}
      value={reviewer}
      error={error}
      options={[{ value: '', label: w.choose }, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

function Beside({ lang, todo, preview, difference, checks }: EditProps) {
  const w = words(lang).edit;
  return (
    <div id="edit-beside" class="dm-stack">
      {todo.length > 0 && (
        <Card tone="sun" heading={w.todo} smallHeading>
          <ItemList>
            {todo.map(({ field, place, message }) => (
              <Item note={message}>
                {field === '' ? (
                  place
                ) : (
                  <a class="utrecht-link" href={`#f-${field}`}>
                    {place}
                  </a>
                )}
              </Item>
            ))}
          </ItemList>
        </Card>
      )}
      <Card heading={w.preview} smallHeading>
        {preview}
      </Card>
      {checks}
      <Card heading={w.difference} smallHeading>
        {difference}
      </Card>
    </div>
  );
}
