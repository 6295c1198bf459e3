/** The sheet that a citizen takes home, in English: plain words (A2). */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './take-home-words.nl.ts';

export const en: Translation<typeof nl> = {
  language: 'English',
  steps: 'The steps',
  taken: 'What we did, and what you do next',
  done: '✓ done',
  toDo: '□ still to do',
  where: 'They help you further here',
  code: (code: string) => `Show this code: ${code}`,
  codeNote: 'Then they know what is done already. You do not have to tell it again.',
  asked: 'Your question',
  secret: 'Your codes are yours alone',
  secretText: 'Give your PIN, your password or a text message code to nobody. We never ask for them either.',
  notes: 'You can write something down here',
  scan: 'Do you want this page on your phone? Scan the code. There you can also e-mail it to yourself.',
  qr: 'QR code of this page',
  mail: 'E-mail this page to yourself',
  mailNote: 'Your own e-mail program opens. Your address does not come to us.',
  text: 'This page as text, to copy',
  large: 'Large letters',
  normal: 'Normal letters',
  page: 'All about this subject',
};
