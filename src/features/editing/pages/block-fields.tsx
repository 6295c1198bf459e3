/** One block of the editor: its fields by kind, and the buttons that move it or take it away. */
import { touches } from '#features/content/index.ts';
import {
  type BlockField,
  blockFieldName,
  blockFields,
  blockName,
  manuscriptWords,
  type TypedBlock,
} from '#features/manuscript/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { FileField, SelectField, TextArea, TextField } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';
import type { Problems } from './head-fields.tsx';

export type BlockProps = {
  readonly lang: Lang;
  /** The language of the text: it is checked for spelling in it. */
  readonly textLang: string;
  readonly block: TypedBlock;
  /** From 0. */
  readonly at: number;
  readonly last: boolean;
  readonly problems: Problems;
  readonly pictures: readonly string[];
  /** Says how a text is marked up: once on a page is enough. */
  readonly hinted: boolean;
};

export function BlockFields(props: BlockProps) {
  const { lang, block, at, last } = props;
  const w = words(lang).edit;
  const name = blockName(lang, block.kind, at);
  return (
    <fieldset class="dm-edit-block" id={`block-${at}`}>
      <legend class="dm-edit-legend" tabindex={-1}>
        {name}
      </legend>
      <input type="hidden" name={`b${at}.kind`} value={block.kind} />
      {blockFields[block.kind]
        .filter((field) => !stopFields.has(field))
        .map((field) => (
          <OneField {...props} field={field} />
        ))}
      {block.kind === 'step' && <Stop {...props} />}
      {block.kind === 'step' && <Touches lang={lang} at={at} touched={block.touches} />}
      {block.kind === 'figure' && (
        <NewPicture lang={lang} at={at} name={name} error={props.problems.get(`b${at}.file`)} />
      )}
      <div class="dm-row">
        <Button kind="secondary" name="do" value={`up.${at}`} label={w.upLabel(name)} disabled={at === 0}>
          {w.up}
        </Button>
        <Button kind="secondary" name="do" value={`down.${at}`} label={w.downLabel(name)} disabled={last}>
          {w.down}
        </Button>
        <Button kind="subtle" name="do" value={`remove.${at}`} label={w.removeLabel(name)}>
          {w.remove}
        </Button>
      </div>
    </fieldset>
  );
}

const stopFields: ReadonlySet<BlockField> = new Set(['stopTitle', 'stopText']);

/** Most steps have no boundary of their own: it is folded until there is something in it, or wrong with it. */
function Stop(props: BlockProps) {
  const { lang, block, at, problems } = props;
  const isUsed = [...stopFields].some((field) => block.fields[field]?.trim() || problems.has(`b${at}.${field}`));
  return (
    <details class="dm-edit-fold" open={isUsed}>
      <summary>{words(lang).edit.stop}</summary>
      {[...stopFields].map((field) => (
        <OneField {...props} field={field} />
      ))}
    </details>
  );
}

const rows = { least: 3, most: 16, perLine: 70 } as const;

function OneField({
  lang,
  textLang,
  block,
  at,
  problems,
  pictures,
  hinted,
  field,
}: BlockProps & { readonly field: BlockField }) {
  const w = words(lang);
  const names = manuscriptWords(lang);
  const name = `b${at}.${field}`;
  const value = block.fields[field] ?? '';
  const frame = { name, label: blockFieldName(lang, block.kind, field), value, error: problems.get(name) };
  switch (field) {
    case 'title':
    case 'stopTitle':
    case 'caption':
      return <TextField {...frame} />;
    case 'url':
      return <TextField {...frame} inputmode="url" hint={w.blockHints.url} />;
    case 'name':
      return (
        <SelectField
          {...frame}
          options={[
            { value: '', label: names.blockFields.noName },
            ...withOwn(pictures, value).map((picture) => ({ value: picture, label: picture })),
          ]}
        />
      );
    case 'alt':
      return <TextArea {...frame} rows={2} />;
    case 'yes':
    case 'no':
      return <TextArea {...frame} hint={w.blockHints.lines} rows={rowsOf(value)} />;
    case 'captions':
    case 'source':
      return <TextArea {...frame} hint={w.blockHints[field]} rows={rowsOf(value)} />;
    case 'text':
    case 'stopText':
      return (
        <edit-markdown lang={textLang}>
          <TextArea {...frame} hint={hinted && field === 'text' ? w.blockHints.text : undefined} rows={rowsOf(value)} />
        </edit-markdown>
      );
  }
}

/** A picture that is gone stays chosen, so that the page can say so. */
function withOwn(pictures: readonly string[], own: string): readonly string[] {
  return own === '' || pictures.includes(own) ? pictures : [own, ...pictures];
}

function rowsOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / rows.perLine), 0);
  return Math.min(rows.most, Math.max(rows.least, lines + 1));
}

function Touches({
  lang,
  at,
  touched,
}: {
  readonly lang: Lang;
  readonly at: number;
  readonly touched: readonly string[];
}) {
  const names = manuscriptWords(lang);
  return (
    <Choices legend={names.blockFields.touches} many>
      {touches.map((touch) => (
        <Choice
          type="checkbox"
          name={`b${at}.touches[]`}
          value={touch}
          label={names.touches[touch]}
          checked={touched.includes(touch)}
        />
      ))}
    </Choices>
  );
}

type NewPictureProps = {
  readonly lang: Lang;
  readonly at: number;
  readonly name: string;
  readonly error: string | undefined;
};

function NewPicture({ lang, at, name, error }: NewPictureProps) {
  const w = words(lang).edit;
  return (
    <>
      <FileField
        name={`b${at}.file`}
        label={w.picture}
        hint={w.pictureHint}
        error={error}
        accept=".svg,.png,.jpg,.jpeg,.webp"
      />
      <Button kind="secondary" name="do" value={`picture.${at}`} icon="upload" label={w.pictureLabel(name)}>
        {w.pictureButton}
      </Button>
    </>
  );
}
