/** Who lays something over the shared guides. */
import { editor } from '#features/content/index.ts';

/** Editors write for their own town; for a network only where their town leads it, see openDesk. */
export const keepsLayers = editor;
