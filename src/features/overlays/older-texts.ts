/** Older versions of shared texts, read once: an item says which one it was made on. */
import type { Block, Library } from '#features/content/index.ts';
import type { Db } from '#shared/database/database.ts';
import { isBlockItem, type Layers, type TextAddress } from './item.ts';
import { documentsAt } from './queries.ts';
import { blocksOfBody, documentOf, textNow } from './shared-text.ts';

export type OlderBlocks = (address: TextAddress, version: number) => readonly Block[] | undefined;

type Wanted = { readonly kind: string; readonly key: string; readonly lang: string; readonly version: number };

/** Reads the versions that items were made on and that are no longer the newest; no statement when there are none. */
export async function olderTexts(
  db: Db,
  shared: Library,
  layers: Layers,
  also: readonly (TextAddress & { readonly baseVersion: number })[] = [],
): Promise<OlderBlocks> {
  const items = [...layers.flatMap((layer) => layer.items.filter(isBlockItem)), ...also];
  const wanted = new Map<string, Wanted>();
  for (const item of items) {
    if (textNow(shared, item)?.version === item.baseVersion) continue;
    const version = { ...documentOf(item), version: item.baseVersion };
    wanted.set(nameOf(version), version);
  }
  const found = wanted.size === 0 ? [] : await documentsAt(db, [...wanted.values()]);
  const bodies = new Map(found.map((document) => [nameOf(document), document.body]));
  return (address, version) => {
    const body = bodies.get(nameOf({ ...documentOf(address), version }));
    return body && blocksOfBody(address.part, body);
  };
}

function nameOf({ kind, key, lang, version }: Wanted): string {
  return [kind, key, lang, version].join(' ');
}
