/** Between and under the blocks: add one, and put a fact into one. */
import type { Fact } from '#features/content/index.ts';
import { blockKinds, blockName, manuscriptWords, type TypedBlock } from '#features/manuscript/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Grid } from '#shared/ui/columns.tsx';
import { SelectField } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

type Props = { readonly lang: Lang; readonly blocks: readonly TypedBlock[] };

export function AddBlock({ lang, blocks }: Props) {
  const w = words(lang);
  const names = manuscriptWords(lang);
  const places = blocks.map(({ kind }, at) => ({
    value: String(at + 1),
    label: w.edit.addAfter(blockName(lang, kind, at)),
  }));
  return (
    <Card heading={w.edit.add} id="edit-add">
      <Grid>
        <SelectField
          name="addKind"
          label={w.edit.addKind}
          value="text"
          options={blockKinds.map((kind) => ({ value: kind, label: names.blocks[kind] }))}
        />
        <SelectField
          name="addAt"
          label={w.edit.addAt}
          value=""
          options={[{ value: '', label: w.edit.addEnd }, { value: '0', label: w.edit.addFirst }, ...places]}
        />
      </Grid>
      <p>
        <Button kind="secondary" icon="plus" name="do" value="add">
          {w.edit.addButton}
        </Button>
      </p>
    </Card>
  );
}

type HereProps = { readonly lang: Lang; readonly block: TypedBlock; readonly at: number };

/** Between two blocks: a new one after this one. */
export function AddHere({ lang, block, at }: HereProps) {
  const w = words(lang).edit;
  const names = manuscriptWords(lang);
  const here = w.addHere(blockName(lang, block.kind, at));
  return (
    <details class="dm-edit-add">
      <summary aria-label={here}>{w.add}</summary>
      <div class="dm-row">
        <SelectField
          name={`addKind${at + 1}`}
          label={w.addKind}
          value="text"
          options={blockKinds.map((kind) => ({ value: kind, label: names.blocks[kind] }))}
        />
        <Button kind="secondary" icon="plus" name="do" value={`add.${at + 1}`} label={`${w.addButton}: ${here}`}>
          {w.addButton}
        </Button>
      </div>
    </details>
  );
}

type FactProps = Props & {
  /** With their values in the language of the text; those of the guide first. */
  readonly facts: readonly { readonly fact: Fact; readonly value: string }[];
};

export function InsertFact({ lang, blocks, facts }: FactProps) {
  const w = words(lang).edit;
  return (
    <Card heading={w.fact}>
      <p class="dm-note">{w.factHint}</p>
      <SelectField
        name="fact"
        label={w.factName}
        value=""
        options={[
          { value: '', label: w.choose },
          ...facts.map(({ fact, value }) => ({ value: fact.id, label: `${fact.id}: ${value}` })),
        ]}
      />
      <SelectField
        name="factInto"
        label={w.factInto}
        value=""
        options={[
          { value: '', label: w.choose },
          ...blocks.map(({ kind }, at) => ({ value: String(at), label: blockName(lang, kind, at) })),
        ]}
      />
      <p>
        <Button kind="secondary" icon="plus" name="do" value="fact">
          {w.factButton}
        </Button>
      </p>
    </Card>
  );
}
