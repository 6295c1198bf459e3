/** The words of translating, in French. */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const fr: Translation<typeof nl> = {
  title: (language) => `Traduire en ${language}`,
  lead: 'Ce qui manque, et où le texte néerlandais a changé. Ce que les guichets demandent le plus vient d’abord.',
  listTitle: 'Traduire',
  listLead: 'Voyez ce qui manque ou n’est plus à jour, et écrivez à côté du néerlandais.',
  nothing: 'Tout est traduit et à jour.',
  missing: 'manque',
  behind: 'pas à jour',
  draft: 'en cours',
  guide: 'Guide',
  texts: 'Textes',
  counts: (missing, behind) =>
    [missing > 0 ? `${missing} à faire` : '', behind > 0 ? `${behind} à mettre à jour` : ''].filter(Boolean).join(', '),
  languages: 'Langues',
  facts: 'Faits sans traduction',
  factsNone: 'Chaque fait existe dans cette langue.',
  side: (title) => `${title}\u00a0: côte à côte`,
  sideLead: (language) => `À gauche le néerlandais, à droite le ${language}.`,
  link: (language) => `À côté du néerlandais (${language})`,
  changes: 'Ce qui a changé en néerlandais depuis cette traduction',
  noChanges: 'Le néerlandais n’a pas changé depuis cette traduction.',
  new: 'Ce texte n’existe pas encore dans cette langue.',
  source: 'néerlandais',
  sourceNone: 'Figure seulement dans la traduction.',
  head: 'L’en-tête',
  field: (field, language) => `${field}, ${language}`,
  save: 'Enregistrer',
  saveAndOpen: 'Enregistrer et passer à la relecture',
  saved: 'Enregistré. Seule votre rédaction voit ce brouillon.',
  inReview: 'Ce brouillon est en relecture. Reprenez-le d’abord pour écrire.',
  openEditor: 'Ouvrir le brouillon',
  note: 'Traduction mise à jour',
};
