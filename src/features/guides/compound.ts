/** Compounds: “belastingbrief” is belasting and brief, also when something ties them, as in “identiteitskaart”. */

const shortestPiece = 3;
const ties = ['', 's', 'e', 'en', 'n'];

/** The two known words that a word is made of, or nothing. The longest second piece wins: it says what the thing is. */
export function partsOfCompound(word: string, isKnown: (piece: string) => boolean): readonly string[] {
  for (let end = shortestPiece; end <= word.length - shortestPiece; end++) {
    const last = word.slice(end);
    if (!isKnown(last)) continue;
    for (const tie of ties) {
      const first = word.slice(0, end - tie.length);
      if (first.length >= shortestPiece && word.slice(0, end).endsWith(tie) && isKnown(first)) return [first, last];
    }
  }
  return [];
}
