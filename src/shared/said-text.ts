/** Words that staff type about their work: never anything of a citizen, and what is said to them when there is. */
import { z } from 'zod';
import { personalDataIn } from './personal-data.ts';

/** A text of at most so many signs, looked through only when it is; its messages are keys of the words below, and `tooLong`. */
export function saidText(longest: number) {
  return z
    .string()
    .max(longest, { error: 'tooLong', abort: true })
    .superRefine((text, context) => {
      const found = personalDataIn(text);
      if (found) context.addIssue({ code: 'custom', message: `personal.${found}` });
    });
}

/** For the catalogue of a feature that takes such words. */
export const personalWords = {
  nl: {
    'personal.national-number':
      'Hier lijkt een rijksregisternummer te staan. Haal het weg: we bewaren niets over burgers.',
    'personal.phone': 'Hier lijkt een telefoonnummer te staan. Haal het weg: we bewaren niets over burgers.',
    'personal.email': 'Hier lijkt een e-mailadres te staan. Haal het weg: we bewaren niets over burgers.',
    'personal.account': 'Hier lijkt een rekeningnummer te staan. Haal het weg: we bewaren niets over burgers.',
  },
  fr: {
    'personal.national-number':
      'Il semble y avoir ici un numéro national. Retirez-le : nous ne gardons rien sur les citoyens.',
    'personal.phone':
      'Il semble y avoir ici un numéro de téléphone. Retirez-le : nous ne gardons rien sur les citoyens.',
    'personal.email': 'Il semble y avoir ici une adresse e-mail. Retirez-la : nous ne gardons rien sur les citoyens.',
    'personal.account':
      'Il semble y avoir ici un numéro de compte. Retirez-le : nous ne gardons rien sur les citoyens.',
  },
};
