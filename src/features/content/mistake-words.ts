/** What is wrong with a text in blocks, said in English for who writes files and in Dutch or French for who writes here. */
import type { Translation } from '#shared/words/catalogue.ts';

const en = {
  notClosed: 'is not closed; put ::: on a line of its own where it ends',
  closesNothing: 'closes nothing; take it away',
  empty: 'is empty; write something in it or take it away',
  needsTitle: (field: string) => `needs a title: ${field} Title`,
  noTitle: (title: string) => `takes no title; take “${title}” away`,
  figureName: 'needs the name of a drawing: ::: figure name',
  noBlock: 'is no block; use situation, tip, boundary, warning, question, may, step, figure, video or check',
  film: 'needs the https address of a film that ends in .mp4 or .webm on its first line',
  captions: 'needs captions after the address: WEBVTT, an empty line, and lines with their times',
  noTouch: (known: string) => `is nothing that a step touches; use ${known}`,
  html: 'has HTML; write it in Markdown',
  picture: 'has a picture; use ::: figure name',
  topHeading: 'is that of the page; headings begin at ##',
  space: 'needs a space after the #',
  deep: 'is too deep; use ##, ### or ####',
  signs: 'has a line of signs; write a heading with ##',
  link: 'must begin with https://, mailto:, tel:, guide: or /',
  skips: (sign: string) => `skips a level; use ${sign}`,
  /** What is wrong with a field of a block comes in English. */
  inField: (english: string) => english,
};

export type MistakeWords = Translation<typeof en>;

const nl: MistakeWords = {
  notClosed: 'is niet gesloten; zet ::: alleen op een regel waar het eindigt',
  closesNothing: 'sluit niets af; haal het weg',
  empty: 'is leeg; schrijf er iets in of haal het weg',
  needsTitle: (field) => `heeft een titel nodig: ${field} Titel`,
  noTitle: (title) => `heeft geen titel; haal “${title}” weg`,
  figureName: 'heeft de naam van een tekening nodig: ::: figure naam',
  noBlock: 'is geen blok; gebruik situation, tip, boundary, warning, question, may, step, figure, video of check',
  film: 'heeft op de eerste regel het https-adres van een film nodig, dat eindigt op .mp4 of .webm',
  captions: 'heeft na het adres ondertitels nodig: WEBVTT, een lege regel, en regels met hun tijd',
  noTouch: (known) => `raakt een stap niet; gebruik ${known}`,
  html: 'heeft HTML; schrijf het in Markdown',
  picture: 'heeft een afbeelding; gebruik ::: figure naam',
  topHeading: 'is de kop van de pagina; begin hier met ##',
  space: 'heeft een spatie nodig na de #',
  deep: 'gaat te diep; gebruik ##, ### of ####',
  signs: 'is een lijn van tekens; schrijf een kop met ##',
  link: 'moet beginnen met https://, mailto:, tel:, guide: of /',
  skips: (sign) => `slaat een niveau over; gebruik ${sign}`,
  inField: () => 'ontbreekt of klopt niet; kijk hoe het in het voorbeeld staat',
};

const fr: MistakeWords = {
  notClosed: 'n’est pas fermé ; mettez ::: seul sur une ligne à la fin',
  closesNothing: 'ne ferme rien ; enlevez-le',
  empty: 'est vide ; écrivez-y quelque chose ou enlevez-le',
  needsTitle: (field) => `a besoin d’un titre : ${field} Titre`,
  noTitle: (title) => `ne prend pas de titre ; enlevez « ${title} »`,
  figureName: 'a besoin du nom d’un dessin : ::: figure nom',
  noBlock:
    'n’est pas un bloc ; utilisez situation, tip, boundary, warning, question, may, step, figure, video ou check',
  film: 'a besoin, sur la première ligne, de l’adresse https d’un film qui se termine par .mp4 ou .webm',
  captions: 'a besoin de sous-titres après l’adresse : WEBVTT, une ligne vide, puis des lignes avec leur temps',
  noTouch: (known) => `n’est rien qu’une étape touche ; utilisez ${known}`,
  html: 'contient du HTML ; écrivez en Markdown',
  picture: 'contient une image ; utilisez ::: figure nom',
  topHeading: 'est le titre de la page ; commencez ici par ##',
  space: 'a besoin d’une espace après le #',
  deep: 'va trop loin ; utilisez ##, ### ou ####',
  signs: 'est une ligne de signes ; écrivez un titre avec ##',
  link: 'doit commencer par https://, mailto:, tel:, guide: ou /',
  skips: (sign) => `saute un niveau ; utilisez ${sign}`,
  inField: () => 'manque ou n’est pas juste ; regardez l’exemple',
};

const all = { nl, fr, en };
export type MistakeLang = keyof typeof all;

export function mistakeWords(lang: MistakeLang): MistakeWords {
  return all[lang];
}

/** Where a reader of blocks tells what it found wrong, in words that come later; it goes on after it. */
export type Note = (line: number, field: string, message: (say: MistakeWords) => string) => void;
