/** English questions over all guides, as newcomers and the clerks who help them put them; only the guide counts. */
import { question } from './asked-question.test-data.ts';
import type { AskedQuestion } from './questions.test-data.ts';

export const questionsEn: readonly AskedQuestion[] = [
  // itsme
  question('its me app', 'itsme/*'),
  question('I bought a new phone and itsme stopped working', 'itsme/*'),
  question('forgot my itsme code', 'itsme/*'),
  question('lost my mobile on the train', 'itsme/*'),
  question('do I have to use itsme', 'itsme/*'),
  // eID
  question('belgian id card pin', 'eid/*'),
  question('my id card is blocked', 'eid/*'),
  question('card reader not recognised', 'eid/*', 'csam/*', 'irisbox/*'),
  question('what is a puk code', 'eid/*'),
  question("the chip on my mother's card does not work any more, she is 79", 'eid/*'),
  // CSAM
  question('digital key', 'csam/*'),
  question('I have no electronic card, how do I log in as a foreigner', 'csam/*', 'mijngezondheid/*'),
  question('the text message with the code never comes', 'csam/*', 'two-step/*'),
  question('can I log in for my husband', 'csam/*', 'burgerprofiel/*'),
  // My eBox
  question('ebox', 'ebox/*'),
  question('I get no more letters from the government', 'ebox/*'),
  question('turn off e-box', 'ebox/*'),
  question('bailiff came for a bill I never saw', 'ebox/*'),
  // MyMinfin
  question('tax return', 'myminfin/*'),
  question("letter from the tax office I don't understand", 'myminfin/*'),
  question('when do I have to file my taxes', 'myminfin/*'),
  question('my accountant does my taxes', 'myminfin/*'),
  // mypension
  question('when can I retire', 'mypension/*'),
  question('how much pention will I get', 'mypension/*'),
  question('years abroad are missing from my career', 'mypension/*'),
  question('phone number of the pension service', 'mypension/*'),
  // MyGov.be
  question('my gov', 'mygov/*'),
  question('goverment wallet app', 'mygov/*'),
  question('forgot the pin of the government app', 'mygov/*'),
  // Mijn Burgerprofiel
  question('burger profile', 'burgerprofiel/*'),
  question('citizen profile of flanders', 'burgerprofiel/*'),
  question('my cleaning lady service vouchers for my mum', 'burgerprofiel/*'),
  // MyHealth, CoZo and mynexuzhealth
  question('see my blood test', 'mijngezondheid/*'),
  question('hospital results not showing', 'mijngezondheid/*'),
  question('medical file of my child', 'mijngezondheid/*'),
  question('nexus health app does not start', 'mijngezondheid/*'),
  // Doccle
  question('docle', 'doccle/*'),
  question('my payslip is not there', 'doccle/*'),
  question('get my phone bill in doccle', 'doccle/*'),
  // Izimi
  question('notary safe', 'izimi/*'),
  question('copy of the deed of my house', 'izimi/*'),
  question('share my papers with my children after I die', 'izimi/*'),
  // IRISbox
  question('iris box', 'irisbox/*'),
  question('household composition certificate brussels', 'irisbox/*'),
  question('general error', 'irisbox/*'),
  question('paid the commune online but no document came', 'irisbox/*'),
  // Just-on-web
  question('speeding ticket', 'justonweb/*'),
  question('I lost the letter with the fine', 'justonweb/*'),
  question('I was not driving the car, how do I object', 'justonweb/*'),
  question('is this text about a traffic fine a scam', 'justonweb/*'),
  // 4411
  question('pay for parking with my phone', 'parking-4411/*'),
  question('wrong number plate in the parking app', 'parking-4411/*'),
  // QR codes
  question('that square you have to scan', 'qr-codes/*'),
  question('scanned a fake qr cod', 'qr-codes/*'),
  // Paying
  question('someone stole my bank card', 'paying/*'),
  question('bank calls and asks me for a code', 'paying/*'),
  question('what happened to payconiq', 'paying/*'),
  // Two-step
  question('two factor authentification', 'two-step/*'),
  // Passwords
  question('same password everywhere', 'password-vault/*'),
  question('where do I keep all my passwords', 'password-vault/*'),
];
