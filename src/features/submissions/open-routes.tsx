/** The public addresses of handing in: the form in four languages, and the page under a code where the answer stands. */
import { chooseLanguage, publicPage } from '#features/citizens/index.ts';
import { newLongCode, readLongCode } from '#shared/code.ts';
import { askerOf } from '#shared/http/address.ts';
import { NotFound, type PublicAnswer, type PublicPage, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm, type Typed } from '#shared/http/form.ts';
import { type PublicAsk, publicGet, publicPost, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { type CitizenLang, isCitizenLang } from '#shared/words/catalogue.ts';
import { answerHref, shareHref } from './addresses.ts';
import { handedIn, handIn, isOpen } from './hand-in.ts';
import { openWords } from './open-words.ts';
import { OpenAnswerPage, UnknownCodePage } from './pages/open-answer.tsx';
import { ClosedPage, OpenSharePage } from './pages/open-share.tsx';
import { openForm } from './submission-form.ts';

type Form = { readonly typed: Typed; readonly errors: FormErrors };
type Shown = {
  readonly title: string;
  readonly body: PublicPage['body'];
  readonly path: (lang: CitizenLang) => string;
  readonly canonical?: string;
  readonly status?: PublicPage['status'];
  readonly retryAfter?: number;
};

/** The longest text in every sign that takes four bytes, and what is around it. */
const formLimit = 40_000;

export function openRoutes(services: Services): readonly Route[] {
  const { config } = services;
  return [
    publicGet('/share', (ask) => redirect(shareHref(chooseLanguage(ask.context.req.header('accept-language') ?? '')))),
    publicGet('/share/:lang', async (ask) => {
      const lang = langOf(ask);
      return (await isOpen(services)) ? form(lang, { typed: {}, errors: {} }) : closed(lang);
    }),
    publicPost(
      '/share/:lang',
      async (ask) => {
        const lang = langOf(ask);
        const read = readForm(openForm, await ask.form());
        if (read.kind === 'wrong') return form(lang, read, { status: 422 });
        const { mine: _, homepage: __, secret, ...given } = read.data;
        const address = askerOf(ask.context, config);
        const handed = await handIn(services, given, { lang, secret, address });
        switch (handed.kind) {
          case 'received':
            return redirect(answerHref(lang, handed.code));
          case 'closed':
            return closed(lang);
          case 'wait': {
            const again = { typed: { ...given, secret, mine: 'yes' }, errors: { form: handed.because } };
            return form(lang, again, { status: 429, retryAfter: handed.seconds });
          }
        }
      },
      formLimit,
    ),
    publicGet('/share/:lang/:code', async (ask) => {
      const lang = langOf(ask);
      const found = await handedIn(services, ask.param('code').slice(0, 60));
      if (!found) {
        const { title } = openWords(lang).unknown;
        return shown(lang, { title, path: shareHref, body: <UnknownCodePage lang={lang} />, status: 404 });
      }
      const path = (other: CitizenLang) => answerHref(other, found.code);
      const url = `${config.publicUrl}${path(lang)}`;
      const body = <OpenAnswerPage lang={lang} submission={found.submission} url={url} />;
      return shown(lang, { title: openWords(lang).answer.title, path, body });
    }),
  ];

  function form(lang: CitizenLang, { typed, errors }: Form, more: Pick<Shown, 'status' | 'retryAfter'> = {}) {
    const secret = readLongCode(typed.secret ?? '') ?? newLongCode();
    const body = <OpenSharePage {...{ lang, secret, typed, errors }} />;
    return shown(lang, {
      title: openWords(lang).hand.title,
      path: shareHref,
      canonical: shareHref(lang),
      body,
      ...more,
    });
  }

  function closed(lang: CitizenLang) {
    return shown(lang, { title: openWords(lang).hand.title, path: shareHref, body: <ClosedPage lang={lang} /> });
  }

  /** For this one reader: no cache keeps it. Without a canonical address search engines leave it out. */
  function shown(lang: CitizenLang, { title, body, path, canonical, status, retryAfter }: Shown): PublicAnswer {
    const { publicUrl } = config;
    const description = openWords(lang).hand.lead;
    return {
      kind: 'public',
      maxAge: 0,
      ...(retryAfter === undefined ? {} : { retryAfter }),
      content: () =>
        publicPage({
          ...{ lang, title, description, publicUrl, path, canonical, body },
          ...(status === undefined ? {} : { status }),
        }),
    };
  }
}

function langOf(ask: PublicAsk): CitizenLang {
  const lang = ask.param('lang');
  if (!isCitizenLang(lang)) throw new NotFound();
  return lang;
}
