/** What a drawing may hold: SVG that draws, and nothing that runs or fetches. */

export type SvgMistake = { readonly line: number; readonly message: string };

/** The elements of SVG 2 that draw, name or move; none with a prefix, under which any other could hide. */
const drawing = [
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'metadata', 'style', 'switch', 'a', 'view'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath', 'image'],
  ...[
    'linearGradient',
    'radialGradient',
    'stop',
    'pattern',
    'clipPath',
    'mask',
    'marker',
    'filter',
    String.raw`fe[A-Z]\w*`,
  ],
  ...['animate', 'animateMotion', 'animateTransform', 'mpath', 'set'],
].join('|');

const forbidden: readonly { readonly sign: RegExp; readonly message: string }[] = [
  {
    sign: new RegExp(String.raw`<(?!/|!--|(?:${drawing})(?=[\s/>]))`, 'g'),
    message: 'may not hold scripts or foreign content; take it away',
  },
  {
    // Up to the next “<” and not to “>”, which may stand in a value.
    sign: /<(?:animate\w*|set)\b[^<]*attributeName\s*=\s*["']?\s*(?:xlink:)?(?:href|on)|javascript\s*:/gi,
    message: 'may not change where a link leads or what runs; take it away',
  },
  { sign: /[\s/"']on[a-z]+\s*=/gi, message: 'may not hold event handlers (on…=); take it away' },
  {
    sign: /(?:href|src)\s*=\s*["']?\s*(?!["']?#)|url\(\s*["']?(?!#)|@import|image-set\(|\\[0-9a-f]/gi,
    message: 'may not point outside itself; take the address away',
  },
];

/** So many are told of one kind: who mends them asks again. */
const mostTold = 20;

/** What is wrong with a drawing, each at its line; nothing when it may be shown. */
export function svgMistakes(text: string): readonly SvgMistake[] {
  const mistakes: SvgMistake[] = [];
  if (!/^\s*<svg\s[^>]*viewBox="0 0 [\d.]+ [\d.]+"/.test(text))
    mistakes.push({ line: 1, message: 'must begin with <svg …> and have viewBox="0 0 width height"' });
  if (!/^\s*<svg\s[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/.test(text))
    mistakes.push({ line: 1, message: 'must have xmlns="http://www.w3.org/2000/svg", or browsers do not draw it' });
  if (!/<\/svg>\s*$/.test(text))
    mistakes.push({ line: text.trimEnd().split('\n').length, message: 'must end with </svg>' });
  for (const { sign, message } of forbidden)
    for (const { index, 0: found } of text.matchAll(sign).take(mostTold))
      mistakes.push({ line: lineOf(text, index, found), message });
  return mistakes;
}

/** The line on which what was found begins; a new line before it is not part of it. */
function lineOf(text: string, index: number, found: string): number {
  const start = index + (found.length - found.trimStart().length);
  return text.slice(0, start).split('\n').length;
}
