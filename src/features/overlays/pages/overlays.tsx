/** The list: what is to be looked at first, everything that is the town's own, the local facts, and the guides. */
import { type Fact, inLanguage } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ItemList, Item as ListItem } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { colon, type Lang } from '#shared/words/catalogue.ts';
import { factHref, itemHref, listHref, withQuery } from '../addresses.ts';
import type { Desk } from '../desk.ts';
import { type Item, isBlockItem, isFactItem } from '../item.ts';
import { beginning, nameOfItem } from '../item-name.ts';
import { blockState, factStateOn } from '../look-at.ts';
import { words } from '../words.ts';
import { LayerChoice } from './layer-choice.tsx';
import { Texts, type TextsProps } from './texts.tsx';

export type OverlaysPageProps = TextsProps & {
  readonly townName: string;
  readonly notice: 'kept' | 'removed' | undefined;
  readonly today: string;
};

export function OverlaysPage(props: OverlaysPageProps) {
  const { lang, townName, desk, notice } = props;
  const w = words(lang);
  const all = desk.items.map((item) => ({ item, state: stateOf(desk, item, props.today) }));
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.title} />
      <PageHead title={w.title} lead={w.lead(desk.name)} />
      {notice && (
        <Callout tone="leaf" role="status">
          {w.notice[notice]}
        </Callout>
      )}
      <LayerChoice lang={lang} townName={townName} desk={desk} href={(layer) => withQuery(listHref, { for: layer })} />
      <ToLookAt {...props} items={all.filter(({ state }) => state !== 'same')} any={all.length > 0} />
      <AllItems {...props} items={all.filter(({ state }) => state === 'same')} any={all.length > 0} />
      <LocalFacts {...props} />
      <Texts {...props} />
    </>
  );
}

type Listed = { readonly item: Item; readonly state: 'same' | 'changed' | 'gone' | 'old' };

/** Changed underneath, or an own value whose day to look again has passed. */
function stateOf(desk: Desk, item: Item, today: string): Listed['state'] {
  if (!isFactItem(item)) return blockState(desk, item).kind;
  const { kind } = factStateOn(desk, item);
  return kind === 'same' && item.body.review < today ? 'old' : kind;
}

function hrefOf(item: Item, layer: string | undefined): string {
  return isFactItem(item) ? factHref(item.fact, layer) : itemHref(item.id);
}

function ToLookAt({
  lang,
  desk,
  layer,
  items,
  any,
}: OverlaysPageProps & { readonly items: readonly Listed[]; readonly any: boolean }) {
  const w = words(lang);
  if (!any) return null;
  if (items.length === 0) return <p>{w.toLookAt.none}</p>;
  return (
    <Card tone="sun" heading={w.toLookAt.title}>
      <p>{w.toLookAt.lead}</p>
      <Items lang={lang} desk={desk} layer={layer} items={items} caption={w.toLookAt.title} />
    </Card>
  );
}

/** What asks for nothing; what does stands above. */
function AllItems({
  lang,
  desk,
  layer,
  items,
  any,
}: OverlaysPageProps & { readonly items: readonly Listed[]; readonly any: boolean }) {
  const w = words(lang).all;
  if (any && items.length === 0) return null;
  return (
    <Card heading={w.title(desk.name)}>
      {items.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <Items lang={lang} desk={desk} layer={layer} items={items} caption={w.title(desk.name)} />
      )}
    </Card>
  );
}

function Items(
  props: Pick<OverlaysPageProps, 'lang' | 'desk' | 'layer'> & {
    readonly items: readonly Listed[];
    readonly caption: string;
  },
) {
  const { lang, desk, layer, items, caption } = props;
  const w = words(lang);
  return (
    <ItemList label={caption}>
      {items.map(({ item, state }) => {
        const name = nameOfItem(item, desk.shared, lang);
        const open = state === 'same' ? w.all.open : w.toLookAt.look;
        return (
          <ListItem
            note={`${w.doing[item.kind]}${colon(lang)}${saidBy(item, lang)}`}
            aside={
              <LinkButton kind="secondary" href={hrefOf(item, layer)} label={w.text.label(open, name)}>
                {open}
              </LinkButton>
            }
          >
            {name} {state !== 'same' && <Badge tone="sun">{w.toLookAt[state]}</Badge>}
          </ListItem>
        );
      })}
    </ItemList>
  );
}

function saidBy(item: Item, lang: Lang): string {
  if (!isBlockItem(item)) return inLanguage(item.body.value, lang);
  return beginning(item.kind === 'hide' ? item.base : item.body);
}

function LocalFacts({ lang, desk, layer }: OverlaysPageProps) {
  const w = words(lang).facts;
  const local = desk.shared.facts().filter((fact) => fact.local);
  const others = desk.shared.facts().filter((fact) => !fact.local);
  const own = new Map(desk.items.filter(isFactItem).map((item) => [item.fact, item.body.value]));
  const link = (fact: Fact) => {
    const what = own.has(fact.id) ? w.change : w.set;
    return (
      <LinkButton kind="secondary" href={factHref(fact.id, layer)} label={w.label(what, inLanguage(fact.label, lang))}>
        {what}
      </LinkButton>
    );
  };
  return (
    <Card heading={w.title}>
      <p>{w.lead}</p>
      <ItemList label={w.title}>
        {local.map((fact) => {
          const value = own.get(fact.id);
          const shared = inLanguage(fact.value, lang);
          return (
            <ListItem note={value ? `${w.shared}${colon(lang)}${shared}` : w.none} aside={link(fact)}>
              {inLanguage(fact.label, lang)}
              {colon(lang)}
              {value ? <strong>{inLanguage(value, lang)}</strong> : shared}
            </ListItem>
          );
        })}
      </ItemList>
      <details>
        <summary>{w.others}</summary>
        <ul>
          {others.map((fact) => (
            <li>
              <a class="utrecht-link" href={factHref(fact.id, layer)}>
                {inLanguage(fact.label, lang)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
