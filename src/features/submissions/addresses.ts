/** The addresses of handing in without an account. */

export function shareHref(lang: string): string {
  return `/share/${lang}`;
}

/** Where the editors' answer stands, for who knows the code. */
export function answerHref(lang: string, code: string): string {
  return `/share/${lang}/${code}`;
}
