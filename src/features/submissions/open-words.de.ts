/** The words of handing in by anyone, in German. */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './open-words.nl.ts';

export const de: Translation<typeof nl> = {
  errors: 'Bitte noch einmal ansehen',
  hand: {
    title: 'Material teilen',
    lead: 'Haben Sie ein Blatt, eine Übung oder eine Erklärung, die Menschen hilft? Geben Sie sie hier weiter. Die Redaktion schaut, ob andere sie auch brauchen können.',
    safe: 'Sie brauchen kein Konto. Wir fragen nicht nach einer E-Mail-Adresse.',
    name: 'Titel',
    url: 'Webadresse (darf leer bleiben)',
    urlHint: 'Beginnt mit https://',
    body: 'Der Text, oder wofür es gut ist',
    bodyHint: 'Eine Webadresse oder ein Text genügt. Schreiben Sie nichts über eine Person.',
    licence: 'Was dürfen andere damit machen?',
    licenceHint: 'So wissen alle, was erlaubt ist.',
    maker: 'Wem dürfen wir danken? (darf leer bleiben)',
    makerHint: 'Dieser Name steht dann beim Material.',
    mine: 'Ich habe es selbst gemacht, oder der Autor ist einverstanden, dass ich es teile.',
    trap: 'Lassen Sie dieses Feld leer',
    send: 'Weitergeben',
    closed: 'Das geht im Moment nicht.',
    closedMore: 'Noch gibt es keine Redaktion, die das Material ansieht. Kommen Sie gern später wieder.',
  },
  licences: {
    'CC-BY-4.0': 'Nutzen und anpassen, mit dem Namen des Autors (CC BY 4.0)',
    'CC-BY-SA-4.0': 'Dasselbe, und wer es anpasst, teilt es auch so (CC BY-SA 4.0)',
    'CC0-1.0': 'Alles, auch ohne Namen (CC0 1.0)',
  },
  licence: 'Darf man es teilen?',
  answer: {
    thanks: 'Vielen Dank!',
    received: 'Die Redaktion sieht sich Ihr Material an. Die Antwort steht dann auf dieser Seite.',
    keep: 'Behalten Sie diese Adresse',
    keepMore:
      'Schreiben Sie sie auf oder setzen Sie ein Lesezeichen. Nur wer diese Adresse kennt, kann die Antwort lesen.',
    scan: 'Oder scannen Sie den Code mit Ihrem Handy.',
    code: 'QR-Code dieser Adresse',
    on: (title, day) => `„${title}“, weitergegeben am ${day}.`,
    title: 'Ihr Material',
    said: 'Die Antwort der Redaktion',
    again: 'Noch etwas teilen',
  },
  stateSaid: {
    open: 'Die Redaktion sieht sich Ihr Material noch an. Kommen Sie später wieder.',
    used: 'Danke. Wir verwenden es.',
    later: 'Danke. Wir heben es für später auf.',
    'not-used': 'Danke fürs Teilen. Im Moment verwenden wir es nicht.',
  },
  unknown: {
    title: 'Diese Adresse kennen wir nicht',
    text: 'Prüfen Sie, ob die Adresse vollständig ist. Sie endet mit vier Gruppen von vier Zeichen.',
  },
  wrong: {
    missing: 'Füllen Sie das noch aus.',
    choose: 'Wählen Sie eine der Möglichkeiten.',
    tooLong: 'Das ist zu lang.',
    badUrl: 'Das ist keine Webadresse, die mit https:// beginnt.',
    personal: 'Hier steht eine Nummer oder Adresse, die jemandem gehören kann. Lassen Sie sie weg.',
    nothing: 'Geben Sie eine Webadresse oder einen Text an.',
    mine: 'Teilen Sie nur, was Sie teilen dürfen. Kreuzen Sie es an, wenn das so ist.',
    trap: 'Ihr Browser hat ein Feld ausgefüllt, das leer bleiben muss. Jetzt ist es leer. Geben Sie es noch einmal weiter.',
    sender: 'Sie haben schon viel weitergegeben. Warten Sie eine Stunde. Ihr Text steht noch da.',
    day: 'Heute ist schon viel angekommen. Versuchen Sie es morgen noch einmal. Ihr Text steht noch da.',
  },
};
