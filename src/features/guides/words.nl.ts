/** The search and the guides, in Dutch. */
import { count } from '#shared/words/catalogue.ts';

export const nl = {
  counter: {
    title: 'Aan de balie',
    question: 'Wat vraagt de burger?',
    search: 'Zoek',
    hint: 'Typ zoals de burger het zegt: “pincode vergeten”, “brief van de belastingen”.',
    answers: (number: number) => `${count('nl', number, 'antwoord', 'antwoorden')} gevonden.`,
    others: 'Misschien ook',
    none: 'Niets gevonden.',
    noneHint: 'Probeer één woord, zoals “pincode”, of kies hieronder een app.',
    mostAsked: 'Meest gevraagd',
    apps: 'Alle apps',
    today: 'Wat ik vandaag logde',
  },
  age: {
    toCheck: 'na te kijken',
    factsToCheck: (number: number) => count('nl', number, 'feit na te kijken', 'feiten na te kijken'),
    checked: {
      on: (day: string) => `nagekeken op ${day}`,
      in: (month: string) => `nagekeken in ${month}`,
      between: (from: string, to: string) => `alles nagekeken tussen ${from} en ${to}`,
    },
    seen: {
      on: (day: string) => `bron gezien op ${day}`,
      in: (month: string) => `bron gezien in ${month}`,
      between: (from: string, to: string) => `bronnen gezien tussen ${from} en ${to}`,
    },
  },
  guide: {
    runBy: 'Van wie?',
    needs: 'Wat is er nodig?',
    tasks: 'Zo doe je het samen',
    steps: (title: string) => `De stappen van “${title}”`,
    problems: 'Wat loopt er mis?',
    never: 'Nooit doen',
    help: 'Officiële hulp',
    facts: 'Feiten',
    factsNote: 'Bij elk feit staat waar en wanneer het gezien is.',
    press: 'geen officiële bron',
    local: 'verschilt per gemeente',
  },
  citizen: {
    title: 'Voor de burger',
    lead: 'Een blad om mee te nemen, in gewone taal.',
    print: 'Print',
    needs: 'Dit hebt u nodig',
    help: 'Officiële hulp',
    secret: 'Uw codes zijn van u alleen',
    secretText: 'Geef uw pincode, wachtwoord of sms-code aan niemand. Ook wij vragen er nooit naar.',
    notes: 'Hier kunt u zelf iets opschrijven',
    madeOn: (town: string, day: string) => `${town}, ${day}`,
  },
};
