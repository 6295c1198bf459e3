/** The words of export and import, in French. */
import { count, type Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const fr: Translation<typeof nl> = {
  exchange: {
    title: 'Fichiers',
    lead: 'Récupérez tous les guides et toutes les leçons sous forme de fichiers, ou remettez-les.',
    listLead: 'Tous les guides et toutes les leçons en fichiers, à conserver ou à partager.',
    export: 'Récupérer',
    exportLead: 'Un seul zip avec tout ce qui est publié. Vous pouvez le conserver dans git.',
    exportButton: 'Récupérer le zip',
    leftOut: (number) =>
      `${count('fr', number, 'texte ne figure', 'textes ne figurent')} dans aucune liste et reste ici.`,
    import: 'Remettre',
    importLead:
      'Choisissez un zip avec les mêmes dossiers. Vous voyez d’abord ce qui changerait. Ensuite vous choisissez : faire relire, ou publier tout de suite.',
    importNotYours: 'Une autre commune gère les guides partagés. Vous pouvez tout de même récupérer les fichiers.',
    file: 'Zip avec les fichiers',
    fileHint: '8 Mo au plus.',
    look: 'Voir ce qui change',
    errors: 'Cela n’a pas marché',
    wrong: {
      none: 'Choisissez d’abord un fichier.',
      'no-zip': 'Ce n’est pas un zip que nous pouvons lire.',
      'too-large': 'Ce fichier est trop grand. 8 Mo au plus, et 32 Mo une fois ouvert.',
    },
    mistakes: 'Encore à corriger',
    mistakesLead: 'Rien n’a été enregistré. Corrigez ces fichiers et choisissez le zip à nouveau.',
    mistakesMore: (number) => `Et encore ${count('fr', number, 'erreur', 'erreurs')}.`,
    published: 'Publié. Toutes les communes le lisent maintenant.',
    dropped: 'Rien n’a changé. Le fichier n’est plus là.',
  },
  preview: {
    title: (file) => `Ce que change ${file}`,
    lead: 'Rien n’a encore changé.',
    nothing: 'Tout ce fichier est déjà en place.',
    added: 'Nouveau',
    changed: 'Modifié',
    gone: 'Plus dans les fichiers',
    goneLead: 'Ces textes existent maintenant. Ils restent, sauf si vous choisissez autrement ci-dessous.',
    same: (number) => `${count('fr', number, 'texte reste', 'textes restent')} sans changement.`,
    more: (number) => `Et encore ${number} autres.`,
    none: 'Rien.',
    show: 'Montrer la différence',
    withGone: 'Retirer aussi ce qui n’est plus dans les fichiers (seulement si vous publiez tout de suite)',
    note: 'Qu’est-ce que cela apporte ?',
    noteHint: 'Une ligne pour qui lit les guides.',
    noteDefault: 'Mis à jour à partir de fichiers',
    goOn: 'Continuer',
    how: 'Comment voulez-vous les remettre ?',
    asDrafts: 'Comme brouillons, à faire relire',
    asDraftsHint: (texts) =>
      `${count('fr', texts, 'texte devient un brouillon', 'textes deviennent des brouillons')}. Les lecteurs ne voient encore rien.`,
    openStay: (texts) => `${count('fr', texts, 'texte a', 'textes ont')} déjà un brouillon ouvert. Il reste tel quel.`,
    leftStay: (others) =>
      `Les faits, les leçons et tout le reste (${others}) ne changent pas : ils n’ont pas de brouillon.`,
    atOnce: 'Tout publier tout de suite',
    atOnceHint: 'Choisissez ceci si une personne du terrain a déjà relu ces fichiers, par exemple dans git.',
    noTexts:
      'Dans ces fichiers, seuls changent des faits, des leçons et d’autres choses sans brouillon. Si vous continuez, toutes les communes les lisent aussitôt.',
    allOpen:
      'Ces textes ont déjà un brouillon ouvert. Si vous continuez, ceci est publié aussitôt, et ce brouillon prend du retard.',
    drop: 'Ne rien faire',
    changedMeanwhile: 'Entre-temps, autre chose a été publié. Regardez à nouveau ce qui change, puis choisissez.',
  },
  kinds: {
    fact: 'fait',
    track: 'parcours',
    module: 'module',
    part: 'leçon',
    test: 'test',
    guide: 'guide',
    'guide-part': 'partie d’un guide',
    practice: 'exercice',
    'citizen-page': 'page pour le citoyen',
    boundaries: 'limites',
    conversation: 'conversation',
    figure: 'image',
    words: 'mots de recherche',
  },
  allLanguages: 'toutes les langues',
};
