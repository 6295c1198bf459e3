/** A table as a file that Excel opens well in Belgium: semicolons, and a mark that says it is UTF-8. */

const byteOrderMark = '\uFEFF';

/** The whole file, from rows of texts; the first row names the columns. */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + lines.map((line) => `${line.map(quote).join(';')}\r\n`).join('');
}

/** The file as a download. `name` is without .csv, in letters that every system takes. */
export function csvAnswer(name: string, lines: readonly (readonly string[])[]): Response {
  return new Response(csvFile(lines), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  });
}

/**
 * Quotes where needed. A text that a sheet would run as a formula gets an apostrophe before it (OWASP, CSV injection):
 * people type names of services, forms and places.
 */
function quote(text: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
