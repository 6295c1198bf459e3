/** The list of forms and pages, in French. */

import { personalWords } from '#shared/said-text.ts';
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const fr: Translation<typeof nl> = {
  forms: {
    notChosen: 'Pas de choix',
    title: 'Formulaires et pages',
    lead: 'Ce qui bloque des citoyens. Un collègue peut en choisir un quand il note une aide.',
    together: 'Ensemble',
    add: 'Ajouter un formulaire',
    none: 'La liste est encore vide. Ajoutez les formulaires qui donnent beaucoup de questions.',
    caption: 'La liste de votre commune',
    name: 'Nom du formulaire ou de la page',
    nameHint: 'Comme les citoyens le voient. Par exemple : demande de carte de stationnement.',
    organisation: 'Organisme',
    choose: 'Choisissez un organisme',
    change: 'Modifier',
    changeLabel: (name: string) => `Modifier ${name}`,
    save: 'Enregistrer',
    saved: 'Enregistré.',
    closed: 'Retiré de la liste.',
    newTitle: 'Ajouter un formulaire',
    changeTitle: 'Modifier un formulaire',
    errors: 'Encore quelque chose à vérifier',
    close: 'Retirer de la liste',
    closeLead: 'Ce formulaire n’existe plus ? Ce qui est déjà noté continue de compter.',
    changedMeanwhile: 'Quelqu’un d’autre a modifié ou retiré ce formulaire entre-temps.',
    changedHint: 'Ce que vous avez écrit est toujours là. Rouvrez-le pour voir ce qui s’y trouve maintenant.',
    reopen: 'Rouvrir',
  },
  wrong: {
    ...personalWords.fr,
    missing: 'Remplissez encore ce champ.',
    tooLong: 'C’est trop long. Raccourcissez.',
  },
};
