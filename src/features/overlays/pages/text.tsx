/** One text of a guide, block by block, with what the town does to each: hide, replace, add after. */
import { Blocks } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row, Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { citizenLanguages, type Lang } from '#shared/words/catalogue.ts';
import { itemHref, listHref, textHref, withQuery } from '../addresses.ts';
import { type Desk, layersOn, textOn } from '../desk.ts';
import type { TextAddress } from '../item.ts';
import { beginning, nameOfText } from '../item-name.ts';
import { type Entry, layOut } from '../lay-out.ts';
import { unmarked } from '../look-at.ts';
import { words } from '../words.ts';
import { ChoiceOfLinks, LayerChoice } from './layer-choice.tsx';

type Props = {
  readonly lang: Lang;
  readonly townName: string;
  readonly desk: Desk;
  readonly layer: string | undefined;
  readonly address: TextAddress;
  readonly today: string;
  readonly notice: 'kept' | 'removed' | 'overtaken' | undefined;
};

export function TextPage(props: Props) {
  const { lang, townName, desk, layer, address, notice } = props;
  const w = words(lang);
  const text = textOn(desk, address);
  const name = nameOfText(address, desk.shared, lang);
  return (
    <>
      <Crumbs items={[{ href: withQuery(listHref, { for: layer }), title: w.title }]} here={name} />
      <PageHead title={name} lead={w.text.lead(desk.name)} />
      {notice && notice !== 'overtaken' && (
        <Callout tone="leaf" role="status">
          {w.notice[notice]}
        </Callout>
      )}
      {notice === 'overtaken' && (
        <Callout tone="sun" role="alert">
          {w.write.overtaken}
        </Callout>
      )}
      <LayerChoice lang={lang} townName={townName} desk={desk} href={(other) => textHref(address, other)} />
      <ChoiceOfLinks
        label={w.inLang}
        here={w.here}
        links={citizenLanguages
          .filter((other) => textOn(desk, { ...address, lang: other }) || other === address.lang)
          .map((other) => ({
            href: textHref({ ...address, lang: other }, layer),
            name: w.langs[other],
            chosen: other === address.lang,
          }))}
      />
      {text ? <Entries {...props} version={text.version} /> : <p>{w.text.notThere}</p>}
    </>
  );
}

function Entries(props: Props & { readonly version: number }) {
  const { lang, desk, address, version } = props;
  const w = words(lang).text;
  const text = textOn(desk, address);
  if (!text) return null;
  const { below, own } = layersOn(desk, text);
  const entries = layOut(text.blocks, [...below, own]);
  return (
    <Stack>
      <Row>
        <WriteLink {...props} at={-1} label={w.addTop} about={w.top} />
      </Row>
      {entries.map((entry, index) => (
        <OneEntry {...props} entry={entry} number={index + 1} version={version} />
      ))}
    </Stack>
  );
}

type EntryProps = Props & { readonly entry: Entry; readonly number: number; readonly version: number };

function OneEntry(props: EntryProps) {
  const { lang, desk, entry, number, address, today } = props;
  const w = words(lang).text;
  const shown = entry.shown.length > 0 ? entry.shown : entry.under;
  const about = beginning(shown);
  // What is shared is the rule, and says nothing of itself.
  const state = stateOf(entry, lang);
  const isOwn = entry.by?.name === desk.name;
  const blocks = { lang: address.lang, today, facts: desk.laid };
  return (
    <Card heading={w.block(number)} smallHeading>
      {state && (
        <p>
          <Badge tone="brand">{state}</Badge>
        </p>
      )}
      {entry.shown.length > 0 && (
        <div lang={address.lang} class="dm-overlay-block">
          <Blocks blocks={unmarked(entry.shown)} {...blocks} />
        </div>
      )}
      {entry.by && entry.under.length > 0 && (
        <details>
          <summary>{w.was}</summary>
          <div lang={address.lang} class="dm-overlay-block">
            <Blocks blocks={entry.under} {...blocks} />
          </div>
        </details>
      )}
      <Row>
        {isOwn && entry.by ? (
          <LinkButton kind="secondary" href={itemHref(entry.by.item.id)} label={w.label(w.open, about)}>
            {w.open}
          </LinkButton>
        ) : (
          <Changes {...props} about={about} />
        )}
        {!entry.addition && <WriteLink {...props} at={entry.at} label={w.addAfter} about={about} />}
      </Row>
    </Card>
  );
}

/** For what is not one's own yet: the shared block, or what the network says. */
function Changes(props: EntryProps & { readonly about: string }) {
  const { lang, entry, address, layer, version, about } = props;
  const w = words(lang).text;
  const onItem = entry.addition?.id;
  const path = `${listHref}/guides/${address.guide}/${address.part}`;
  const where = { lang: address.lang, for: layer, at: entry.at, on: onItem, version };
  return (
    <>
      <LinkButton
        kind="secondary"
        href={withQuery(`${path}/write`, { ...where, do: 'replace' })}
        label={w.label(w.replace, about)}
      >
        {w.replace}
      </LinkButton>
      <form method="post" action={`${path}/hide`} class="dm-row">
        {Object.entries(where).map(
          ([name, value]) => value !== undefined && <input type="hidden" name={name} value={String(value)} />,
        )}
        <Button kind="subtle" label={w.label(w.hide, about)}>
          {w.hide}
        </Button>
      </form>
    </>
  );
}

function WriteLink(
  props: Props & { readonly version: number; readonly at: number; readonly label: string; readonly about: string },
) {
  const { address, layer, at, version, label, about, lang } = props;
  const path = `${listHref}/guides/${address.guide}/${address.part}/write`;
  return (
    <LinkButton
      kind="subtle"
      icon="plus"
      href={withQuery(path, { lang: address.lang, for: layer, at, version, do: 'add' })}
      label={words(lang).text.label(label, about)}
    >
      {label}
    </LinkButton>
  );
}

function stateOf({ addition, shown, by }: Entry, lang: Lang): string | undefined {
  const w = words(lang).text.state;
  if (!by) return undefined;
  if (shown.length === 0) return w.hidden(by.name);
  return addition && by.item.id === addition.id ? w.added(by.name) : w.replaced(by.name);
}
