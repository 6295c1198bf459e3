/** The addresses of signing in and out, choosing a password or PIN, and one's own account. */
import { z } from 'zod';
import { everyone, signedIn } from '#shared/access/access.ts';
import { addressOf } from '#shared/http/address.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { isToKeep } from '#shared/http/kept-page.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { isLang } from '#shared/words/catalogue.ts';
import { type CardState, choosePin, isGoodPin, lookAtCard, readCardCode } from './card.ts';
import { AccountPage, ChooseTownPage } from './pages/account.tsx';
import { AskedPasswordPage, AskPasswordPage, NewPasswordPage } from './pages/password.tsx';
import { CardCodePage, CardPinPage, SignInPage } from './pages/sign-in.tsx';
import { longestPassword, shortestPassword } from './password.ts';
import { townsOf } from './queries.ts';
import {
  type Auth,
  askPasswordLink,
  type SignedIn,
  setPassword,
  signInWithCard,
  signInWithPassword,
  signOut,
} from './sign-in.ts';
import { chooseTown, setLanguage } from './store.ts';
import { words } from './words.ts';

const bare = { frame: 'bare' } as const;
const credentials = z.object({
  email: z.string('missing').max(200),
  shared: z.string().optional(),
});
const address = z.object({ email: z.email('badEmail').max(200) });

export function peopleRoutes(services: Services, auth: Auth): readonly Route[] {
  const { door } = services.database;
  return [
    get('/sign-in', everyone, (ask) => {
      const notice = {
        'signed-out': words(ask.lang).signIn.signedOut,
        idle: words(ask.lang).signIn.idle,
        password: words(ask.lang).password.saved,
      }[ask.query('notice') ?? ''];
      return page(
        words(ask.lang).signIn.title,
        <SignInPage lang={ask.lang} to={safePath(ask.query('to'))} notice={notice} />,
        bare,
      );
    }),
    post('/sign-in', everyone, async (ask) => {
      const w = words(ask.lang).signIn;
      const typed = await ask.form();
      const to = safePath(text(typed, 'to'));
      const form = readForm(credentials, typed);
      const again = (problem: string, status: 422 | 429 = 422) =>
        page(
          w.title,
          <SignInPage
            lang={ask.lang}
            to={to}
            email={text(typed, 'email')}
            shared={typed.has('shared')}
            problem={problem}
          />,
          { ...bare, status },
        );
      // As typed: a space may be part of a password.
      const password = text(typed, 'password') ?? '';
      if (form.kind === 'wrong' || password === '' || password.length > longestPassword) return again(w.wrong);
      const { email, shared } = form.data;
      const result = await signInWithPassword(services, auth, {
        email,
        password,
        shared: shared !== undefined,
        address: addressOf(ask.context, services.config),
      });
      return answerSignIn(result, to, again, w);
    }),
    get('/card', everyone, (ask) => page(words(ask.lang).card.title, <CardCodePage lang={ask.lang} />, bare)),
    post('/card', everyone, async (ask) => {
      const typed = text(await ask.form(), 'code') ?? '';
      const code = readCardCode(typed);
      if (code !== undefined) return redirect(`/card/${code}`);
      const w = words(ask.lang).card;
      return page(w.title, <CardCodePage lang={ask.lang} code={typed} problem={w.unknown} />, { ...bare, status: 422 });
    }),
    get('/card/:code', everyone, async (ask) => {
      const w = words(ask.lang);
      const code = readCardCode(ask.param('code'));
      const state: CardState =
        code === undefined
          ? { kind: 'unknown' }
          : await lookAtCard(services, code, addressOf(ask.context, services.config));
      const again = (problem: string, status: 404 | 429) =>
        page(w.card.title, <CardCodePage lang={ask.lang} code={ask.param('code')} problem={problem} />, {
          ...bare,
          status,
        });
      switch (state.kind) {
        case 'unknown':
          return again(w.card.unknown, 404);
        case 'wait':
          return again(w.signIn.wait(state.seconds), 429);
        case 'new':
        case 'ready':
          return page(w.card.title, <CardPinPage lang={ask.lang} code={code} isNew={state.kind === 'new'} />, bare);
      }
    }),
    post('/card/:code', everyone, async (ask) => {
      const w = words(ask.lang);
      const code = readCardCode(ask.param('code'));
      if (code === undefined) throw new NotFound();
      const form = await ask.form();
      const pin = (text(form, 'pin') ?? '').trim();
      const { kind: state } = await lookAtCard(services, code, addressOf(ask.context, services.config));
      const again = (problem: string, status: 422 | 429 = 422) =>
        page(w.card.title, <CardPinPage lang={ask.lang} code={code} isNew={state === 'new'} problem={problem} />, {
          ...bare,
          status,
        });
      if (state === 'unknown' || state === 'wait') return redirect(`/card/${code}`);
      if (state === 'new') {
        if (!isGoodPin(pin)) return again(w.card.badPin);
        if (pin !== (text(form, 'again') ?? '').trim()) return again(w.card.notSame);
        if (!(await choosePin(services.database, code, pin))) return redirect(`/card/${code}`);
      }
      const result = await signInWithCard(services, auth, {
        code,
        pin,
        address: addressOf(ask.context, services.config),
      });
      return answerSignIn(result, '/my-day', again, { wrong: w.card.wrong, wait: w.signIn.wait });
    }),
    post('/sign-out', everyone, async (ask) => {
      const cookies = await signOut(services, auth, ask.context.req.header('cookie') ?? '');
      const response = withCookies('/sign-in?notice=signed-out', cookies);
      // Whatever the browser kept of these pages goes too: the next person at this machine finds nothing. A service
      // worker wiped its own, and keeps what still waits to be sent, perhaps for somebody else.
      response.headers.set('clear-site-data', isToKeep(ask.context) ? '"cache"' : '"cache", "storage"');
      return response;
    }),
    get('/password', everyone, (ask) =>
      page(words(ask.lang).password.askTitle, <AskPasswordPage lang={ask.lang} />, bare),
    ),
    post('/password', everyone, async (ask) => {
      const w = words(ask.lang);
      const typed = await ask.form();
      const form = readForm(address, typed);
      if (form.kind === 'wrong')
        return page(
          w.password.askTitle,
          <AskPasswordPage lang={ask.lang} email={text(typed, 'email')} problem={w.badEmail} />,
          { ...bare, status: 422 },
        );
      await askPasswordLink(services, auth, form.data.email);
      return page(w.password.askedTitle, <AskedPasswordPage lang={ask.lang} />, bare);
    }),
    get('/new-password/:token', everyone, (ask) =>
      page(words(ask.lang).password.newTitle, <NewPasswordPage lang={ask.lang} token={ask.param('token')} />, bare),
    ),
    post('/new-password/:token', everyone, async (ask) => {
      const w = words(ask.lang);
      const password = text(await ask.form(), 'password') ?? '';
      const problem =
        password.length < shortestPassword
          ? w.password.short(shortestPassword)
          : password.length > longestPassword
            ? w.password.long(longestPassword)
            : undefined;
      if (problem !== undefined)
        return page(
          w.password.newTitle,
          <NewPasswordPage lang={ask.lang} token={ask.param('token')} problem={problem} />,
          { ...bare, status: 422 },
        );
      if (await setPassword(services, auth, ask.param('token'), password)) return redirect('/sign-in?notice=password');
      return page(w.password.askTitle, <AskPasswordPage lang={ask.lang} problem={w.password.oldLink} />, {
        ...bare,
        status: 410,
      });
    }),
    get('/account', signedIn, async (ask) =>
      page(
        words(ask.lang).account.title,
        <AccountPage who={ask.who} towns={ask.who.way === 'card' ? [] : await townsOf(door, ask.who.personId)} />,
      ),
    ),
    get('/account/town', signedIn, async (ask) => {
      const towns = ask.who.way === 'card' ? [] : await townsOf(door, ask.who.personId);
      // Who keeps the installation and works for no town starts where she works: with all towns.
      if (towns.length === 0 && ask.who.platformAdministrator) return redirect('/platform/towns');
      return page(words(ask.lang).account.chooseTown, <ChooseTownPage who={ask.who} towns={towns} />, bare);
    }),
    post('/account/town', signedIn, async (ask) => {
      const town = z.uuid().safeParse(text(await ask.form(), 'town'));
      if (!town.success || !(await chooseTown(door, ask.who.sessionId, ask.who.personId, town.data)))
        throw new NotFound();
      return redirect('/my-day');
    }),
    get('/language/:lang', everyone, async (ask) => {
      const lang = ask.param('lang');
      if (!isLang(lang)) throw new NotFound();
      if (ask.who) await setLanguage(door, ask.who.personId, lang, services.clock.now());
      return withCookies(safePath(ask.query('to') ?? pageBefore(ask)), [
        `lang=${lang}; Path=/; Max-Age=31536000; SameSite=Lax`,
      ]);
    }),
  ];
}

function answerSignIn<Page>(
  result: SignedIn,
  to: string,
  again: (problem: string, status?: 422 | 429) => Page,
  w: { readonly wrong: string; readonly wait: (seconds: number) => string },
) {
  switch (result.kind) {
    case 'in':
      return withCookies(to, result.cookies);
    case 'wrong':
      return again(w.wrong);
    case 'wait':
      return again(w.wait(result.seconds), 429);
  }
}

function withCookies(to: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location: to, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** The page with the link that was followed: so the link is the same on every page. */
function pageBefore(ask: Ask): string | undefined {
  const before = ask.context.req.header('referer') ?? '';
  if (!URL.canParse(before)) return undefined;
  const { origin, pathname, search } = new URL(before);
  return origin === ask.url.origin ? `${pathname}${search}` : undefined;
}

/** Only a path of this site: never a way to send people elsewhere after signing in. */
function safePath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[\w\-./?=&%+~*:,@]*$/.test(to) ? to : '/my-day';
}

function text(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' ? value : undefined;
}
