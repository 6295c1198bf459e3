/** The list of forms and pages, in Dutch. */
import { personalWords } from '#shared/said-text.ts';

export const nl = {
  forms: {
    notChosen: 'Niet gekozen',
    title: 'Formulieren en pagina’s',
    lead: 'Waar burgers op vastlopen. Een medewerker kan er een kiezen bij het loggen.',
    together: 'Samen',
    add: 'Voeg een formulier toe',
    none: 'De lijst is nog leeg. Voeg de formulieren toe waar je veel vragen over krijgt.',
    caption: 'De lijst van je gemeente',
    name: 'Naam van het formulier of de pagina',
    nameHint: 'Zoals burgers het zien. Bijvoorbeeld: aanvraag parkeerkaart.',
    organisation: 'Organisatie',
    choose: 'Kies een organisatie',
    change: 'Wijzig',
    changeLabel: (name: string) => `Wijzig ${name}`,
    save: 'Bewaar',
    saved: 'Bewaard.',
    closed: 'Uit de lijst gehaald.',
    newTitle: 'Een formulier toevoegen',
    changeTitle: 'Een formulier wijzigen',
    errors: 'Nog iets na te kijken',
    close: 'Haal uit de lijst',
    closeLead: 'Bestaat dit formulier niet meer? Wat al gelogd is, blijft meetellen.',
    changedMeanwhile: 'Iemand anders wijzigde of sloot dit formulier intussen.',
    changedHint: 'Wat jij typte, staat hier nog. Open het opnieuw om te zien wat er nu staat.',
    reopen: 'Open opnieuw',
  },
  wrong: {
    ...personalWords.nl,
    missing: 'Vul dit veld nog in.',
    tooLong: 'Dit is te lang. Maak het korter.',
  },
};
