/** The texts of the guides to choose from: looked for by name, each guide with how much of it is one's own. */
import type { Guide } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { TextField } from '#shared/ui/field.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { listHref, textHref, withQuery } from '../addresses.ts';
import type { Desk } from '../desk.ts';
import { besides, isBlockItem } from '../item.ts';
import { nameOfPart } from '../item-name.ts';
import { words } from '../words.ts';

type Text = { readonly part: string; readonly name: string; readonly own: number };

export type TextsProps = {
  readonly lang: Lang;
  readonly desk: Desk;
  /** The network that is written for; undefined for the town alone. */
  readonly layer: string | undefined;
  /** What was looked for among the texts; empty for all. */
  readonly find: string;
};

export function Texts({ lang, desk, layer, find }: TextsProps) {
  const w = words(lang).guides;
  const items = desk.items.filter(isBlockItem);
  const found = desk.shared.guides(lang).flatMap((guide) => {
    const texts = textsOf(
      guide,
      lang,
      (part) => items.filter((one) => one.guide === guide.id && one.part === part).length,
    );
    const shown = says(guide.title, find) ? texts : texts.filter(({ name }) => says(name, find));
    return shown.length > 0 ? [{ guide, texts: shown }] : [];
  });
  return (
    <Card heading={w.title}>
      <p>{w.lead}</p>
      <form method="get" action={`${listHref}#f-find`} class="dm-choose">
        {layer !== undefined && <input type="hidden" name="for" value={layer} />}
        <TextField name="find" type="search" label={w.find} value={find} maxlength={60} />
        <Button kind="secondary" icon="search">
          {w.show}
        </Button>
      </form>
      {found.length === 0 && <p>{w.notFound(find)}</p>}
      {found.map(({ guide, texts }) => (
        <details open={find !== ''}>
          <summary>
            {guide.title} <Own lang={lang} number={texts.reduce((sum, { own }) => sum + own, 0)} />
          </summary>
          <ul>
            {texts.map(({ part, name, own }) => (
              <li>
                <a class="utrecht-link" href={textHref({ guide: guide.id, part, lang: guide.lang }, layer)}>
                  {name}
                </a>{' '}
                <Own lang={lang} number={own} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {find !== '' && (
        <Row>
          <LinkButton kind="subtle" href={withQuery(listHref, { for: layer })}>
            {w.all}
          </LinkButton>
        </Row>
      )}
    </Card>
  );
}

/** In every language of the guide together: what is one's own in French is one's own too. */
function textsOf(guide: Guide, lang: Lang, ownOf: (part: string) => number): readonly Text[] {
  return [...guide.parts.map(({ id }) => id), ...besides].map((part) => ({
    part,
    name: nameOfPart(part, guide.parts, lang),
    own: ownOf(part),
  }));
}

function Own({ lang, number }: { readonly lang: Lang; readonly number: number }) {
  return number === 0 ? null : <Badge tone="brand">{words(lang).guides.own(number)}</Badge>;
}

/** Capitals and accents make no difference. */
function says(text: string, asked: string): boolean {
  return bare(text).includes(bare(asked));
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
