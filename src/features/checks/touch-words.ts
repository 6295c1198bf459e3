/** Words by which a step lets someone use a secret, a card or a signature: then it should say what it touches. */
import { type Touch, touches } from '#features/content/index.ts';
import type { TypedBlock } from '#features/manuscript/index.ts';
import { sentencesOf } from '#features/plain-language/index.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';

const start = '(?<![\\p{L}\\p{N}-])';
const signs = (source: string) => new RegExp(`${start}(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

/** What is only named, such as a card reader, does not count. */
const touchWords: Readonly<Record<CitizenLang, Readonly<Record<Touch, RegExp>>>> = {
  nl: {
    pin: signs('pin|pin-?codes?|puk(?:-?code)?|itsme-code|geheime codes?|beveiligingscodes?'),
    password: signs('wachtwoord(?:en)?|paswoord(?:en)?'),
    card: signs('bankkaart|identiteitskaart|zijn kaart|haar kaart|uw kaart|de kaart|kaart in de lezer'),
    signature: signs('handtekening(?:en)?|ondertekent?|ondertekenen|tekent'),
  },
  fr: {
    pin: signs('pin|code pin|codes? secrets?|puk|code puk|code itsme|code de sécurité'),
    password: signs('mots? de passe'),
    card: signs("carte bancaire|carte d[’']identité|sa carte|votre carte|la carte"),
    signature: signs('signature|signe|signez|signer'),
  },
  de: {
    pin: signs('pin|pin-code|puk|puk-code|itsme-code|geheimcode|geheimer code'),
    password: signs('passwort|passwörter|kennwort'),
    card: signs('bankkarte|personalausweis|ihre karte|die karte'),
    signature: signs('unterschrift|unterschreiben|unterzeichnen'),
  },
  en: {
    pin: signs('pin|pin code|puk|puk code|itsme code|secret code'),
    password: signs('passwords?'),
    card: signs('bank card|identity card|your card|the card'),
    signature: signs('signature|sign (?!in|up|out)'),
  },
};

/** What somebody does with it; a signature is an act by itself. */
const deeds: Readonly<Record<CitizenLang, Readonly<Record<Touch, RegExp>>>> = {
  nl: {
    pin: signs('tikt?|typt?|vult?|voert?|kiest?|geeft?|wijzigt?|verandert?|intikken|invullen|kiezen'),
    password: signs('tikt?|typt?|vult?|voert?|kiest?|wijzigt?|verandert?|intikken|invullen|kiezen'),
    card: signs('steekt?|legt?|houdt?|scant?|haalt?'),
    signature: signs('teken(?:t|en)?|onderteken(?:t|en)?|zet|zetten'),
  },
  fr: {
    pin: signs('tape[zr]?|encode[zr]?|introdui\\p{L}+|choisi\\p{L}+|entre[zr]?|change[zr]?|saisi\\p{L}+'),
    password: signs('tape[zr]?|encode[zr]?|introdui\\p{L}+|choisi\\p{L}+|entre[zr]?|change[zr]?|saisi\\p{L}+'),
    card: signs('insère|insérez|introdui\\p{L}+|pose[zr]?|met|mettez|glisse[zr]?|scanne[zr]?|retire[zr]?'),
    signature: signs('signe[zr]?'),
  },
  de: {
    pin: signs('tippen|tippt|geben|gibt|wählen|wählt|ändern|ändert'),
    password: signs('tippen|tippt|geben|gibt|wählen|wählt|ändern|ändert'),
    card: signs('stecken|steckt|legen|legt|halten|hält|scannen'),
    signature: signs('unterschreiben|unterschreibt|unterzeichnen'),
  },
  en: {
    pin: signs('type|types|enter|enters|choose|chooses|change|changes'),
    password: signs('type|types|enter|enters|choose|chooses|change|changes'),
    card: signs('insert|inserts|put|puts|hold|holds|scan|scans|tap'),
    signature: signs('sign|signs'),
  },
};

/** Who says what not to do touches nothing. */
const never: Readonly<Record<CitizenLang, RegExp>> = {
  nl: signs('nooit|niet|geen|zonder|kan|kunnen|moet'),
  fr: signs('jamais|pas|aucune?|sans|ni|peut|doit|faut'),
  de: signs('nie|nicht|keine?n?|ohne|kann|muss'),
  en: signs('never|not|no|without|can|must'),
};

/** What a step lets someone do without the mark for it, with the word that says so. */
export function unmarkedTouches(
  { kind, fields, touches: marked }: TypedBlock,
  lang: CitizenLang,
): readonly { readonly touch: Touch; readonly word: string }[] {
  if (kind !== 'step') return [];
  const said = [fields.title ?? '', ...sentencesOf(fields.text ?? '', lang).map(({ text }) => text)];
  const done = said.filter((sentence) => !never[lang].test(sentence) && !/[“”«»"?]/.test(sentence));
  return touches.flatMap((touch) => {
    if (marked.includes(touch)) return [];
    const sentence = done.find((one) => touchWords[lang][touch].test(one) && deeds[lang][touch].test(one));
    const word = sentence && touchWords[lang][touch].exec(sentence)?.[0];
    return word === undefined ? [] : [{ touch, word: word.trim() }];
  });
}
