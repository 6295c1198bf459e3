/** The shared texts that a town may lay its own over: where each is kept, and its blocks. */
import type {
  Block,
  CitizenBody,
  CitizenPage,
  ContentKind,
  Guide,
  GuideBody,
  GuidePart,
  Library,
} from '#features/content/index.ts';
import type { TextAddress } from './item.ts';

/** The stored document in which a text stands. */
export type DocumentName = { readonly kind: ContentKind; readonly key: string; readonly lang: string };

export function documentOf({ guide, part, lang }: TextAddress): DocumentName {
  if (part === '@citizen') return { kind: 'citizen-page', key: guide, lang };
  if (part === '@needs' || part === '@never') return { kind: 'guide', key: guide, lang };
  return { kind: 'guide-part', key: `${guide}/${part}`, lang };
}

/** The text as it is now, with its version; undefined where this language has none of its own. */
export function textNow(
  library: Library,
  address: TextAddress,
): { readonly blocks: readonly Block[]; readonly version: number } | undefined {
  const blocks = blocksNow(library, address);
  const version = library.versionOf(documentOf(address));
  return blocks && version !== undefined ? { blocks, version } : undefined;
}

function blocksNow(library: Library, { guide: id, part, lang }: TextAddress): readonly Block[] | undefined {
  if (part === '@citizen') {
    const page = library.citizenPage(id, lang);
    return page?.lang === lang ? page.blocks : undefined;
  }
  const guide = library.guide(id, lang);
  if (guide?.lang !== lang) return undefined;
  if (part === '@needs') return asBlocks(guide.needs);
  if (part === '@never') return asBlocks(guide.never);
  return guide.parts.find((one) => one.id === part)?.blocks;
}

/** The blocks of a stored document of an older version. */
export function blocksOfBody(part: string, body: GuidePart | GuideBody | CitizenBody): readonly Block[] {
  if (part === '@needs' && 'order' in body) return asBlocks(body.needs);
  if (part === '@never' && 'order' in body) return asBlocks(body.never);
  return 'blocks' in body ? body.blocks : [];
}

/** Lines of the guide itself, each as a block. */
function asBlocks(lines: readonly string[]): readonly Block[] {
  return lines.map((markdown) => ({ kind: 'text', markdown }));
}

/** The guide with other blocks in one of its texts. */
export function guideWith(guide: Guide, part: string, blocks: readonly Block[], mark: (name: string) => string): Guide {
  if (part === '@needs') return { ...guide, needs: asLines(blocks, mark) };
  if (part === '@never') return { ...guide, never: asLines(blocks, mark) };
  return { ...guide, parts: guide.parts.map((one) => (one.id === part ? { ...one, blocks } : one)) };
}

export function pageWith(page: CitizenPage, blocks: readonly Block[]): CitizenPage {
  return { ...page, blocks };
}

/** A line has no room for a mark before it: the mark stands after it in brackets. */
function asLines(blocks: readonly Block[], mark: (name: string) => string): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'text') return [];
    return [block.localFor === undefined ? block.markdown : `${block.markdown} (${mark(block.localFor)})`];
  });
}
