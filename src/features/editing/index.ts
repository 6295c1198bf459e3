/** The door of editing: writing the shared guides, and the places where others hang on to it. */
export type { AroundEditor, OpenText } from './around-editor.ts';
export { type DocumentName, documentName, editableKinds, editHref, languagesOf } from './document-name.ts';
export { exchangeRoutes } from './exchange-routes.tsx';
export { askReview } from './review-draft.ts';
export { editingRoutes } from './routes.tsx';
export { saveDraft } from './save-draft.ts';
export { typedFrom } from './typed-from.ts';
