/** The door of editing: writing the shared guides, and the places where others hang on to it. */
export { beginDrafts } from './begin-drafts.ts';
export { beginText } from './begin-text.ts';
export type { Draft, DraftState } from './draft.ts';
export { reviewNotices } from './notices.ts';
export { Conflict } from './pages/conflict.tsx';
export { SaveBar, TextKeeper } from './pages/text-keeper.tsx';
export { draftedNames, openDraft, type Version, versionOf } from './queries.ts';
export { askReview } from './review-draft.ts';
export { editingRoutes } from './routes.tsx';
export { saveDraft } from './save-draft.ts';
export { words as editingWords } from './words.ts';
