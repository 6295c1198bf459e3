/** Signals and where people get stuck, in Dutch. */
import { count, formatNumber, longDate, shortDate } from '#shared/words/catalogue.ts';

const times = (number: number) => count('nl', number, 'keer', 'keer');
const weekWords: Readonly<Record<number, string>> = { 4: 'vier weken', 8: 'acht weken', 12: 'twaalf weken' };
const weeks = (number: number) => weekWords[number] ?? count('nl', number, 'week', 'weken');

export const nl = {
  place: { crumbs: 'Je bent hier', together: 'Samen' },
  notice: (number: number) =>
    number === 1
      ? 'Eén signaal van de balie wacht op een antwoord'
      : `${number} signalen van de balie wachten op een antwoord`,
  list: {
    title: 'Signalen van de balie',
    lead: 'Wat burgers opeens vaker vragen, waar je collega’s vaak moeten doorverwijzen, en waar nog geen gids voor is.',
    none: 'Er is nu geen signaal. Elke nacht kijken we opnieuw.',
    open: 'Wacht op een antwoord',
    takenUp: 'Opgenomen',
    closed: 'Gedaan of opzij gezet',
    older: 'Ouder',
    few: 'Jullie loggen nog weinig hulp: een vraag moet minstens acht keer in vier weken komen. Stilte zegt hier dus weinig.',
    how: 'Een signaal is er pas als toeval het niet verklaart. Kleine aantallen tonen we niet.',
    notices: {
      'taken-up': 'Opgenomen. Hier zie je later of het hielp.',
      done: 'Gedaan. We blijven meten of het hielp.',
      'set-aside': 'Opzij gezet. We zwijgen er twaalf weken over.',
    },
  },
  kind: { rising: 'Stijgt', 'often-referred': 'Vaak doorverwezen', 'no-guide': 'Nog geen gids' },
  noGuide: (said: string) => `“${said}”`,
  rising: (now: number, inWeeks: number, usual: string) => `${times(now)} in ${weeks(inWeeks)}, ${usual}.`,
  usualNone: 'daarvoor nooit',
  usualFew: 'gewoonlijk minder dan 5',
  usual: (number: number) => `gewoonlijk ${number}`,
  unsolved: (number: number) =>
    number === 0 ? 'Altijd meteen geholpen.' : `${times(number)} doorverwezen of zonder oplossing.`,
  referred: (share: number, moments: number, inWeeks: number, townShare: number) =>
    `${share}% van ${times(moments)} in ${weeks(inWeeks)} doorverwezen of zonder oplossing. In de hele gemeente is dat ${townShare}%.`,
  mostlyReferred: (moments: number, inWeeks: number, townShare: number) =>
    `${times(moments)} in ${weeks(inWeeks)}, bijna altijd doorverwezen of zonder oplossing. In de hele gemeente is dat ${townShare}%.`,
  said: (moments: number, inWeeks: number) => `${times(moments)} in ${weeks(inWeeks)}, en er is geen gids voor.`,
  yearly: 'Dat was een jaar geleden ook zo: het komt elk jaar rond deze tijd.',
  team: (name: string) => `Vooral bij ${name}.`,
  passed: (week: string) => `Laatst gezien in de week van ${shortDate('nl', week)}.`,
  chart: {
    title: (about: string) => `Hoe vaak, per vier weken: ${about}`,
    few: 'minder dan 5',
    openGuide: 'Open de gids',
  },
  proposal: { tip: 'Tip', 'lesson-part': 'Deel van een les', session: 'Sessie', guide: 'Gids' },
  takeUp: {
    title: 'Neem op met',
    tip: 'een tip',
    'lesson-part': 'een deel van een les',
    session: 'een sessie',
    guide: 'een gids',
    proposed: (what: string) => `Ons voorstel: ${what}.`,
    label: (what: string, about: string) => `${what} over ${about}`,
  },
  next: {
    title: 'Zo ga je verder',
    titleOf: (about: string) => `Zo ga je verder: ${about}`,
    write: 'De tekst opent in de editor, met de cijfers van dit signaal erbij.',
    writeButton: 'Schrijf',
    writeLabel: (about: string) => `Schrijf over ${about}`,
    place: 'Kies waar de tekst komt. De woorden van de burgers en de cijfers staan er dan al in.',
    where: 'Waar hoort het?',
    newGuide: 'Een nieuwe gids',
    partOf: (guide: string) => `Een deel van ${guide}`,
    id: 'Korte naam in het adres',
    idHint: 'Kleine letters, cijfers en streepjes. Die naam blijft.',
    idWrong: 'Die naam kan niet, of is al gebruikt. Gebruik kleine letters, cijfers en streepjes.',
    ownText: 'Een andere redactie houdt deze gids bij. Je kunt er wel de tekst van je eigen gemeente over leggen.',
    ownTextLink: 'Naar de tekst',
    handIn: 'Een andere redactie schrijft de gidsen. Geef door wat je weet: dan kan ze beginnen.',
    handInLink: 'Geef het door',
    editor: 'Een redacteur schrijft dit. Die ziet dit signaal ook, bij “Opgenomen”.',
    practice: 'Er is al een oefening bij deze gids. Toon ze aan je collega’s.',
    practiceLink: 'Naar de oefening',
    assign: 'Of geef de dienst een traject om te volgen.',
    assignLink: 'Wijs een traject toe',
    byHand: {
      tip: 'Vertel je tip op het overleg of hang hem op: Digimee heeft nog geen plaats voor tips. Tik daarna op “Het is gedaan”.',
      session:
        'Spreek de sessie af zoals jullie dat nu doen: Digimee heeft nog geen agenda. Tik daarna op “Het is gedaan”.',
    },
    lines: (seen: string) => `Voor de redactie, haal dit weg. Aan de balie: ${seen}`,
    note: (seen: string) => `Vaak gevraagd: ${seen}`,
  },
  takenUp: (what: string, on: Date) => `Opgenomen op ${longDate('nl', on)}: ${what}.`,
  doneOn: (on: Date) => `Gedaan op ${longDate('nl', on)}.`,
  asideOn: (on: Date) => `Opzij gezet op ${longDate('nl', on)}.`,
  done: 'Het is gedaan',
  more: 'Bekijk of zet opzij',
  moreLabel: (about: string) => `Bekijk of zet opzij: ${about}`,
  aside: {
    title: 'Opzij zetten',
    why: 'Waarom?',
    hint: 'In één zin, zonder namen. Je collega’s lezen mee.',
    button: 'Zet opzij',
  },
  errors: 'Nog iets na te kijken',
  wrong: {
    missing: 'Schrijf waarom dit opzij mag.',
    long: 'Hou het bij 300 tekens.',
    personal: 'Hier staat iets waaraan je een burger herkent. Laat het weg.',
  },
  changed: 'Een collega was je voor.',
  changedHint: 'Hieronder staat hoe het nu is.',
  effect: {
    title: 'Hielp het?',
    better: 'Verbeterd',
    unclear: 'Nog niet te zeggen',
    worse: 'Slechter',
    shares: (was: number, before: number, is: number, after: number, since: number) =>
      `Meteen geholpen: ${was}% van ${times(before)} in de acht weken ervoor, ${is}% van ${times(after)} in de ${weeks(since)} erna.`,
    few: (after: number, least: number) =>
      `Dat zie je na ${weeks(after)}, met minstens ${least} hulpmomenten voor en na.`,
    words: (before: number, after: number, since: number) =>
      `Zonder gids: ${times(before)} in de acht weken ervoor, ${times(after)} in de ${weeks(since)} erna.`,
  },
  shared: {
    title: 'In verschillende gemeenten',
    lead: (week: string) => `Wat minstens drie gemeenten tegenkwamen, in de week van ${shortDate('nl', week)}.`,
    note: (towns: number, moments: number) => `${count('nl', towns, 'gemeente', 'gemeenten')}, ${times(moments)}`,
  },
  missed: {
    title: 'Gezocht en niet gevonden',
    lead: 'Woorden waarmee de zoekbalk niets vond.',
    times: (people: number) => count('nl', people, 'persoon', 'mensen'),
    all: 'Bekijk alles',
  },
  stuck: {
    title: 'Waar mensen vastlopen',
    lead: (from: string, to: string) =>
      `In formulieren en diensten van organisaties, zoals de balie het meemaakt. Weken van ${longDate('nl', from)} tot en met ${longDate('nl', to)}.`,
    weeks: (from: string, to: string) => `Weken van ${longDate('nl', from)} tot en met ${longDate('nl', to)}.`,
    forms: 'Per formulier of pagina',
    notAtOnce: 'Niet meteen verder',
    none: 'In deze periode noemde de balie te weinig organisaties om iets te tonen.',
    sentence: (organisation: string, moments: number, share: number | undefined) =>
      share === undefined
        ? `Het vaakst bij ${organisation}: ${times(moments)}.`
        : `Het vaakst bij ${organisation}: ${times(moments)}, en ${share}% raakte niet meteen verder.`,
    period: 'Periode',
    show: 'Toon',
    quarter: (number: number, year: number) => `${number}e kwartaal van ${year}`,
    organisation: 'Organisatie',
    form: 'Formulier of pagina',
    noForm: 'Geen formulier genoemd',
    otherForms: 'Andere formulieren',
    otherOrganisations: 'Andere organisaties',
    all: 'Alle formulieren',
    moments: 'Hulpmomenten',
    atOnce: 'Meteen geholpen',
    left: 'Doorverwezen of zonder oplossing',
    share: 'Aandeel daarvan',
    trend: 'Tegenover het kwartaal ervoor',
    rising: 'Vaker',
    falling: 'Minder vaak',
    level: 'Ongeveer even vaak',
    percent: (number: number) => `${number}%`,
    problems: 'Waar het meestal over gaat',
    legend:
      '“< 5” is 1 tot 4. “–” tonen we niet: anders kun je een klein getal uitrekenen. “Vaker” en “minder vaak” staan er alleen als toeval het niet verklaart, en al het andere niet evenveel meegroeide of kromp.',
    download: 'Download als csv',
    downloadLabel: 'Download als csv: waar mensen vastlopen',
    bars: 'Hulpmomenten per organisatie',
    problemTimes: (name: string, moments: number) => `${name} (${formatNumber('nl', moments)})`,
  },
};
