/** Hours of digihelpers, in Dutch. */
import { clockTime } from '#features/places/index.ts';

const at = (minutes: number) => clockTime('nl', minutes);

export const nl = {
  hours: {
    title: 'Mijn uren als digihelper',
    lead: 'Wanneer je er was om digitaal te helpen.',
    day: 'Dag',
    from: 'Van',
    to: 'Tot',
    place: 'Waar?',
    elsewhere: 'Ergens anders',
    save: 'Bewaar deze uren',
    saved: 'Je uren zijn bewaard.',
    removed: 'Weggehaald.',
    putBack: 'Teruggezet.',
    undo: 'Zet terug',
    errors: 'Nog iets na te kijken',
    mine: 'Wat je al noteerde',
    none: 'Je noteerde nog geen uren.',
    remove: 'Haal weg',
    removeLabel: (day: string, from: number) => `Haal weg: ${day}, ${at(from)}`,
    span: (from: number, to: number) => `${at(from)} tot ${at(to)}`,
    time: 'Uren',
    change: 'Wijzig',
    counter: 'Aan de balie',
  },
  townHours: {
    title: 'Uren van digihelpers',
    lead: 'Per maand en per plek, van iedereen samen.',
    together: 'Samen',
    none: 'Er zijn nog geen uren genoteerd. Geef iemand bij Personeel de rol digihelper.',
    month: 'Maand',
    place: 'Plek',
    times: 'Keren',
    hours: 'Uren',
    total: 'Alles samen',
    caption: 'Uren van digihelpers, per maand en per plek',
    download: 'Download als CSV',
    file: 'uren-digihelpers',
  },
  wrong: {
    missing: 'Vul dit veld nog in.',
    choose: 'Kies iets uit de lijst.',
    day: 'Kies een dag, vandaag of in de twee maanden ervoor.',
    time: 'Schrijf een uur zoals 9:00 of 13:30.',
    backwards: 'Het einduur komt voor het beginuur. Kijk de uren na.',
    overlap: 'Deze uren, of een deel ervan, staan al in je lijst.',
  },
};
