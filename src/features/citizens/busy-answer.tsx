/** The answer to who asks too often: how long to wait, in their language, as a page or as JSON. */
import type { PublicAnswer } from '#shared/http/answer.ts';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type CitizenLang, isCitizenLang } from '#shared/words/catalogue.ts';
import { citizenHome } from './addresses.ts';
import { chooseLanguage } from './choose-language.ts';
import { asksForJson, problemAnswer } from './problem-answer.ts';
import { publicPage } from './public-frame.tsx';
import { words } from './words.ts';

type Asked = { readonly url: URL; readonly acceptLanguage: string; readonly publicUrl: string };

/** @param seconds until the next one may pass */
export function busyAnswer({ url, acceptLanguage, publicUrl }: Asked, seconds: number): PublicAnswer {
  const lang = languageOf(url, acceptLanguage);
  const { title, text } = words(lang).busy;
  if (asksForJson(url.pathname)) return problemAnswer(429, text(seconds), { retryAfter: seconds });
  return {
    kind: 'public',
    maxAge: 0,
    retryAfter: seconds,
    content: () =>
      publicPage({
        lang,
        title,
        description: text(seconds),
        publicUrl,
        path: citizenHome,
        canonical: undefined,
        status: 429,
        body: <PageHead title={title} lead={text(seconds)} />,
      }),
  };
}

/** The one that the address names, as /citizen/fr or ?lang=fr; else the browser's. */
function languageOf({ pathname, searchParams }: URL, acceptLanguage: string): CitizenLang {
  const named = [pathname.split('/')[2], searchParams.get('lang') ?? undefined].find(isCitizenLang);
  return named ?? chooseLanguage(acceptLanguage);
}
