/** Questions and tests, in French. */
import { count, dateAndTime, type Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const fr: Translation<typeof nl> = {
  unknown: 'Je ne sais pas',
  several: 'Choisissez tout ce qui convient.',
  orderHint: 'Donnez une place à chaque élément.',
  matchHint: 'Choisissez pour chaque ligne ce qui va avec.',
  shortHint: 'Un mot ou un nombre suffit.',
  place: (number: number) => `Place ${number}`,
  choose: 'Choisissez…',
  yourAnswer: 'Votre réponse',
  right: 'C’est juste.',
  rightShort: 'Juste',
  notRight: 'Pas encore tout à fait.',
  notRightShort: 'Pas encore',
  notKnown: 'C’est bien de le dire.',
  rightAnswer: 'Voici la bonne réponse',
  readAgain: (part: string) => `À relire : ${part}`,
  problems: {
    missing: 'Choisissez d’abord une réponse. Vous ne savez pas ? Vous pouvez aussi le dire.',
    twice: 'Un même choix apparaît deux fois. Utilisez chaque choix une seule fois.',
  },
  errorsTitle: 'Encore un point à vérifier',
  test: {
    title: (module: string) => `Test : ${module}`,
    questions: (number: number) => count('fr', number, 'question', 'questions'),
    about: (questions: number, needed: number, minutes: number) =>
      `${count('fr', questions, 'question', 'questions')}, environ ${count('fr', minutes, 'minute', 'minutes')}. Avec ${needed} bonnes réponses, c’est réussi.`,
    calm: 'Vous pouvez arrêter quand vous voulez. Vous reprendrez à la même question, même sur un autre appareil.',
    own: 'Vous seul voyez vos réponses et votre résultat.',
    unlimited: 'Vous pouvez essayer autant de fois que vous voulez.',
    left: (left: number) =>
      `Vous pouvez encore essayer ${count('fr', left, 'fois', 'fois')}. Ensuite il y a une pause.`,
    start: 'Commencer le test',
    again: 'Réessayer',
    goOn: (position: number) => `Reprendre à la question ${position}`,
    wait: (until: Date) =>
      `Prenez le temps de relire les parties. Vous pourrez réessayer à partir du ${dateAndTime('fr', until)}.`,
    passed: 'Vous avez réussi ce test.',
    locked: 'D’abord les parties',
    lockedModule: 'Le test s’ouvre quand vous avez lu toutes les parties de ce module.',
    lockedTrack: 'L’évaluation générale s’ouvre quand tous les modules sont terminés.',
    position: (position: number, total: number) => `Question ${position} sur ${total}`,
    confirm: 'Confirmer ma réponse',
    fixed: 'Une réponse confirmée ne change plus.',
    kept: 'Cette question avait déjà une réponse. Elle est conservée.',
    stop: 'Arrêter ici',
    answered: 'Votre réponse à cette question est enregistrée.',
    toNext: 'Vers la question suivante',
    result: 'Votre résultat',
    resultPassed: (correct: number, total: number) => `Réussi : ${correct} bonnes réponses sur ${total}.`,
    resultNotYet: (correct: number, total: number) =>
      `${correct} bonnes réponses sur ${total}. Pas encore assez, mais c’est un début.`,
    attempts: 'Vos essais',
    attempt: (number: number) => `Essai ${number}`,
    see: (number: number) => `Voir l’essai ${number}`,
    feedback: 'Question par question',
    backToModule: 'Retour au module',
    onwards: 'Continuer',
  },
};
