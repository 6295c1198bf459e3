/** Figures, in French. */
import { count, formatNumber, monthName, type Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const fr: Translation<typeof nl> = {
  title: 'Qu’est-ce que cela a apporté ?',
  lead: (town: string, from: string, to: string) =>
    `${town} · ${monthName('fr', from, 'long')} à ${monthName('fr', to, 'long')} · les groupes de moins de cinq sont masqués`,
  sentence: {
    brevets: (having: number, must: number) =>
      `${formatNumber('fr', having)} des ${formatNumber('fr', must)} collaborateurs qui doivent suivre le parcours ont leur brevet.`,
    must: (must: number) => `${formatNumber('fr', must)} collaborateurs doivent suivre le parcours.`,
    noPeople: 'Trop peu de collaborateurs doivent suivre un parcours pour montrer des chiffres.',
    help: (moments: number) => `Votre commune a aidé ${count('fr', moments, 'fois', 'fois')} au guichet.`,
    noHelp: 'Aucune aide n’a encore été notée pendant cette période.',
    littleHelp: 'Trop peu d’aide a été notée pendant cette période pour montrer des chiffres.',
    referred: (now: number, month: string, first: number, firstMonth: string) =>
      `En ${monthName('fr', month, 'long')}, ${now} % ont été orientés ; en ${monthName('fr', firstMonth, 'long')}, c’était ${first} %.`,
    referredOnce: (now: number, month: string) => `En ${monthName('fr', month, 'long')}, ${now} % ont été orientés.`,
  },
  number: {
    must: 'Doivent suivre',
    started: 'Ont commencé',
    done: 'Parcours terminé',
    brevets: 'Brevet valable',
    ofMust: (must: string) => `sur ${must} qui doivent`,
    thisMonth: (shown: string) => `${shown} délivrés ce mois-ci`,
    help: 'Citoyens aidés',
    most: (apps: string) => `surtout : ${apps}`,
    referred: 'Orientés',
    was: (share: number, month: string) => `${share} % en ${monthName('fr', month, 'long')}`,
  },
  hidden: 'non montré',
  few: 'moins de 5',
  asTable: 'Montrer en tableau',
  download: 'Télécharger en CSV',
  downloadLabel: (caption: string) => `Télécharger en CSV : ${caption}`,
  legend: '« < 5 » veut dire 1 à 4. « – » n’est pas montré : sinon on pourrait calculer un petit nombre.',
  period: {
    label: 'Période',
    show: 'Montrer',
    block: (from: string, to: string) => `${monthName('fr', from, 'long')} à ${monthName('fr', to, 'long')}`,
    track: 'Parcours',
  },
  people: {
    title: 'Par service',
    team: 'Service',
    must: 'Doivent',
    waiting: 'Pas encore commencé',
    busy: 'En cours',
    finished: 'Terminé, sans brevet valable',
    brevet: 'Brevet valable',
    noTeam: 'Sans service',
    others: 'Autres services',
    all: 'Tous les services',
    chart: 'Brevets valables par service',
    of: (having: string, must: string) => `${having} sur ${must}`,
    now: 'C’est la situation d’aujourd’hui.',
  },
  months: {
    title: 'Orientés, par mois',
    month: 'Mois',
    share: 'Part orientée',
    chart: 'Part des moments d’aide qui ont été orientés, par mois',
    gap: 'Là où la ligne manque, il n’y avait rien ou trop peu à montrer.',
  },
  apps: {
    title: 'Aide par application',
    app: 'Application',
    all: 'Toutes les applications',
    chart: 'Moments d’aide par application, selon le résultat',
    small: 'Trop peu d’aide a été notée pour montrer le résultat.',
  },
  problems: {
    title: 'Le plus demandé',
    problem: 'Problème',
    none: 'Aucun problème ne s’est encore présenté cinq fois.',
  },
  help: {
    moments: 'Moments d’aide',
    otherApps: 'Autres applications',
    noGuide: 'Sans guide',
    times: (moments: number) => count('fr', moments, 'fois', 'fois'),
  },
  place: { together: 'Ensemble', crumbs: 'Vous êtes ici' },
};
