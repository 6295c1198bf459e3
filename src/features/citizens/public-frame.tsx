/** What every public page has around it: its address, its other languages, the way to the list; nothing of who reads. */
import type { Child } from 'hono/jsx';
import type { TownInPublic } from '#features/towns/index.ts';
import type { PublicPage } from '#shared/http/answer.ts';
import { type CitizenLang, citizenLanguages } from '#shared/words/catalogue.ts';
import { citizenHome, shareHref } from './addresses.ts';
import { words } from './words.ts';

type Framed = {
  readonly lang: CitizenLang;
  readonly title: string;
  readonly description: string;
  readonly body: Child;
  /** https://digimee.example.be */
  readonly publicUrl: string;
  /** The path of this page in another language. */
  readonly path: (lang: CitizenLang) => string;
  /** The languages that it really is in; the others show it in Dutch. */
  readonly written?: readonly CitizenLang[];
  /** The path that search engines should know it by. */
  readonly canonical: string | undefined;
  readonly town?: TownInPublic | undefined;
  readonly frame?: 'bare' | 'print';
  readonly large?: boolean;
  readonly status?: PublicPage['status'];
  readonly head?: Child;
};

export function publicPage(framed: Framed): PublicPage {
  const {
    lang,
    title,
    description,
    body,
    publicUrl,
    path,
    canonical,
    town,
    frame = 'bare',
    large,
    status,
    head,
  } = framed;
  const w = words(lang);
  return {
    kind: 'page',
    lang,
    title,
    body,
    siteName: w.site,
    frame,
    homeHref: citizenHome(lang, { town: town?.slug }),
    skipTo: w.skip,
    languagesLabel: w.languages,
    languages: citizenLanguages.map((other) => ({
      lang: other,
      label: words(other).language,
      href: path(other),
      here: other === lang,
    })),
    footer: [
      { href: citizenHome(lang, { town: town?.slug }), label: w.footer.all },
      { href: shareHref(lang), label: w.footer.share },
      { href: `/api?lang=${lang}`, label: w.footer.api },
    ],
    themeStylesheet: town && `/look/${town.slug}-${town.lookHash}.css`,
    ...(large ? { large } : {}),
    ...(status ? { status } : {}),
    head: (
      <>
        <meta name="description" content={description} />
        {canonical === undefined ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={`${publicUrl}${canonical}`} />
            {/* The canonical page of a town's is that of all towns: it names its languages itself. */}
            {(town ? [] : (framed.written ?? citizenLanguages)).map((other) => (
              <link rel="alternate" hreflang={other} href={`${publicUrl}${path(other)}`} />
            ))}
          </>
        )}
        {head}
      </>
    ),
  };
}
