/** One own block: what changed underneath, word by word, and what the town does with it: keep, adapt, or take the shared. */
import { type Library, writeBlockText } from '#features/content/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { TextArea } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { itemHref, listHref, textHref, withQuery } from '../addresses.ts';
import type { BlockItem } from '../item.ts';
import { nameOfText } from '../item-name.ts';
import { networkOf } from '../keep-items.ts';
import type { BlockState } from '../look-at.ts';
import { words } from '../words.ts';
import { ChangedWords } from './changed-words.tsx';
import { BlocksCard, OwnText, TextTrouble, type TypedText } from './own-text.tsx';

export type ItemProps = {
  readonly lang: Lang;
  readonly content: Library;
  readonly today: string;
  readonly forName: string;
  readonly item: BlockItem;
  readonly state: BlockState;
  readonly text: TypedText;
};

export function ItemPage(props: ItemProps) {
  const { lang, content, today, forName, item, state, text } = props;
  const w = words(lang);
  const layer = networkOf(item);
  const title = w.write.itemTitle[item.kind];
  return (
    <>
      <Crumbs
        items={[
          { href: withQuery(listHref, { for: layer }), title: w.title },
          { href: textHref(item, layer), title: nameOfText(item, content, lang) },
        ]}
        here={title}
      />
      <PageHead title={title} lead={w.text.lead(forName)} />
      <TextTrouble lang={lang} text={text} />
      {state.kind === 'same' ? (
        <BlocksCard
          heading={item.kind === 'add' ? w.write.after : w.write.under}
          blocks={item.base}
          textLang={item.lang}
          today={today}
          content={content}
        />
      ) : (
        <Changed {...props} />
      )}
      {item.kind !== 'hide' && (
        <form method="post" action={itemHref(item.id)} class="dm-stack">
          <input type="hidden" name="version" value={String(item.version)} />
          <OwnText lang={lang} part={item.part} text={text} />
        </form>
      )}
      <Decide {...props} />
    </>
  );
}

function Changed({ lang, item, state }: ItemProps) {
  const w = words(lang).look;
  const said = { same: '', changed: w.changed, gone: item.kind === 'hide' ? w.goneHidden : w.gone };
  return (
    <>
      <Callout tone="sun">{said[state.kind]}</Callout>
      <ChangedWords
        lang={lang}
        textLang={item.lang}
        before={writeBlockText(item.base)}
        now={state.kind === 'gone' ? '' : writeBlockText(state.now)}
      />
    </>
  );
}

function Decide({ lang, item, state }: ItemProps) {
  const w = words(lang).look;
  const hides = item.kind === 'hide';
  const keep = state.kind === 'gone' && hides ? w.keepGone : hides ? w.keepHide : w.keep;
  const take = !(state.kind === 'gone' && hides);
  return (
    <Card heading={w.decide}>
      {state.kind !== 'same' && !hides && <p>{w.adaptLead}</p>}
      {take && <p>{hides ? w.takeHideLead : w.takeLead}</p>}
      <form method="post" action={itemHref(item.id)}>
        <input type="hidden" name="version" value={String(item.version)} />
        <Row>
          {state.kind !== 'same' && (
            <Button name="do" value="keep">
              {keep}
            </Button>
          )}
          {take && (
            <Button kind="secondary" name="do" value="take">
              {hides ? w.takeHide : w.take}
            </Button>
          )}
        </Row>
      </form>
    </Card>
  );
}

/** Someone took the item away while another wrote: what she typed is still there to copy. */
export function GonePage({ lang, text }: { readonly lang: Lang; readonly text: TypedText }) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.title} />
      <TextTrouble lang={lang} text={text} />
      <Card>
        <TextArea name="text" label={w.write.text} value={text.typed} rows={12} />
      </Card>
    </>
  );
}
