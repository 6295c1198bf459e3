/** Hand-overs, in Dutch. */
import { personalWords } from '#shared/said-text.ts';

export const nl = {
  waitingAt: (number: number, place: string) =>
    number === 1 ? `Er wacht een overdracht voor ${place}` : `Er wachten ${number} overdrachten voor ${place}`,
  handover: {
    title: 'Geef warm door',
    lead: (place: string) =>
      `Naar ${place}. De burger neemt een blad mee, de volgende plek krijgt een briefje. Nergens staat wie.`,
    leadAnyone: 'De burger neemt een blad mee naar huis met wat gedaan is en waar hulp is.',
    language: 'In welke taal neemt de burger het blad mee?',
    explained: 'Welke uitleg gaat mee?',
    paper: 'Toon het blad om te printen',
    change: 'Wijzig wat je doorgaf',
    codeOnPaper: (code: string) =>
      `De code is ${code}. Ze staat ook op het blad: daarmee vindt de volgende plek je briefje.`,
    done: 'Wat is al gedaan?',
    doneHint: 'Duid de stappen aan die samen gelukt zijn.',
    note: 'Wat moet de volgende plek weten?',
    noteHint:
      'Eén of twee zinnen, niets over de burger. Bijvoorbeeld: het toestel is oud, de app wil niet installeren.',
    make: 'Maak het briefje en het blad',
    onlyPaper: 'Alleen het blad',
    errors: 'Nog iets na te kijken',
    takenUp: 'De volgende plek heeft je briefje al gelezen. Het verandert niet meer.',
    ready: 'Je briefje is klaar.',
    code: (code: string) =>
      `De code is ${code}. Schrijf ze op voor de burger: met die code vindt de volgende plek je briefje.`,
    back: 'Terug naar de gids',
    today: 'Wat ik vandaag logde',
    counter: 'Aan de balie',
  },
  takeHome: {
    back: 'Terug naar de gids',
    print: 'Print',
    copy: 'Kopieer als tekst',
    copied: 'Gekopieerd. Plak het waar je wilt.',
    mail: 'Mail zonder adres',
    mailNote:
      'Opent het mailprogramma van dit toestel. Beter: laat de burger de code scannen. Daar staat ditzelfde blad, om naar zichzelf te mailen.',
    languages: 'Taal van het blad',
  },
  handovers: {
    title: 'Overdrachten',
    lead: 'Wat collega’s doorgaven over burgers die ze doorverwezen. Nergens staat wie.',
    place: 'Plek',
    allPlaces: 'Alle plekken',
    code: 'Code op het blad van de burger',
    show: 'Toon',
    none: 'Er staat niets open.',
    noneWithCode: 'Met deze code vinden we niets van de laatste twee weken. Kijk de vier letters na.',
    about: (place: string, code: string) => `${place}, code ${code}`,
    done: 'Gedaan:',
    nothingDone: 'Nog geen stap gedaan.',
    by: (name: string, when: string) => `Van ${name}, ${when}`,
    take: 'Ik neem dit op',
    takeLabel: (code: string) => `Ik neem dit op: ${code}`,
    taken: 'Opgenomen',
    saved: 'Genoteerd: jij neemt dit op.',
    gone: 'Een collega nam dit al op.',
    counter: 'Aan de balie',
  },
  wrong: {
    ...personalWords.nl,
    missing: 'Vul dit veld nog in.',
    tooLong: 'Dit is te lang. Maak het korter.',
  },
};
