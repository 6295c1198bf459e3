/** Words that somebody typed without a network: they wait on no shared machine, and nowhere when they could name a citizen. */
import { personalDataIn } from '#shared/personal-data.ts';

/** Stands for words that were left out, so that the help itself still counts; too short to become a signal. */
export const noWords = '…';

/** The form says whose machine it is; one that does not is everyone's. @returns whether words were left out */
export function leaveOutWords(fields: URLSearchParams): boolean {
  const said = fields.get('said') ?? '';
  const isOwnMachine = fields.get('machine') === 'own';
  fields.delete('machine');
  if (said === '' || (isOwnMachine && personalDataIn(said) === undefined)) return false;
  fields.set('said', noWords);
  return true;
}
