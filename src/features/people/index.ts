/** What other features and the app may use of people. */
export { inviteAdministrator } from './administrator.ts';
export { newCardCode } from './card.ts';
export { forAddress, guessedRight, takeGuess } from './guessing.ts';
export { invite } from './invite.ts';
export { noMailboxAddress } from './mailbox.ts';
export { findAsker, townByCode } from './queries.ts';
export { peopleRoutes } from './routes.tsx';
export { keepAlive, sessionCookieName } from './session.ts';
export { type Auth, makeAuth } from './sign-in.ts';
export { signInAs } from './sign-in-as.ts';
export { words as peopleWords } from './words.ts';
