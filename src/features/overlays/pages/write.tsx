/** Writing own blocks: in the place of a shared one, or after it. */
import type { Block, Library } from '#features/content/index.ts';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { listHref, textHref, withQuery } from '../addresses.ts';
import type { Standing } from '../item.ts';
import { nameOfText } from '../item-name.ts';
import { words } from '../words.ts';
import { BlocksCard, OwnText, TextTrouble, type TypedText } from './own-text.tsx';

export type WriteProps = {
  readonly lang: Lang;
  readonly content: Library;
  readonly today: string;
  readonly forName: string;
  readonly layer: string | undefined;
  readonly doing: 'replace' | 'add';
  readonly on: Omit<Standing, 'base'>;
  /** Of the item to be: sent twice, it is added once. */
  readonly id: string;
  readonly under: readonly Block[];
  readonly text: TypedText;
};

export function WritePage({ lang, content, today, forName, layer, doing, on, id, under, text }: WriteProps) {
  const w = words(lang);
  const title = doing === 'replace' ? w.write.replaceTitle : w.write.addTitle;
  const hidden = { id, lang: on.lang, for: layer, kind: doing, at: on.place, on: on.onItem ?? undefined };
  return (
    <>
      <Crumbs
        items={[
          { href: withQuery(listHref, { for: layer }), title: w.title },
          { href: textHref(on, layer), title: nameOfText(on, content, lang) },
        ]}
        here={title}
      />
      <PageHead title={title} lead={w.text.lead(forName)} />
      <TextTrouble lang={lang} text={text} />
      <BlocksCard
        heading={doing === 'replace' ? w.write.under : w.write.after}
        blocks={under}
        textLang={on.lang}
        today={today}
        content={content}
      />
      <form method="post" action={`${listHref}/guides/${on.guide}/${on.part}/write`} class="dm-stack">
        <input type="hidden" name="version" value={String(on.baseVersion)} />
        {Object.entries(hidden).map(
          ([name, value]) => value !== undefined && <input type="hidden" name={name} value={String(value)} />,
        )}
        <OwnText lang={lang} part={on.part} text={text} />
      </form>
    </>
  );
}
