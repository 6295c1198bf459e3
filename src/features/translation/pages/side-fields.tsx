/** The two sides of a translation: what the Dutch says, and the field of the same thing in the other language. */
import type { Child } from 'hono/jsx';
import {
  type BlockField,
  blockFieldName,
  blockFields,
  blockName,
  type DocumentName,
  headFields,
  keptInBlocks,
  keptInHead,
  manuscriptWords,
  type TypedDocument,
} from '#features/manuscript/index.ts';
import { TextArea, TextField } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { AlignedBlock } from '../align-translation.ts';
import { words } from '../words.ts';

type Named = { readonly lang: Lang; readonly name: DocumentName };
type Head = TypedDocument['head'];

export function AlignedHead({ lang, name, source, target }: Named & { readonly source: Head; readonly target: Head }) {
  return (
    <>
      {headFields[name.kind].map((field) =>
        keptInHead.has(field) ? (
          <input type="hidden" name={`h.${field}`} value={target[field] ?? ''} />
        ) : (
          <Pair
            lang={lang}
            textLang={name.lang}
            field={`h.${field}`}
            label={manuscriptWords(lang).fields[field]}
            source={source[field] ?? ''}
            target={target[field] ?? ''}
          />
        ),
      )}
    </>
  );
}

export function AlignedBlocks({ lang, name, blocks }: Named & { readonly blocks: readonly AlignedBlock[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <OneBlock lang={lang} name={name} block={block} at={at} />
      ))}
    </>
  );
}

function OneBlock({
  lang,
  name,
  block: { source, target },
  at,
}: Named & { readonly block: AlignedBlock; readonly at: number }) {
  const w = words(lang);
  const fields: readonly BlockField[] = blockFields[target.kind];
  const heading = blockName(lang, target.kind, at);
  return (
    <fieldset class="dm-edit-block" id={`block-${at}`}>
      <legend class="dm-edit-legend">{heading}</legend>
      <input type="hidden" name={`b${at}.kind`} value={target.kind} />
      {target.touches.map((touch) => (
        <input type="hidden" name={`b${at}.touches[]`} value={touch} />
      ))}
      {!source && <p class="dm-note">{w.sourceNone}</p>}
      {fields.map((field) => {
        const given = target.fields[field] ?? '';
        const said = source?.fields[field] ?? '';
        if (keptInBlocks.has(field)) return <input type="hidden" name={`b${at}.${field}`} value={given || said} />;
        // A step without a boundary in it has none to translate.
        if (said === '' && given === '' && (field === 'stopTitle' || field === 'stopText')) return null;
        return (
          <Pair
            lang={lang}
            textLang={name.lang}
            field={`b${at}.${field}`}
            label={blockFieldName(lang, target.kind, field)}
            source={said}
            target={given}
          />
        );
      })}
    </fieldset>
  );
}

type PairProps = {
  readonly lang: Lang;
  readonly textLang: DocumentName['lang'];
  readonly field: string;
  readonly label: string;
  readonly source: string;
  readonly target: string;
};

const signsPerLine = 60;

function Pair({ lang, textLang, field, label, source, target }: PairProps) {
  const w = words(lang);
  const frame = { name: field, label: w.field(label, manuscriptWords(lang).languages[textLang]), value: target };
  const isLine = !source.includes('\n') && !target.includes('\n') && Math.max(source.length, target.length) <= 80;
  return (
    <div class="dm-sides">
      <div>
        <p class="dm-note">
          {label}, {w.source}
        </p>
        <Source>{source}</Source>
      </div>
      <div lang={textLang}>
        {isLine ? <TextField {...frame} /> : <TextArea {...frame} rows={rowsOf(source, target)} />}
      </div>
    </div>
  );
}

function Source({ children }: { readonly children: Child }) {
  return (
    <div class="dm-edit-runs" lang="nl">
      {children}
    </div>
  );
}

function rowsOf(...texts: readonly string[]): number {
  const lines = texts.map((text) =>
    text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / signsPerLine), 0),
  );
  return Math.min(20, Math.max(2, ...lines) + 1);
}
