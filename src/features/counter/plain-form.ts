/** Words brought to one form, so that the same problem said twice counts as one. */

const longest = 60;

/** Small letters without accents, signs as one space, at most 60 characters; a text of signs alone is “?”. */
export function plainForm(text: string): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return [...plain].slice(0, longest).join('').trim() || '?';
}
