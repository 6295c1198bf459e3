/** Hours of digihelpers, in French. */

import { clockTime } from '#features/places/index.ts';
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

const at = (minutes: number) => clockTime('fr', minutes);

export const fr: Translation<typeof nl> = {
  hours: {
    title: 'Mes heures d’aidant numérique',
    lead: 'Quand vous étiez là pour aider.',
    day: 'Jour',
    from: 'De',
    to: 'À',
    place: 'Où ?',
    elsewhere: 'Ailleurs',
    save: 'Enregistrer ces heures',
    saved: 'Vos heures sont enregistrées.',
    removed: 'Retiré.',
    putBack: 'Remis.',
    undo: 'Remettre',
    errors: 'Encore quelque chose à vérifier',
    mine: 'Ce que vous avez déjà noté',
    none: 'Vous n’avez pas encore noté d’heures.',
    remove: 'Retirer',
    removeLabel: (day: string, from: number) => `Retirer : ${day}, ${at(from)}`,
    span: (from: number, to: number) => `de ${at(from)} à ${at(to)}`,
    time: 'Heures',
    change: 'Modifier',
    counter: 'Au guichet',
  },
  townHours: {
    title: 'Heures des aidants numériques',
    lead: 'Par mois et par lieu, tous ensemble.',
    together: 'Ensemble',
    none: 'Aucune heure n’est encore notée. Donnez à quelqu’un le rôle d’aidant numérique, sous Personnel.',
    month: 'Mois',
    place: 'Lieu',
    times: 'Fois',
    hours: 'Heures',
    total: 'Au total',
    caption: 'Heures des aidants numériques, par mois et par lieu',
    download: 'Télécharger en CSV',
    file: 'heures-aidants-numeriques',
  },
  wrong: {
    missing: 'Remplissez encore ce champ.',
    choose: 'Choisissez dans la liste.',
    day: 'Choisissez un jour, aujourd’hui ou dans les deux mois qui précèdent.',
    time: 'Écrivez une heure comme 9:00 ou 13:30.',
    backwards: 'L’heure de fin vient avant l’heure de début. Vérifiez les heures.',
    overlap: 'Ces heures, ou une partie, sont déjà dans votre liste.',
  },
};
