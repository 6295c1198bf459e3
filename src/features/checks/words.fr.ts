/** The words of the checks that help a writer, in French. */
import { count, type Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const fr: Translation<typeof nl> = {
  title: 'Lisible et complet',
  listLead: 'Phrases longues, mots difficiles, et ce qui manque encore.',
  lead: 'Voici des idées pour rendre un texte plus facile. Vous décidez ; vous pouvez toujours publier.',
  panel: 'Est-ce facile à lire ?',
  level: { A2: 'Pour les citoyens : niveau A2.', B1: 'Pour les collègues : niveau B1.' },
  mean: (mean, most) => `En moyenne ${mean} mots par phrase. Jusqu’à ${most}, cela se lit bien.`,
  ease: {
    easy: 'Une formule de lisibilité trouve ce texte facile',
    middle: 'Une formule de lisibilité trouve ce texte normal',
    hard: 'Une formule de lisibilité trouve ce texte difficile',
  },
  easeScore: (ease) => `(${ease} sur 100 ; cela parle des phrases et des mots, pas de la personne qui lit).`,
  nothing: 'Nous n’avons rien trouvé à améliorer.',
  more: (number) => `Et encore ${count('fr', number, 'idée', 'idées')}.`,
  find: {
    'long-sentence': (words, most) => `Phrase de ${words} mots. Faites-en deux, de ${most} mots au plus.`,
    'hard-word': (word, plain) => `« ${word} » : dites plutôt ${plain}.`,
    'long-word': (word) => `« ${word} » est long. Un mot plus court, ou une explication ?`,
    'no-alt': 'L’image n’a pas encore de description. Écrivez ce que doit savoir une personne qui ne la voit pas.',
    'thin-alt': 'La description de l’image dit encore peu. Écrivez ce qu’on y voit.',
    'no-captions': 'Le film n’a pas encore de sous-titres.',
    'no-touch': (word, touches) =>
      `Cette étape dit « ${word} ». Le citoyen utilise-t-il ici quelque chose à lui (${touches}) ? Cochez-le alors.`,
  },
  missingIn: (languages) => `Ce texte n’existe pas encore en ${languages}.`,
  kinds: {
    'long-sentence': 'phrases longues',
    'hard-word': 'mots difficiles',
    'long-word': 'mots longs',
    other: 'autres',
  },
  text: 'Texte',
  sum: (texts, ideas) => `${count('fr', texts, 'texte', 'textes')}, ${count('fr', ideas, 'idée', 'idées')}.`,
  table: 'Textes avec des idées',
  meanShort: 'Mots par phrase',
  allGood: 'Tous les textes se lisent bien.',
  missing: 'Textes qui manquent',
  missingNone: 'Chaque texte existe dans cette langue.',
  facts: 'Faits',
  factsNone: 'Chaque fait a une source et existe dans toutes les langues.',
  factLangs: (languages) => `Manque en ${languages}.`,
  factSource: 'N’a pas de source, ou pas de date à laquelle quelqu’un l’a vu.',
};
