/** Hand-overs, in French. */

import { personalWords } from '#shared/said-text.ts';
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const fr: Translation<typeof nl> = {
  waitingAt: (number: number, place: string) =>
    number === 1 ? `Une transmission attend pour ${place}` : `${number} transmissions attendent pour ${place}`,
  handover: {
    title: 'Transmettre avec soin',
    lead: (place: string) =>
      `Vers ${place}. Le citoyen emporte une feuille, le lieu suivant reçoit un mot. Personne n’y est nommé.`,
    leadAnyone: 'Le citoyen emporte une feuille avec ce qui est fait et où trouver de l’aide.',
    language: 'Dans quelle langue le citoyen emporte-t-il la feuille ?',
    explained: 'Quelles explications emporte-t-il ?',
    paper: 'Voir la feuille à imprimer',
    change: 'Modifier ce que vous transmettez',
    codeOnPaper: (code: string) =>
      `Le code est ${code}. Il est aussi sur la feuille : le lieu suivant y trouve votre mot.`,
    done: 'Qu’est-ce qui est déjà fait ?',
    doneHint: 'Indiquez les étapes que vous avez réussies ensemble.',
    note: 'Que doit savoir le lieu suivant ?',
    noteHint:
      'Une ou deux phrases, rien sur le citoyen. Par exemple : l’appareil est vieux, l’application ne s’installe pas.',
    make: 'Préparer le mot et la feuille',
    onlyPaper: 'La feuille seulement',
    errors: 'Encore quelque chose à vérifier',
    takenUp: 'Le lieu suivant a déjà lu votre mot. Il ne change plus.',
    ready: 'Votre mot est prêt.',
    code: (code: string) =>
      `Le code est ${code}. Écrivez-le pour le citoyen : avec ce code, le lieu suivant trouve votre mot.`,
    back: 'Retour au guide',
    today: 'Ce que j’ai noté aujourd’hui',
    counter: 'Au guichet',
  },
  takeHome: {
    back: 'Retour au guide',
    print: 'Imprimer',
    copy: 'Copier en texte',
    copied: 'Copié. Collez-le où vous voulez.',
    mail: 'E-mail sans adresse',
    mailNote:
      'Ouvre le programme d’e-mail de cet appareil. Mieux : le citoyen scanne le code. Il y trouve la même feuille et peut se l’envoyer.',
    languages: 'Langue de la feuille',
  },
  handovers: {
    title: 'Transmissions',
    lead: 'Ce que des collègues ont transmis sur des citoyens qu’ils ont orientés. Personne n’y est nommé.',
    place: 'Lieu',
    allPlaces: 'Tous les lieux',
    code: 'Code sur la feuille du citoyen',
    show: 'Afficher',
    none: 'Rien n’est en attente.',
    noneWithCode: 'Avec ce code, nous ne trouvons rien des deux dernières semaines. Vérifiez les quatre lettres.',
    about: (place: string, code: string) => `${place}, code ${code}`,
    done: 'Fait :',
    nothingDone: 'Aucune étape faite.',
    by: (name: string, when: string) => `De ${name}, ${when}`,
    take: 'Je m’en occupe',
    takeLabel: (code: string) => `Je m’en occupe : ${code}`,
    taken: 'Pris en charge',
    saved: 'Noté : vous vous en occupez.',
    gone: 'Un collègue s’en occupe déjà.',
    counter: 'Au guichet',
  },
  wrong: {
    ...personalWords.fr,
    missing: 'Remplissez encore ce champ.',
    tooLong: 'C’est trop long. Raccourcissez.',
  },
};
