/** Words that stand in any sentence and say little about its subject, however rare they are in guides: “overal”. */
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { wordsOf } from './words-of-text.ts';

/**
 * What the dictionaries of PostgreSQL do not take for empty: common verbs and adverbs, small words without their
 * accents, and those of Flemish speech. No word of the field belongs here, nor one that groups give a meaning.
 */
const everyday: Readonly<Record<CitizenLang, string>> = {
  nl: `af alle allemaal ander andere anders best beter bijna binnen bleef blijf blijft blijven boven daarna daarom deed doe
    doet echt eerst eerste eigen eigenlijk elk elke enkel enkele erg ergens even ga gaan gaat ging geef geeft geven gegeven
    gewoon goed goede graag haal haalt halen had hebt hele helemaal hoelang hoeveel hoever ieder iedereen jij jou jouw juist
    kom komt komen gekomen kreeg krijg krijgt krijgen gekregen kun kunt laat laten later lang liever lukt maak maakt maken
    gemaakt mag mogen mensen misschien moest moeten naartoe nee neem neemt nemen nergens niemand niks nodig nooit nou overal
    paar precies probeer proberen sinds snel soms staan staat stond steeds steek steekt steken straks thuis tussen uit vandaag
    vind vindt vinden vond vraag vraagt vragen gevraagd volgens vorige waar waarmee waarom waarvoor wanneer weer weet weten
    welk welke wel wilt willen wou zag zeg zegt zeggen zei zelfs zeer zet zetten zit zitten zoals zoiets zouden
    allee allez amai alletwee beide da den efkens efkes gij goe gulle ier k kga khad kheb kik kweet kwil ma mijne moek mor ne
    nen ni nie nimeer onze onzen s t tis twas ulder uwen wa zijne zo`,
  fr: `a ai as au aucun aucune aurais aussi autre autres aux avant avec avez avoir avons bien c ca car ce ceci cela celle
    celles celui ces cet cette ceux chez chose choses combien comment dans depuis deja devez dire dis disent dit doit doivent
    dois donc donne donner elle elles en encore entre es est estce et etais etait etes etre eu eux fais fait faire faites
    falloir fallait faut fautil font ici il ils j jamais lui ma maintenant mais me meme mes met mets mettre moi mon ne ni non
    nos notre nous on ont or ou oui par passe passer pendant peut peuvent peux plus pour pourquoi pourrais pouvez pouvoir
    prend prendre prends qu quand que quel quelle quelles quelque quelquun quelques quels qui quoi reste rester rien sa sais
    sait savez savoir se sera ses si soit sommes son sont suis sur ta te tes toi ton toujours tous tout toute toutes tres trop
    trouve trouver un une va vais vas venir veut veux viennent vient vont vos votre voudrais voulez vouloir vous vu y`,
  de: `alle alles also am auch aus bei beide beim bekomme bekommen bekommt bin bist bitte brauche brauchen braucht da damit
    dann darf dich doch dort durfen einfach etwas euch fur finde finden findet ganz geben gegangen gehe gehen geht gemacht
    gerne getan gibt ging gut hast hatte hatten hier ihm ihn ihr ihre ihren ihrer immer jemand jetzt klappt komme kommen kommt
    konnen konnte kriege kriegen kriegt lass lassen lasst mache machen macht mal mehr mich mochte moglich muss mussen musst
    nach nehmen nichts nie niemand noch nur ob sage sagen sagt schon sehr seit soll sollen sollte steht stehen tue tun tut uber
    uns viel viele vom vor wahrend wann warum weil weiss welche welchen welcher welches wem wen wer werden wieder wieviel
    will wirklich wissen wollen wollte worden wurde wurden zum zur zwischen`,
  en: `again all already also always any anyone anything ask asks because both came come comes could did didnt doesnt done
    dont each else even ever every everything first get gets getting give given gives go goes going gone got hasnt havent
    however ill im into ive just keep keeps know let like make makes many may maybe me might more most much must my need needs
    never next nothing now off once one only other our out over own people please put really said same say says seem seems
    since some someone something sometimes still such take takes than thanks there thing things though through told too took
    try trying until up us used very want wants wasnt way we well went which while whose why wish wont would yes yet`,
};

const lists = new Map(Object.entries(everyday).map(([lang, words]) => [lang, wordsOf(words)]));

export function everydayWords(lang: string): readonly string[] {
  return lists.get(lang) ?? [];
}
