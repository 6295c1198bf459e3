/** The addresses of brevets: mine, the public check, and the coordinator's list. */
import { z } from 'zod';
import { clerk, coordinator, everyone } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { addressOf } from '#shared/http/address.ts';
import { Forbidden, NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { plainLetters, readBrevetCode, withdrawalReasons } from './brevet.ts';
import { checkBrevet } from './check.ts';
import { CheckedPage, CheckPage } from './pages/check.tsx';
import { KeepBrevetsPage, listHref } from './pages/keep.tsx';
import { MyBrevetsPage } from './pages/mine.tsx';
import { OneBrevetPage, WithdrawPage } from './pages/one.tsx';
import { mayWithdraw } from './policy.ts';
import { printBrevet } from './print.ts';
import { brevetsOf, keptBrevet, listBrevets, ownBrevet } from './queries.ts';
import { withdrawBrevet } from './withdraw.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;
const open = { frame: 'bare', noIndex: true } as const;
const rowsOnPage = 50;
const firstId = '00000000-0000-0000-0000-000000000000';
const withdrawal = z.object({
  reason: z.enum(withdrawalReasons, 'missingReason'),
  note: z.string().max(500, 'longNote').default(''),
});

export function brevetRoutes(services: Services): readonly Route[] {
  const { database, clock } = services;
  const today = () => dayOf(clock.now());
  const brevetOf = async (ask: Ask<Actor>) => {
    const id = ask.param('id');
    const brevet = isId(id) ? await inTown(database, ask.who, (db) => keptBrevet(db, ask.who.townId, id)) : undefined;
    if (!brevet) throw new NotFound();
    return brevet;
  };
  const check = async (ask: Ask, typed: string) => {
    const w = words(ask.lang).check;
    const checked = await checkBrevet(services, typed, addressOf(ask.context, services.config));
    const again = (problem: string, status: 404 | 429) =>
      page(w.title, <CheckPage lang={ask.lang} typed={typed} problem={problem} />, { ...open, status });
    switch (checked.kind) {
      case 'found':
        return page(w.title, <CheckedPage lang={ask.lang} brevet={checked.brevet} state={checked.state} />, open);
      case 'unknown':
        return again(w.unknown, 404);
      case 'wait':
        return again(w.wait(checked.seconds), 429);
    }
  };
  return [
    get('/brevets', clerk, async ({ who, lang }) => {
      const brevets = await inTown(database, who, (db) => brevetsOf(db, who.townId, who.memberId));
      return page(words(lang).mine.title, <MyBrevetsPage lang={lang} brevets={brevets} today={today()} />, {
        place: 'learn',
      });
    }),
    get('/brevets/:file', clerk, async ({ who, lang, param }) => {
      const id = /^(.+)\.pdf$/.exec(param('file'))?.[1];
      const brevet = isId(id)
        ? await inTown(database, who, (db) => ownBrevet(db, who.townId, who.memberId, id))
        : undefined;
      if (!brevet || brevet.withdrawnAt !== null) throw new NotFound();
      return printBrevet(brevet, lang, services.config.publicUrl);
    }),
    get('/check', everyone, (ask) => {
      const typed = ask.query('code')?.slice(0, 200);
      const w = words(ask.lang).check;
      if (typed === undefined) return page(w.title, <CheckPage lang={ask.lang} />, open);
      if (typed.trim() === '')
        return page(w.title, <CheckPage lang={ask.lang} problem={w.missing} />, { ...open, status: 422 });
      const code = readBrevetCode(typed);
      return code === undefined ? check(ask, typed) : redirect(`/check/${code}`);
    }),
    get('/check/:code', everyone, (ask) => check(ask, ask.param('code').slice(0, 200))),
    get('/together/brevets', coordinator, async ({ who, lang, query }) => {
      const search = (query('q') ?? '').trim().slice(0, 100);
      const id = query('id');
      const after = query('after')?.slice(0, 300);
      const from = after !== undefined && isId(id) ? { after, id } : { after: '', id: firstId };
      const found = await inTown(database, who, (db) =>
        listBrevets(db, who.townId, plainLetters(search), from, rowsOnPage + 1),
      );
      const brevets = found.slice(0, rowsOnPage);
      const last = brevets.at(-1);
      return page(
        words(lang).keep.title,
        <KeepBrevetsPage
          lang={lang}
          brevets={brevets}
          search={search}
          today={today()}
          next={found.length > rowsOnPage && last ? listHref(search, last) : undefined}
          onward={from.id !== firstId}
        />,
        together,
      );
    }),
    get('/together/brevets/:id', coordinator, async (ask) => {
      const brevet = await brevetOf(ask);
      const w = words(ask.lang).keep;
      const done = { withdrawn: w.withdrawnNow, already: w.alreadyWithdrawn }[ask.query('done') ?? ''];
      return page(
        w.details(brevet.holderName),
        <OneBrevetPage lang={ask.lang} brevet={brevet} today={today()} done={done} />,
        together,
      );
    }),
    get('/together/brevets/:id/withdraw', coordinator, async (ask) => {
      const brevet = await brevetOf(ask);
      if (!mayWithdraw(ask.who, brevet)) return redirect(`/together/brevets/${brevet.id}?done=already`);
      return page(
        words(ask.lang).withdraw.title,
        <WithdrawPage lang={ask.lang} brevet={brevet} today={today()} />,
        together,
      );
    }),
    post('/together/brevets/:id/withdraw', coordinator, async (ask) => {
      const brevet = await brevetOf(ask);
      const w = words(ask.lang).withdraw;
      const form = readForm(withdrawal, await ask.form());
      if (form.kind === 'wrong') {
        const errors = {
          reason: form.errors.reason && w.missingReason,
          note: form.errors.note && w.longNote,
        };
        return page(
          w.title,
          <WithdrawPage lang={ask.lang} brevet={brevet} today={today()} typed={form.typed} errors={errors} />,
          { ...together, status: 422 },
        );
      }
      const result = await withdrawBrevet(services, ask.who, { id: brevet.id, ...form.data });
      switch (result.kind) {
        case 'withdrawn':
          return redirect(`/together/brevets/${brevet.id}?done=withdrawn`);
        case 'already':
          return redirect(`/together/brevets/${brevet.id}?done=already`);
        case 'forbidden':
          throw new Forbidden();
      }
    }),
  ];
}
