/** Who keeps hours. */
import { oneOf } from '#shared/access/access.ts';

/** Whoever gives digital help for the town, and says when they were there. */
export const digihelper = oneOf('digihelper');
