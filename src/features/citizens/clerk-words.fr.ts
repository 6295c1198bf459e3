/** The sheet for the counter, the practice and the list of forms, in French. */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './clerk-words.nl.ts';

export const fr: Translation<typeof nl> = {
  forms: {
    title: (guide: string) => `Quatre formes de ${guide}`,
    lead: 'Un seul guide, pour chacun à qui il sert. Si le guide change, elles changent avec lui.',
    back: 'Retour au guide',
    open: 'Ouvrir',
    none: 'Cette forme n’existe pas encore.',
    citizen: {
      title: 'Fiche pour le citoyen',
      note: 'Publique, en quatre langues. Sur gsm, sur papier et en grandes lettres.',
    },
    room: {
      title: 'Fiche pour l’espace public numérique',
      note: 'À côté d’un ordinateur public : commencer, les étapes, partir en sécurité.',
    },
    sheet: { title: 'Fiche technique', note: 'Pour vous au guichet : problèmes et premières étapes sur une feuille.' },
    training: { title: 'S’exercer', note: 'Une situation avec des questions. Personne ne voit vos réponses.' },
    language: { nl: 'Néerlandais', fr: 'Français', de: 'Allemand', en: 'Anglais' },
    json: 'Pour le site de votre commune',
  },
  sheet: {
    title: (guide: string) => `Fiche technique : ${guide}`,
    back: 'Retour au guide',
    printHow: 'Imprimez avec Ctrl + P.',
    madeOn: (town: string, day: string) => `${town}, ${day}. Pour le personnel.`,
    runBy: 'De qui ?',
    needs: 'Il faut',
    tasks: 'Comment cela se passe',
    problems: 'Ce qui coince, et les premières étapes',
    never: 'À ne jamais faire',
    facts: 'Faits',
    help: 'Aide officielle',
    places: 'Qui aide plus loin dans la commune ?',
    noPlaces: 'Aucun lieu n’est encore indiqué.',
    toCheck: 'à vérifier',
  },
  practice: {
    title: 'S’exercer avec une app',
    lead: 'Une situation à votre guichet, avec quelques questions. Vous voyez tout de suite ce qui est juste. Rien n’est gardé.',
    learn: 'Apprendre',
    note: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    none: 'Il n’y a encore rien à exercer.',
    check: 'Petit exercice',
    send: 'Vérifier',
    again: 'Réessayer',
    steps: 'Les étapes',
    never: 'À ne jamais faire',
    toGuide: 'Vers le guide',
  },
};
