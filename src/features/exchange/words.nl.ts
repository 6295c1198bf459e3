/** The words of export and import, in Dutch. */
import { count } from '#shared/words/catalogue.ts';

export const nl = {
  exchange: {
    title: 'Bestanden',
    lead: 'Haal alle gidsen en lessen op als gewone bestanden, of breng ze terug.',
    listLead: 'Alle gidsen en lessen als bestanden, om te bewaren of te delen.',
    export: 'Ophalen',
    exportLead: 'Eén zip met alles wat nu gepubliceerd is. Je kan hem bewaren in git.',
    exportButton: 'Zip ophalen',
    leftOut: (number: number) =>
      `${count('nl', number, 'tekst staat', 'teksten staan')} in geen enkele lijst en gaat niet mee.`,
    import: 'Terugbrengen',
    importLead:
      'Kies een zip met dezelfde mappen. Je ziet eerst wat er zou veranderen. Daarna kies je: nakijken of meteen publiceren.',
    importNotYours: 'Een andere gemeente beheert de gedeelde gidsen. Ophalen mag je wel.',
    file: 'Zip met bestanden',
    fileHint: 'Hoogstens 8 MB.',
    look: 'Bekijk wat verandert',
    errors: 'Dit kon niet',
    wrong: {
      none: 'Kies eerst een bestand.',
      'no-zip': 'Dit is geen zip die we kunnen lezen.',
      'too-large': 'Dit bestand is te groot. Hoogstens 8 MB, en 32 MB als het open is.',
    },
    mistakes: 'Nog recht te zetten',
    mistakesLead: 'Er is niets bewaard. Verbeter deze bestanden en kies de zip opnieuw.',
    mistakesMore: (number: number) => `En nog ${count('nl', number, 'fout', 'fouten')}.`,
    published: 'Gepubliceerd. Alle gemeenten lezen het nu.',
    dropped: 'Niets veranderd. Het bestand is weg.',
  },
  preview: {
    title: (file: string) => `Wat ${file} verandert`,
    lead: 'Er is nog niets veranderd.',
    nothing: 'Alles in dit bestand staat er al zo.',
    added: 'Nieuw',
    changed: 'Gewijzigd',
    gone: 'Niet meer in de bestanden',
    goneLead: 'Deze teksten staan er nu wel. Ze blijven, tenzij je hieronder anders kiest.',
    same: (number: number) => `${count('nl', number, 'tekst blijft zoals hij is', 'teksten blijven zoals ze zijn')}.`,
    more: (number: number) => `En nog ${number} andere.`,
    none: 'Niets.',
    show: 'Toon het verschil',
    withGone: 'Haal ook weg wat niet meer in de bestanden staat (alleen als je meteen publiceert)',
    note: 'Wat brengt dit bij?',
    noteHint: 'Eén regel voor wie de gidsen leest.',
    noteDefault: 'Bijgewerkt vanuit bestanden',
    goOn: 'Ga verder',
    how: 'Hoe breng je het binnen?',
    asDrafts: 'Als ontwerp, om te laten nakijken',
    asDraftsHint: (texts: number) =>
      `${count('nl', texts, 'tekst wordt een ontwerp', 'teksten worden een ontwerp')}. Wie leest, merkt nog niets.`,
    openStay: (texts: number) =>
      `${count('nl', texts, 'tekst heeft', 'teksten hebben')} al een open ontwerp. Dat blijft zoals het is.`,
    leftStay: (others: number) =>
      `Feiten, lessen en al de rest (${others}) blijven zoals ze zijn: daarvan bestaat geen ontwerp.`,
    atOnce: 'Alles meteen publiceren',
    atOnceHint: 'Kies dit als iemand uit de praktijk deze bestanden al nakeek, bijvoorbeeld in git.',
    noTexts:
      'In deze bestanden veranderen alleen feiten, lessen en andere dingen zonder ontwerp. Ga je verder, dan leest elke gemeente ze meteen.',
    allOpen:
      'Van deze teksten is al een ontwerp open. Ga je verder, dan wordt dit meteen gepubliceerd, en loopt dat ontwerp achter.',
    drop: 'Doe niets',
    changedMeanwhile: 'Ondertussen is er iets anders gepubliceerd. Kijk opnieuw wat er verandert en kies dan.',
  },
  kinds: {
    fact: 'feit',
    track: 'traject',
    module: 'module',
    part: 'les',
    test: 'toets',
    guide: 'gids',
    'guide-part': 'deel van een gids',
    practice: 'oefening',
    'citizen-page': 'pagina voor de burger',
    boundaries: 'grenzen',
    conversation: 'gesprek',
    figure: 'afbeelding',
    words: 'zoekwoorden',
  },
  allLanguages: 'alle talen',
};
