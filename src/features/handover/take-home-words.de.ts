/** The sheet that a citizen takes home, in German: plain words (A2). */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './take-home-words.nl.ts';

export const de: Translation<typeof nl> = {
  language: 'Deutsch',
  steps: 'Die Schritte',
  taken: 'Was wir gemacht haben und was Sie noch tun',
  done: '✓ erledigt',
  toDo: '□ noch zu tun',
  where: 'Hier hilft man Ihnen weiter',
  code: (code: string) => `Zeigen Sie diesen Code: ${code}`,
  codeNote: 'Dann weiß man, was schon erledigt ist. Sie müssen nichts noch einmal erzählen.',
  asked: 'Ihre Frage',
  secret: 'Ihre Codes gehören nur Ihnen',
  secretText: 'Geben Sie Ihre PIN, Ihr Passwort oder einen SMS-Code niemandem. Auch wir fragen nie danach.',
  notes: 'Hier können Sie selbst etwas aufschreiben',
  scan: 'Möchten Sie dieses Blatt auf dem Handy? Scannen Sie den Code. Dort können Sie es sich auch per E-Mail schicken.',
  qr: 'QR-Code von diesem Blatt',
  mail: 'Schicken Sie sich dieses Blatt per E-Mail',
  mailNote: 'Ihr eigenes E-Mail-Programm öffnet sich. Ihre Adresse kommt nicht zu uns.',
  text: 'Dieses Blatt als Text, zum Kopieren',
  large: 'Große Buchstaben',
  normal: 'Normale Buchstaben',
  page: 'Alles zu diesem Thema',
};
