/** The search and the guides, in French. */
import { count, type Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const fr: Translation<typeof nl> = {
  counter: {
    title: 'Au guichet',
    question: 'Que demande le citoyen ?',
    search: 'Chercher',
    hint: 'Écrivez comme le citoyen le dit. Les guides sont encore en néerlandais : “pincode vergeten”.',
    answers: (number: number) => `${count('fr', number, 'réponse trouvée', 'réponses trouvées')}.`,
    others: 'Peut-être aussi',
    none: 'Rien trouvé.',
    noneHint: 'Essayez un seul mot, comme « pincode », ou choisissez une application ci-dessous.',
    mostAsked: 'Les plus demandées',
    apps: 'Toutes les applications',
    today: 'Ce que j’ai noté aujourd’hui',
  },
  age: {
    toCheck: 'à vérifier',
    factsToCheck: (number: number) => count('fr', number, 'donnée à vérifier', 'données à vérifier'),
    checked: {
      on: (day: string) => `vérifié le ${day}`,
      in: (month: string) => `vérifié en ${month}`,
      between: (from: string, to: string) => `tout vérifié entre ${from} et ${to}`,
    },
    seen: {
      on: (day: string) => `source vue le ${day}`,
      in: (month: string) => `source vue en ${month}`,
      between: (from: string, to: string) => `sources vues entre ${from} et ${to}`,
    },
  },
  guide: {
    runBy: 'Qui gère cette application ?',
    needs: 'Que faut-il ?',
    tasks: 'Comment faire ensemble',
    steps: (title: string) => `Les étapes de « ${title} »`,
    problems: 'Qu’est-ce qui ne va pas ?',
    never: 'À ne jamais faire',
    help: 'Aide officielle',
    facts: 'Données',
    factsNote: 'Chaque donnée indique où et quand elle a été vue.',
    press: 'source non officielle',
    local: 'diffère selon la commune',
  },
  citizen: {
    title: 'Pour le citoyen',
    lead: 'Une feuille à emporter, en langage simple.',
    print: 'Imprimer',
    needs: 'Ce dont vous avez besoin',
    help: 'Aide officielle',
    secret: 'Vos codes ne sont qu’à vous',
    secretText:
      'Ne donnez à personne votre code PIN, votre mot de passe ou un code reçu par SMS. Nous ne les demandons jamais.',
    notes: 'Ici, vous pouvez écrire vous-même',
    madeOn: (town: string, day: string) => `${town}, ${day}`,
  },
  conversation: {
    title: 'Où en est la personne ?',
    link: 'Vous ne savez pas par où commencer ?',
    open: 'Il reste une question. Choisissez chaque fois ce qui s’en rapproche le plus.',
    show: 'Montrer comment aider',
    say: 'Dites par exemple',
    not: 'Plutôt pas',
    stop: 'Arrêtez-vous et orientez si',
    toSteps: (guide: string) => `Vers les étapes de ${guide}`,
  },
  missed: {
    together: 'Ensemble',
    title: 'Cherché et pas trouvé',
    lead: 'Les mots qui n’ont rien donné ces trois derniers mois. Sans nom, et seulement à partir de trois fois.',
    none: 'Rien. Tout ce qui a été cherché plusieurs fois a donné une réponse.',
    words: 'Recherche',
    lang: 'Langue',
    times: 'Nombre de fois',
    last: 'Dernière fois',
    weekOf: (day: string) => `semaine du ${day}`,
    language: { nl: 'néerlandais', fr: 'français', de: 'allemand', en: 'anglais' },
  },
  asked: {
    in: {
      nl: 'Demandé en néerlandais.',
      fr: 'Demandé en français.',
      de: 'Demandé en allemand.',
      en: 'Demandé en anglais.',
    },
    page: 'Feuille pour le citoyen dans cette langue',
  },
};
