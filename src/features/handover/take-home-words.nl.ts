/** The sheet that a citizen takes home, in Dutch: plain words (A2). */

export const nl = {
  language: 'Nederlands',
  steps: 'De stappen',
  taken: 'Wat we deden, en wat u nog doet',
  done: '✓ gedaan',
  toDo: '□ nog te doen',
  where: 'Hier helpt men u verder',
  code: (code: string) => `Toon deze code: ${code}`,
  codeNote: 'Dan weet men wat al gedaan is. U hoeft niets opnieuw te vertellen.',
  asked: 'Uw vraag',
  secret: 'Uw codes zijn van u alleen',
  secretText: 'Geef uw pincode, wachtwoord of sms-code aan niemand. Ook wij vragen er nooit naar.',
  notes: 'Hier kunt u zelf iets opschrijven',
  scan: 'Wilt u dit blad op uw gsm? Scan de code. U kunt het daar ook naar uzelf mailen.',
  qr: 'QR-code van dit blad',
  mail: 'Mail dit blad naar uzelf',
  mailNote: 'Uw eigen mailprogramma gaat open. Uw adres komt niet bij ons.',
  text: 'Dit blad als tekst, om te kopiëren',
  large: 'Grote letters',
  normal: 'Gewone letters',
  page: 'Alles over dit onderwerp',
};
