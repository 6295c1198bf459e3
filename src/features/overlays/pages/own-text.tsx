/** The field in which an editor types her own blocks, with what is wrong and what she typed. */
import { type Block, Blocks, type Library } from '#features/content/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextArea } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { mostSigns } from '../own-text.ts';
import { words } from '../words.ts';

/** What stood in the form, and what was wrong with it. */
export type TypedText = {
  readonly typed: string;
  readonly mistakes: readonly string[];
  /** Someone else was first: where to see what stands there now. */
  readonly overtaken?: string | undefined;
};

export function TextTrouble({ lang, text }: { readonly lang: Lang; readonly text: TypedText }) {
  const w = words(lang).write;
  return (
    <>
      <ErrorSummary title={w.errors} errors={text.mistakes.map((message) => ({ field: 'text', message }))} />
      {text.overtaken !== undefined && (
        <Callout tone="sun" role="alert" title={w.overtaken}>
          {w.overtakenHint}{' '}
          <a class="utrecht-link" href={text.overtaken}>
            {w.reopen}
          </a>
        </Callout>
      )}
    </>
  );
}

/** The field and the button; hidden fields stand before it in the form. */
export function OwnText({
  lang,
  part,
  text,
}: {
  readonly lang: Lang;
  readonly part: string;
  readonly text: TypedText;
}) {
  const w = words(lang).write;
  const isLines = part === '@needs' || part === '@never';
  return (
    <Card>
      <TextArea
        name="text"
        label={w.text}
        hint={isLines ? w.lineHint : w.hint}
        value={text.typed}
        error={text.mistakes[0]}
        rows={12}
        maxlength={mostSigns}
        required
      />
      <Button big name="do" value="adapt">
        {w.save}
      </Button>
    </Card>
  );
}

/** Blocks as the counter reads them. */
export function BlocksCard(props: {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly textLang: string;
  readonly today: string;
  readonly content: Library;
}) {
  if (props.blocks.length === 0) return null;
  return (
    <Card heading={props.heading} smallHeading>
      <div lang={props.textLang}>
        <Blocks blocks={props.blocks} lang={props.textLang} today={props.today} facts={props.content} />
      </div>
    </Card>
  );
}
