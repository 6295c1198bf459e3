/** The library of one town: the shared one, with the layers of its networks and its own over it. */
import {
  type CitizenPage,
  type Fact,
  type Guide,
  type LaidOver,
  type Library,
  localMark,
} from '#features/content/index.ts';
import {
  type FactItem,
  type Item,
  isBlockItem,
  isFactItem,
  isSameText,
  type Layers,
  type Removed,
  type TextAddress,
} from './item.ts';
import { laidBlocks } from './lay-out.ts';
import type { OlderBlocks } from './older-texts.ts';
import { placeLayers } from './place-items.ts';
import { guideWith, pageWith, textNow } from './shared-text.ts';

/**
 * Guides and facts over which nothing lies are the same objects as in the shared library, so that what is kept for them
 * holds for every town.
 */
export function layeredLibrary(shared: Library, layers: Layers, older: OlderBlocks): Library {
  const facts = ownFacts(shared, layers);
  const { guides, pages } = ownTexts(shared, layers, older);
  const guideOf = (guide: Guide) => guides.get(`${guide.lang} ${guide.id}`) ?? guide;
  const pageOf = (page: CitizenPage) => pages.get(`${page.lang} ${page.guide}`) ?? page;
  return {
    ...shared,
    under: shared,
    laid: layers.flatMap(({ name, items, removed = [] }) => [
      ...items.map((item) => laidOver(name, item)),
      ...removed.map((one) => takenAway(name, one)),
    ]),
    fact: (id) => facts.get(id) ?? shared.fact(id),
    facts: () => [
      ...shared.facts().map((fact) => facts.get(fact.id) ?? fact),
      ...[...facts.values()].filter(({ id }) => !shared.fact(id)),
    ],
    guides: (lang) => shared.guides(lang).map(guideOf),
    guide: (id, lang) => {
      const guide = shared.guide(id, lang);
      return guide && guideOf(guide);
    },
    citizenPages: (lang) => shared.citizenPages(lang).map(pageOf),
    citizenPage: (guide, lang) => {
      const page = shared.citizenPage(guide, lang);
      return page && pageOf(page);
    },
  };
}

function laidOver(localFor: string, item: Item): LaidOver {
  const by = { localFor, at: item.changedAt, takenAway: false };
  if (item.kind === 'fact') return { ...by, kind: 'fact', fact: item.fact };
  return { ...by, kind: 'text', guide: item.guide, part: item.part, lang: item.lang };
}

function takenAway(localFor: string, { fact, guide, part, lang, at }: Removed): LaidOver {
  const by = { localFor, at, takenAway: true };
  return fact === '' ? { ...by, kind: 'text', guide, part, lang } : { ...by, kind: 'fact', fact };
}

function ownFacts(shared: Library, layers: Layers): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const { name, items } of layers)
    for (const item of items.filter(isFactItem))
      facts.set(item.fact, ownFact(shared.fact(item.fact) ?? item.base, item, name));
  return facts;
}

/** One's own value is answered for by oneself: seen where and when it says, so nobody else's doubt is about it. */
export function ownFact(shared: Fact, item: Pick<FactItem, 'body'>, localFor: string): Fact {
  const { id, app, label, kind } = shared;
  const same = { id, app, label, ...(kind ? { kind } : {}) };
  return { ...same, ...item.body, status: 'official', changes: false, local: true, owner: localFor, localFor };
}

function ownTexts(shared: Library, layers: Layers, older: OlderBlocks) {
  const guides = new Map<string, Guide>();
  const pages = new Map<string, CitizenPage>();
  for (const address of textsOf(layers)) {
    const { guide: id, part, lang } = address;
    const now = textNow(shared, address);
    if (!now) continue;
    const text = { address, ...now, older: (version: number) => older(address, version) };
    const blocks = laidBlocks(now.blocks, placeLayers(text, layers));
    const key = `${lang} ${id}`;
    const page = part === '@citizen' ? shared.citizenPage(id, lang) : undefined;
    const guide = guides.get(key) ?? shared.guide(id, lang);
    if (page) pages.set(key, pageWith(page, blocks));
    else if (guide)
      guides.set(
        key,
        guideWith(guide, part, blocks, (name) => localMark(name, lang)),
      );
  }
  return { guides, pages };
}

/** Every text that an item is about, once. */
export function textsOf(layers: Layers): readonly TextAddress[] {
  const found: TextAddress[] = [];
  for (const { items } of layers)
    for (const item of items.filter(isBlockItem)) if (!found.some((known) => isSameText(known, item))) found.push(item);
  return found;
}
