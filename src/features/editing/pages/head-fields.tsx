/** The fields before the blocks of a document. */
import { domains, guideColours, licences } from '#features/content/index.ts';
import {
  type EditableKind,
  type HeadField,
  headFields,
  linesOf,
  listFields,
  longestIn,
  manuscriptWords,
  type TypedDocument,
} from '#features/manuscript/index.ts';
import { SelectField, TextArea, TextField } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

/** By the name of a field, what is wrong with it. */
export type Problems = ReadonlyMap<string, string>;

type Props = {
  readonly lang: Lang;
  readonly kind: EditableKind;
  readonly head: TypedDocument['head'];
  readonly problems: Problems;
};

export function HeadFields({ lang, kind, head, problems }: Props) {
  return (
    <>
      {headFields[kind].map((field) => (
        <OneField lang={lang} field={field} value={head[field] ?? ''} error={problems.get(`h.${field}`)} />
      ))}
    </>
  );
}

type FieldProps = {
  readonly lang: Lang;
  readonly field: HeadField;
  readonly value: string;
  readonly error: string | undefined;
};

const leastRows = 3;
/** Names that are the same in every language. */
const licenceNames = { 'CC-BY-4.0': 'CC BY 4.0', 'CC-BY-SA-4.0': 'CC BY-SA 4.0', 'CC0-1.0': 'CC0 1.0' } as const;

function OneField({ lang, field, value, error }: FieldProps) {
  const w = words(lang);
  const names = manuscriptWords(lang);
  const frame = { name: `h.${field}`, label: names.fields[field], value, error };
  if (field === 'colour') return <SelectField {...frame} options={choices(lang, guideColours, w.colours)} />;
  if (field === 'kind') return <SelectField {...frame} options={choices(lang, ['problem', 'task'], w.partKinds)} />;
  if (field === 'domain')
    return <SelectField {...frame} hint={w.fieldHints.domain} options={choices(lang, domains, w.domains)} />;
  if (field === 'licence') return <SelectField {...frame} options={choices(lang, licences, licenceNames)} />;
  const longest = longestIn(field);
  if (listFields.has(field)) {
    const hints: Readonly<Record<string, string>> = w.fieldHints;
    const rows = Math.max(leastRows, linesOf(value).length + 1);
    return <TextArea {...frame} maxlength={longest} hint={hints[field] ?? w.fieldHints.list} rows={rows} />;
  }
  if (field === 'title') return <TextField {...frame} maxlength={longest} />;
  if (field === 'letter' || field === 'minutes' || field === 'level') return <TextField {...frame} short />;
  return <TextArea {...frame} maxlength={longest} rows={2} />;
}

function choices<Key extends string>(lang: Lang, keys: readonly Key[], names: Readonly<Record<Key, string>>) {
  return [{ value: '', label: words(lang).edit.choose }, ...keys.map((value) => ({ value, label: names[value] }))];
}
