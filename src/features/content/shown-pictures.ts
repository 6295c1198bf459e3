/** Which pictures the publishing of documents shows to everyone. */
import type { Block } from './document.ts';
import type { ContentKind, StoredDocument } from './stored.ts';

export type ShownPicture = { readonly lang: string; readonly name: string };

type Published = {
  readonly kind: ContentKind;
  readonly key: string;
  readonly lang: string;
  readonly body: StoredDocument['body'] | null;
};

/** Those that the texts show; a picture itself when it comes from files, for then its text was read there. */
export function shownBy(
  documents: readonly Published[],
  origin: 'starter' | 'editor' | 'import',
): readonly ShownPicture[] {
  return documents.flatMap(({ kind, key, lang, body }) => {
    if (body === null) return [];
    if (kind === 'figure') return origin === 'editor' ? [] : [{ lang, name: key }];
    return 'blocks' in body ? figuresIn(body.blocks).map((name) => ({ lang, name })) : [];
  });
}

/** The names of the pictures that blocks show, those inside a step too. */
export function figuresIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'figure' ? [block.name] : block.kind === 'step' ? figuresIn(block.blocks) : [],
  );
}
