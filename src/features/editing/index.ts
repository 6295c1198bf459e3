/** The door of editing: writing the shared guides, and the places where others hang on to it. */
export { aroundEditing } from './around-editing.tsx';
export { checkRoutes } from './check-routes.tsx';
export { type DocumentName, documentName, languagesOf } from './document-name.ts';
export { exchangeRoutes } from './exchange-routes.tsx';
export { exportContent } from './export-content.ts';
export { planFor, publishImport, readFiles } from './import-content.ts';
export { askReview } from './review-draft.ts';
export { editingRoutes } from './routes.tsx';
export { saveDraft } from './save-draft.ts';
export { translationRoutes } from './translation-routes.tsx';
export { typedFrom } from './typed-from.ts';
