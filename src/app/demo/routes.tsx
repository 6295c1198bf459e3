/** The demo's own page: sign in as anyone, read the mails that would have been sent, move the clock. */

import { signInAs } from '#features/people/index.ts';
import { everyone } from '#shared/access/access.ts';
import type { MovableClock } from '#shared/clock.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { get, post, type Route } from '#shared/http/route.ts';
import { readOutbox } from '#shared/mail/mail.ts';
import type { Services } from '#shared/services.ts';
import { demoAccounts } from './accounts.ts';
import { DemoPage } from './page.tsx';
import { findDemoPerson } from './store.ts';

const hour = 3600_000;

export function demoRoutes(services: Services, clock: MovableClock): readonly Route[] {
  return [
    get('/demo', everyone, async (ask) =>
      page(
        'Demo',
        <DemoPage
          accounts={demoAccounts}
          mails={await readOutbox(services.database.door)}
          now={clock.now()}
          moved={clock.offset()}
          lang={ask.lang}
        />,
        { frame: 'bare' },
      ),
    ),
    post('/demo/sign-in', everyone, async (ask) => {
      const form = await ask.form();
      const person = await findDemoPerson(services.database.door, String(form.get('email') ?? ''));
      if (!person) throw new NotFound();
      const cookie = await signInAs(services, { ...person, shared: form.has('shared') });
      return new Response(null, {
        status: 303,
        headers: { location: '/my-day', 'set-cookie': `${cookie}; Path=/; HttpOnly; SameSite=Lax` },
      });
    }),
    post('/demo/clock', everyone, async (ask) => {
      const hours = Number((await ask.form()).get('hours'));
      clock.move(Number.isFinite(hours) && hours !== 0 ? hours * hour : -clock.offset());
      return redirect('/demo');
    }),
  ];
}
