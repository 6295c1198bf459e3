/** The sheet that a citizen takes home, in French: plain words (A2). */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './take-home-words.nl.ts';

export const fr: Translation<typeof nl> = {
  language: 'Français',
  steps: 'Les étapes',
  taken: 'Ce que nous avons fait, et ce qu’il vous reste à faire',
  done: '✓ fait',
  toDo: '□ à faire',
  where: 'Ici, on vous aide',
  code: (code: string) => `Montrez ce code : ${code}`,
  codeNote: 'On sait alors ce qui est déjà fait. Vous ne devez rien raconter à nouveau.',
  asked: 'Votre question',
  secret: 'Vos codes sont à vous seul',
  secretText:
    'Ne donnez votre code PIN, votre mot de passe ou un code reçu par sms à personne. Nous ne les demandons jamais non plus.',
  notes: 'Ici, vous pouvez noter quelque chose',
  scan: 'Vous voulez cette feuille sur votre gsm ? Scannez le code. Là, vous pouvez aussi vous l’envoyer par e-mail.',
  qr: 'Code QR de cette feuille',
  mail: 'Envoyez-vous cette feuille par e-mail',
  mailNote: 'Votre propre programme d’e-mail s’ouvre. Votre adresse n’arrive pas chez nous.',
  text: 'Cette feuille en texte, à copier',
  large: 'Grandes lettres',
  normal: 'Lettres normales',
  page: 'Tout sur ce sujet',
};
