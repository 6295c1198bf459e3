/** Signals and where people get stuck, in French. */
import { count, formatNumber, longDate, shortDate, type Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

const times = (number: number) => count('fr', number, 'fois', 'fois');
const weekWords: Readonly<Record<number, string>> = { 4: 'quatre semaines', 8: 'huit semaines', 12: 'douze semaines' };
const weeks = (number: number) => weekWords[number] ?? count('fr', number, 'semaine', 'semaines');

export const fr: Translation<typeof nl> = {
  place: { crumbs: 'Vous êtes ici', together: 'Ensemble' },
  notice: (number) =>
    number === 1 ? 'Un signal du guichet attend une réponse' : `${number} signaux du guichet attendent une réponse`,
  list: {
    title: 'Signaux du guichet',
    lead: 'Ce que les citoyens demandent soudain plus souvent, où vos collègues doivent souvent orienter ailleurs, et ce qui n’a pas encore de guide.',
    none: 'Il n’y a pas de signal pour le moment. Nous regardons à nouveau chaque nuit.',
    open: 'Attend une réponse',
    takenUp: 'Pris en charge',
    closed: 'Terminés ou mis de côté',
    older: 'Plus anciens',
    few: 'Vous notez encore peu d’aide : une question doit revenir au moins huit fois en quatre semaines. Le silence ne dit donc pas grand-chose.',
    how: 'Un signal n’apparaît que si le hasard ne l’explique pas. Les petits nombres ne sont pas montrés.',
    notices: {
      'taken-up': 'Pris en charge. Vous verrez ici plus tard si cela a aidé.',
      done: 'Terminé. Nous continuons à mesurer si cela a aidé.',
      'set-aside': 'Mis de côté. Nous n’en parlerons plus pendant douze semaines.',
    },
  },
  kind: { rising: 'En hausse', 'often-referred': 'Souvent orienté ailleurs', 'no-guide': 'Pas encore de guide' },
  noGuide: (said) => `« ${said} »`,
  rising: (now, inWeeks, usual) => `${times(now)} en ${weeks(inWeeks)}, ${usual}.`,
  usualNone: 'jamais auparavant',
  usualFew: 'd’habitude moins de 5',
  usual: (number) => `d’habitude ${number}`,
  unsolved: (number) =>
    number === 0 ? 'Toujours aidé sur place.' : `${times(number)} orienté ailleurs ou sans solution.`,
  referred: (share, moments, inWeeks, townShare) =>
    `${share} % de ${times(moments)} en ${weeks(inWeeks)} orienté ailleurs ou sans solution. Dans toute la commune : ${townShare} %.`,
  mostlyReferred: (moments, inWeeks, townShare) =>
    `${times(moments)} en ${weeks(inWeeks)}, presque toujours orienté ailleurs ou sans solution. Dans toute la commune : ${townShare} %.`,
  said: (moments, inWeeks) => `${times(moments)} en ${weeks(inWeeks)}, et il n’y a pas de guide.`,
  yearly: 'C’était aussi le cas il y a un an : cela revient chaque année à cette période.',
  team: (name) => `Surtout au service ${name}.`,
  passed: (week) => `Vu pour la dernière fois la semaine du ${shortDate('fr', week)}.`,
  chart: {
    title: (about) => `Combien de fois, par quatre semaines : ${about}`,
    few: 'moins de 5',
    openGuide: 'Ouvrir le guide',
  },
  proposal: { tip: 'Conseil', 'lesson-part': 'Partie d’une leçon', session: 'Session', guide: 'Guide' },
  takeUp: {
    title: 'Prendre en charge avec',
    tip: 'un conseil',
    'lesson-part': 'une partie d’une leçon',
    session: 'une session',
    guide: 'un guide',
    proposed: (what) => `Notre proposition : ${what}.`,
    label: (what, about) => `${what} sur ${about}`,
  },
  next: {
    title: 'Et maintenant',
    titleOf: (about) => `Et maintenant : ${about}`,
    write: 'Le texte s’ouvre dans l’éditeur, avec les chiffres de ce signal.',
    writeButton: 'Écrire',
    writeLabel: (about) => `Écrire sur ${about}`,
    place: 'Choisissez où va le texte. Les mots des citoyens et les chiffres y seront déjà.',
    where: 'Où est sa place ?',
    newGuide: 'Un nouveau guide',
    partOf: (guide) => `Une partie de ${guide}`,
    id: 'Nom court dans l’adresse',
    idHint: 'Des minuscules, des chiffres et des tirets. Ce nom reste.',
    idWrong: 'Ce nom n’est pas possible, ou déjà pris. Utilisez des minuscules, des chiffres et des tirets.',
    ownText: 'Une autre rédaction tient ce guide. Vous pouvez y ajouter le texte propre à votre commune.',
    ownTextLink: 'Vers le texte',
    handIn: 'Une autre rédaction écrit les guides. Transmettez ce que vous savez : elle pourra commencer.',
    handInLink: 'Transmettre',
    editor: 'Un rédacteur l’écrit. Il voit aussi ce signal, sous « Pris en charge ».',
    practice: 'Il y a déjà un exercice pour ce guide. Montrez-le à vos collègues.',
    practiceLink: 'Vers l’exercice',
    assign: 'Ou donnez un parcours à suivre au service.',
    assignLink: 'Attribuer un parcours',
    byHand: {
      tip: 'Partagez votre conseil en réunion ou affichez-le : Digimee n’a pas encore de place pour les conseils. Touchez ensuite « C’est terminé ».',
      session:
        'Organisez la session comme d’habitude : Digimee n’a pas encore d’agenda. Touchez ensuite « C’est terminé ».',
    },
    lines: (seen) => `Pour la rédaction, à retirer. Au guichet : ${seen}`,
    note: (seen) => `Souvent demandé : ${seen}`,
  },
  takenUp: (what, on) => `Pris en charge le ${longDate('fr', on)} : ${what}.`,
  doneOn: (on) => `Terminé le ${longDate('fr', on)}.`,
  asideOn: (on) => `Mis de côté le ${longDate('fr', on)}.`,
  done: 'C’est terminé',
  more: 'Voir ou mettre de côté',
  moreLabel: (about) => `Voir ou mettre de côté : ${about}`,
  aside: {
    title: 'Mettre de côté',
    why: 'Pourquoi ?',
    hint: 'En une phrase, sans noms. Vos collègues peuvent la lire.',
    button: 'Mettre de côté',
  },
  errors: 'Encore quelque chose à vérifier',
  wrong: {
    missing: 'Écrivez pourquoi ceci peut être mis de côté.',
    long: 'Restez en dessous de 300 caractères.',
    personal: 'Ceci permet de reconnaître un citoyen. Retirez-le.',
  },
  changed: 'Un collègue vous a précédé.',
  changedHint: 'Voici l’état actuel.',
  effect: {
    title: 'Cela a-t-il aidé ?',
    better: 'Amélioré',
    unclear: 'Trop tôt pour le dire',
    worse: 'Moins bien',
    shares: (was, before, is, after, since) =>
      `Aidé sur place : ${was} % de ${times(before)} dans les huit semaines avant, ${is} % de ${times(after)} dans les ${weeks(since)} après.`,
    few: (after, least) =>
      `Vous le verrez après ${weeks(after)}, avec au moins ${least} moments d’aide avant et après.`,
    words: (before, after, since) =>
      `Sans guide : ${times(before)} dans les huit semaines avant, ${times(after)} dans les ${weeks(since)} après.`,
  },
  shared: {
    title: 'Dans plusieurs communes',
    lead: (week) => `Ce qu’au moins trois communes ont rencontré, la semaine du ${shortDate('fr', week)}.`,
    note: (towns, moments) => `${count('fr', towns, 'commune', 'communes')}, ${times(moments)}`,
  },
  missed: {
    title: 'Cherché et pas trouvé',
    lead: 'Les mots avec lesquels la recherche n’a rien trouvé.',
    times: (people) => count('fr', people, 'personne', 'personnes'),
    all: 'Tout voir',
  },
  stuck: {
    title: 'Où les gens bloquent',
    lead: (from, to) =>
      `Dans les formulaires et services des organisations, vu du guichet. Semaines du ${longDate('fr', from)} au ${longDate('fr', to)}.`,
    weeks: (from, to) => `Semaines du ${longDate('fr', from)} au ${longDate('fr', to)}.`,
    forms: 'Par formulaire ou page',
    notAtOnce: 'Pas avancé tout de suite',
    none: 'Durant cette période, le guichet a nommé trop peu d’organisations pour montrer quelque chose.',
    sentence: (organisation, moments, share) =>
      share === undefined
        ? `Le plus souvent chez ${organisation} : ${times(moments)}.`
        : `Le plus souvent chez ${organisation} : ${times(moments)}, et ${share} % n’ont pas pu avancer tout de suite.`,
    period: 'Période',
    show: 'Montrer',
    quarter: (number, year) => `${number === 1 ? '1er' : `${number}e`} trimestre ${year}`,
    organisation: 'Organisation',
    form: 'Formulaire ou page',
    noForm: 'Aucun formulaire nommé',
    otherForms: 'Autres formulaires',
    otherOrganisations: 'Autres organisations',
    all: 'Tous les formulaires',
    moments: 'Moments d’aide',
    atOnce: 'Aidé sur place',
    left: 'Orienté ailleurs ou sans solution',
    share: 'Part de ces cas',
    trend: 'Par rapport au trimestre précédent',
    rising: 'Plus souvent',
    falling: 'Moins souvent',
    level: 'À peu près autant',
    percent: (number) => `${number}\u00a0%`,
    problems: 'De quoi il s’agit le plus souvent',
    legend:
      '« < 5 » veut dire 1 à 4. « – » n’est pas montré : sinon on pourrait calculer un petit nombre. « Plus souvent » et « moins souvent » n’apparaissent que si le hasard ne l’explique pas, et si tout le reste n’a pas changé d’autant.',
    download: 'Télécharger en csv',
    downloadLabel: 'Télécharger en csv : où les gens bloquent',
    bars: 'Moments d’aide par organisation',
    problemTimes: (name, moments) => `${name} (${formatNumber('fr', moments)})`,
  },
};
