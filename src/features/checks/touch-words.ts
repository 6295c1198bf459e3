/** Words by which a step lets someone use a secret, a card or a signature: then it should say what it touches. */
import { type Touch, touches } from '#features/content/index.ts';
import type { TypedBlock } from '#features/manuscript/index.ts';
import { sentencesOf } from '#features/plain-language/index.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';

/** A sentence that holds a word of each list lets someone use one of `marks`; the first list has the word to name. */
type Sign = { readonly marks: readonly Touch[]; readonly says: readonly RegExp[] };

const words = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, 'iu');
const sign = (marks: readonly Touch[], ...says: readonly string[]): Sign => ({ marks, says: says.map(words) });

/** Tuned on our own guides, where every step was looked at by hand; what they find and miss is measured in the tests. */
const signs: Readonly<Record<CitizenLang, readonly Sign[]>> = {
  nl: [
    sign(touches, 'meldt|logt', 'aan|in'),
    sign(touches, 'aanmelden|registreert|activeert', 'laat|daarna|opnieuw|zelf|zich'),
    sign(touches, 'bevestigt', 'hij|burger|gsm|toestel|app'),
    sign(
      ['pin'],
      '\\p{L}*-?codes?|pin|puk',
      'ti[kp]t|typt?|tik|leest|gee?ft|vult|bewaart|kiest|toont|gebruikt|vraagt|krijgt',
    ),
    sign(['password'], '\\p{L}*wachtwoord(?:en)?', 'typt?|tikt|kiest?|verandert|maakt|bewaart|vraagt|schrijft|stelt'),
    sign(['card'], 'kaart|eid|bankkaart|identiteitskaart', 'steekt?|insteken|lezer|neemt?|gebruikt'),
    sign(['signature', 'pin'], '(?:onder)?tekent|(?:onder)?teken(?:en)?'),
    sign(['pin', 'card'], 'betaalt?', 'zelf|bank|bankapp|gsm|kaart'),
  ],
  fr: [
    sign(touches, '(?:se|vous) (?:re)?connecte[rz]?|connectez-vous|identifiez-vous'),
    sign(
      touches,
      'active[rz]?|inscri(?:t|re|vez)',
      'laissez|ensuite|à nouveau|lui-même|elle-même|vous-même|citoyen|il',
    ),
    sign(touches, 'confirme[rz]?', 'il|elle|citoyen|vous|téléphone|gsm|appareil|app'),
    sign(
      ['pin'],
      'codes?|pin|puk',
      'tape[rz]?|encode[rz]?|introdui\\p{L}+|choisi\\p{L}+|entre[rz]?|saisi\\p{L}+|lit|lisez|donne[rz]?|montre[rz]?|utilise[rz]?|demande[rz]?|reçoi\\p{L}+|recevez|garde[rz]?',
    ),
    sign(
      ['password'],
      'mots? de passe',
      'tape[rz]?|choisi\\p{L}+|change[rz]?|crée[rz]?|garde[rz]?|demande[rz]?|écri\\p{L}+|enregistre[rz]?',
    ),
    sign(
      ['card'],
      'carte|eid',
      'insère|insérez|glisse[rz]?|lecteur|pren(?:d|ez)|utilise[rz]?|met|mettez|retire[rz]?|introdui\\p{L}+',
    ),
    sign(['signature', 'pin'], 'signe[rz]?'),
    sign(['pin', 'card'], 'paie|paye[rz]?', 'lui-même|elle-même|vous-même|banque|gsm|téléphone|carte'),
  ],
  de: [
    sign(touches, 'melden|anmelden', 'an|sich'),
    sign(touches, 'aktivieren|registrieren', 'Sie|sich|neu|wieder|danach'),
    sign(touches, 'bestätigen', 'Sie|Handy|Gerät|App'),
    sign(
      ['pin'],
      '(?:\\p{L}|-)*codes?|pin|puk',
      'tippen|geben|lesen|wählen|zeigen|bekommen|erhalten|benutzen|bewahren|ändern',
    ),
    sign(
      ['password'],
      '\\p{L}*(?:passwort|passwörter|kennwort)',
      'tippen|wählen|ändern|bewahren|schreiben|geben|erstellen',
    ),
    sign(['card'], '\\p{L}*karte|eid|personalausweis', 'stecken|lesegerät|kartenleser|nehmen|benutzen|legen|halten'),
    sign(['signature', 'pin'], 'unterschreiben|unterzeichnen'),
    sign(['pin', 'card'], 'bezahlen|zahlen', 'selbst|bank|bank-app|handy|karte'),
  ],
  en: [
    sign(touches, 'sign(?= in)|log(?= in)', 'you|your|with|now|then|again|sign in|log in|type'),
    sign(touches, 'activate|register', 'you|your|again|then'),
    sign(touches, 'confirm', 'you|your|phone|app|device|with'),
    sign(['pin'], 'codes?|pin|puk', 'type|enter|choose|read|give|get|show|use|keep|receive|change'),
    sign(['password'], 'passwords?', 'type|enter|choose|change|make|keep|write|save|create'),
    sign(['card'], 'card|eid', 'put|insert|reader|take|use|hold'),
    sign(['signature', 'pin'], '(?<!(?:the|a|this|that|each) )sign(?! (?:in|up|out))'),
    sign(['pin', 'card'], 'pay', 'yourself|bank|phone|card'),
  ],
};

/** What is asked, forbidden, said aloud or looked up in another guide is not done here. */
const notDone: Readonly<Record<CitizenLang, RegExp>> = {
  nl: /(?<!\p{L})(?:nooit|niet|geen|zonder|niets|niemand|gids|ga naar|u af)(?!\p{L})|[“”?]/iu,
  fr: /(?<!\p{L})(?:jamais|pas|aucune?|sans|rien|personne(?= ne)|à personne|guide|demandez|expliquez|voyez|peut|comment|si|connexion|de se connecter|de vous connecter|avec un lecteur)(?!\p{L})|[“”«»?]/iu,
  de: /(?<!\p{L})(?:nie|niemals|nicht|keine?n?|ohne|nichts|niemand(?:em)?|anleitung|gehen Sie zu|ab|kann|können|wie|wenn|mit Kartenleser)(?!\p{L})|[„“”?]/iu,
  en: /(?<!\p{L})(?:never|not|no|without|nothing|nobody|guide|go to|log out|sign out|look at|can|how|if|choose to|with a (?:card )?reader)(?!\p{L})|[“”?]/iu,
};

/** What a step lets someone use without a mark for it. One of `touches` would do; `word` says so. */
export type Unmarked = { readonly touches: readonly Touch[]; readonly word: string };

/** At most one for the same marks. */
export function unmarkedTouches({ kind, fields, touches: marked }: TypedBlock, lang: CitizenLang): readonly Unmarked[] {
  if (kind !== 'step') return [];
  const said = [fields.title ?? '', ...sentencesOf(fields.text ?? '', lang).map(({ text }) => text)];
  const done = said.filter((sentence) => !notDone[lang].test(sentence));
  const found = new Map<string, Unmarked>();
  for (const { marks, says } of signs[lang]) {
    if (marks.some((mark) => marked.includes(mark)) || found.has(marks.join(' '))) continue;
    const sentence = done.find((one) => says.every((word) => word.test(one)));
    const word = sentence && says[0]?.exec(sentence)?.[0];
    if (word !== undefined) found.set(marks.join(' '), { touches: marks, word });
  }
  return [...found.values()];
}
