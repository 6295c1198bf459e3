/** What changed underneath, word by word: as it was when the town last looked, and as it is now. */
import { diffWordsWithSpace } from 'diff';
import type { Child } from 'hono/jsx';
import { Card } from '#shared/ui/card.tsx';
import { Grid } from '#shared/ui/columns.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  /** The language of the texts. */
  readonly textLang: string;
  readonly before: string;
  readonly now: string;
};

/** The two side by side; a word that went is struck through, one that came is underlined, as the legend says. */
export function ChangedWords({ lang, textLang, before, now }: Props) {
  const w = words(lang).look;
  const pieces = diffWordsWithSpace(before, now);
  const was: Child = pieces
    .filter(({ added }) => !added)
    .map(({ removed, value }) => (removed ? <del>{value}</del> : value));
  const is: Child = pieces
    .filter(({ removed }) => !removed)
    .map(({ added, value }) => (added ? <ins>{value}</ins> : value));
  return (
    <Grid>
      <Card heading={w.before} smallHeading>
        <Words lang={textLang} nothing={before === '' ? w.nothing : undefined}>
          {was}
        </Words>
        <p class="dm-note">{w.taken}</p>
      </Card>
      <Card heading={w.now} smallHeading>
        <Words lang={textLang} nothing={now === '' ? w.nothing : undefined}>
          {is}
        </Words>
        <p class="dm-note">{w.added}</p>
      </Card>
    </Grid>
  );
}

function Words(props: { readonly lang: string; readonly nothing: string | undefined; readonly children: Child }) {
  if (props.nothing !== undefined) return <p>{props.nothing}</p>;
  return (
    <p class="dm-overlay-words" lang={props.lang}>
      {props.children}
    </p>
  );
}
