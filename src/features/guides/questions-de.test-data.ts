/** German questions over all guides, as citizens and clerks in East Belgium put them; only the guide counts. */
import { question } from './asked-question.test-data.ts';
import type { AskedQuestion } from './questions.test-data.ts';

export const questionsDe: readonly AskedQuestion[] = [
  // itsme
  question('itsmie', 'itsme/*'),
  question('ich hab ein neues Handy und itsme geht nicht mehr', 'itsme/*'),
  question('itsme Code vergessen', 'itsme/*'),
  question('mein Handy wurde geklaut', 'itsme/*'),
  // eID
  question('Personalausweis', 'eid/*'),
  question('Pin vom Ausweis vergessen', 'eid/*'),
  question('Karte gesperrt nach drei falschen Codes', 'eid/*'),
  question('das Kästchen für die Karte wird nicht erkannt', 'eid/*', 'csam/*', 'irisbox/*'),
  question('Oma ist 80 und ihre Karte geht nicht mehr', 'eid/*'),
  // CSAM
  question('digitaler Schlüssel', 'csam/*'),
  question('der Sicherheitscode kommt nicht an', 'csam/*', 'two-step/*'),
  question('ich habe keinen belgischen Ausweis und will mich anmelden', 'csam/*', 'mijngezondheid/*'),
  // My eBox
  question('ich kriege keine Briefe mehr auf Papier', 'ebox/*'),
  question('Ebox abschalten', 'ebox/*'),
  question('Rechnung verpasst, jetzt steht der Gerichtsvollzieher da', 'ebox/*'),
  // MyMinfin
  question('Steuererklärung', 'myminfin/*'),
  question('Brief vom Finanzamt nicht verstanden', 'myminfin/*'),
  question('bis wann müssen die Steuern rein', 'myminfin/*'),
  question('mein Sohn füllt meine Steuern aus', 'myminfin/*'),
  // mypension
  question('wann kann ich in Rente gehen', 'mypension/*'),
  question('in Aachen gearbeitet und die Jahre fehlen', 'mypension/*'),
  question('Pensionsdienst anrufen', 'mypension/*'),
  question('meine Pension ist niedriger als gedacht', 'mypension/*'),
  // MyGov.be
  question('mygov App', 'mygov/*'),
  question('die neue App vom Staat', 'mygov/*'),
  question('mygov Pin vergessen', 'mygov/*'),
  // Mijn Burgerprofiel
  question('Bürgerprofil Flandern', 'burgerprofiel/*'),
  question('Vollmacht für Dienstleistungsschecks', 'burgerprofiel/*'),
  question('Prämie in Flandern, wie weit ist meine Akte', 'burgerprofiel/*'),
  // MeineGesundheit
  question('Blutwerte anschauen', 'mijngezondheid/*'),
  question('Befund vom Krankenhaus steht nicht drin', 'mijngezondheid/*'),
  question('Gesundheitsakte von meinem Kind', 'mijngezondheid/*'),
  question('cozo anmelden', 'mijngezondheid/*'),
  // Doccle
  question('Dockel', 'doccle/*'),
  question('Lohnzettel finde ich nicht in doccle', 'doccle/*'),
  question('Rechnungen von Telenet digital bekommen', 'doccle/*'),
  // Izimi
  question('Tresor vom Notar', 'izimi/*'),
  question('Kaufakte vom Haus wiederfinden', 'izimi/*'),
  question('was passiert mit meinen Dokumenten wenn ich sterbe', 'izimi/*'),
  // IRISbox
  question('Irisbox', 'irisbox/*'),
  question('Haushaltszusammensetzung in Brüssel beantragen', 'irisbox/*'),
  question('bezahlt bei der Gemeinde und kein Dokument gekommen', 'irisbox/*'),
  // Just-on-web
  question('Strafzettel verloren', 'justonweb/*', 'parking-4411/*'),
  question('geblitzt worden', 'justonweb/*'),
  question('Bussgeld anfechten', 'justonweb/*'),
  question('Urteil vom Friedensrichter lesen', 'justonweb/*'),
  // 4411
  question('Parken mit Handy bezahlen', 'parking-4411/*'),
  question('falsches Nummernschild beim Parken eingegeben', 'parking-4411/*'),
  question('Zettel hinter dem Scheibenwischer', 'parking-4411/*'),
  // QR codes
  question('Qr Kode scannen geht nicht', 'qr-codes/*'),
  question('ist der Aufkleber mit dem schwarzweißen Viereck echt', 'qr-codes/*'),
  // Paying
  question('ich muss mit dem GSM bezahlen und das klappt nicht', 'paying/*'),
  question('Bankkarte sperren', 'paying/*'),
  question('die Bank ruft an und will meinen Code', 'paying/*'),
  question('payconiq ist weg', 'paying/*'),
  // Two-step
  question('zweistufige Anmeldung', 'two-step/*'),
  question('Code bekommen obwohl ich nichts gemacht hab', 'two-step/*', 'paying/*'),
  // Passwords
  question('Passwort vergessen', 'password-vault/*'),
  question('überall dasselbe Paßwort', 'password-vault/*'),
  question('ich schreibe alle Passwörter in ein Heft', 'password-vault/*'),
];
