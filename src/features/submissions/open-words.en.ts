/** The words of handing in by anyone, in English. */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './open-words.nl.ts';

export const en: Translation<typeof nl> = {
  errors: 'Please look at this again',
  hand: {
    title: 'Share material',
    lead: 'Do you have a page, an exercise or an explanation that helps people? Hand it in here. The editors look whether others can use it too.',
    safe: 'You do not need an account. We do not ask for an e-mail address.',
    name: 'Title',
    url: 'Web address (may stay empty)',
    urlHint: 'Begins with https://',
    body: 'The text, or what it is for',
    bodyHint: 'A web address or a text is enough. Write nothing about a person.',
    licence: 'What may others do with it?',
    licenceHint: 'So everyone knows what is allowed.',
    maker: 'Whom may we thank? (may stay empty)',
    makerHint: 'This name will stand with the material.',
    mine: 'I made this myself, or the maker agrees that I share it.',
    trap: 'Leave this field empty',
    send: 'Hand it in',
    closed: 'This is not possible right now.',
    closedMore: 'There are no editors yet who look at material. You are welcome to come back later.',
  },
  licences: {
    'CC-BY-4.0': 'Use and change it, with the name of the maker (CC BY 4.0)',
    'CC-BY-SA-4.0': 'The same, and who changes it shares it the same way (CC BY-SA 4.0)',
    'CC0-1.0': 'Everything, also without a name (CC0 1.0)',
  },
  licence: 'May it be shared?',
  answer: {
    thanks: 'Thank you!',
    received: 'The editors look at your material. Their answer will stand on this page.',
    keep: 'Keep this address',
    keepMore: 'Write it down or make a bookmark. Only who knows this address can read the answer.',
    on: (title, day) => `“${title}”, handed in on ${day}.`,
    title: 'Your material',
    said: 'The editors’ answer',
    again: 'Share something else',
  },
  stateSaid: {
    open: 'The editors are still looking at your material. Please come back later.',
    used: 'Thank you. We use it.',
    later: 'Thank you. We keep it for later.',
    'not-used': 'Thank you for sharing. We do not use it now.',
  },
  unknown: {
    title: 'We do not know this address',
    text: 'Please check whether the address is complete. It ends with four groups of four signs.',
  },
  wrong: {
    missing: 'Please fill this in.',
    choose: 'Choose one of these.',
    tooLong: 'This is too long.',
    badUrl: 'This is not a web address that begins with https://.',
    personal: 'There is a number or address here that may be somebody’s. Leave it out.',
    nothing: 'Give a web address or a text.',
    mine: 'Only share what you may share. Tick this if that is so.',
    trap: 'Your browser filled in a field that must stay empty. It is empty now. Please hand it in again.',
    sender: 'You handed in a lot already. Please wait an hour. What you wrote is still here.',
    day: 'A lot came in today already. Please try again tomorrow. What you wrote is still here.',
  },
};
