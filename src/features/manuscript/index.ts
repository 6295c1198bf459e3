/** The door of the manuscript: a shared text in a form, there and back, beside another, and by name. */
export { difference, hasChanged, type Place } from './difference.ts';
export {
  type DocumentName,
  documentName,
  type EditableKind,
  editableKinds,
  editHref,
  guideOf,
  languagesOf,
  ownId,
  shortName,
} from './document-name.ts';
export { type EditForm, formBytes, mainField, pressed, readEditForm } from './edit-form.ts';
export type { Around, Mistake } from './mistake.ts';
export { blockFieldName, blockName } from './names.ts';
export { ContentCrumbs } from './pages/content-crumbs.tsx';
export { Difference } from './pages/difference.tsx';
export { LanguageTabs } from './pages/language-tabs.tsx';
export { keptInBlocks, keptInHead, skeleton } from './skeleton.ts';
export { toContent } from './to-content.ts';
export { longestIn } from './to-head.ts';
export {
  type BlockField,
  type BlockKind,
  blockFields,
  blockKinds,
  emptyBlock,
  type HeadField,
  hasBlocks,
  headFields,
  linesOf,
  listFields,
  type TypedBlock,
  type TypedDocument,
} from './typed-document.ts';
export { contentOf, type EditableContent, emptyDocument, titleOf, typedFrom, typedVersion } from './typed-from.ts';
export { words as manuscriptWords } from './words.ts';
