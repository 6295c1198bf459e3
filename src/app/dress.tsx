/** Puts a page in its frame: the menu, the account, the languages, the town's look. */
import { raw } from 'hono/html';
import { citizenHome } from '#features/citizens/index.ts';
import { type Asker, isActor } from '#shared/access/access.ts';
import type { Page, PlaceInSite } from '#shared/http/answer.ts';
import { Frame } from '#shared/ui/frame.tsx';
import type { IconName } from '#shared/ui/icon.tsx';
import { nameErrors } from '#shared/ui/named-errors.ts';
import { type Lang, languages } from '#shared/words/catalogue.ts';
import type { Assets } from './assets.ts';
import { OfflineStatus } from './offline.tsx';
import { words } from './words.ts';

type Around = {
  readonly asker: Asker;
  readonly lang: Lang;
  readonly assets: Assets;
  readonly demo: boolean;
  /** For the browser to keep, for whoever opens it without a network: nobody is named. */
  readonly toKeep?: boolean;
};

const places: readonly { readonly place: PlaceInSite; readonly href: string; readonly icon: IconName }[] = [
  { place: 'my-day', href: '/my-day', icon: 'clock' },
  { place: 'counter', href: '/counter', icon: 'counter' },
  { place: 'learn', href: '/learn', icon: 'book' },
  { place: 'together', href: '/together', icon: 'users' },
];

/** Scripts that every page has; the others are named by the pages that use them. */
const always = ['idle.js'];

/** What only desk.css dresses: tables, charts, long texts, sheets of cards. */
const atDesk = /class="(utrecht-table|dm-choose|utrecht-textarea|dm-chart|dm-overlay|dm-edit|dm-cards)/;

/** The whole document as text. */
export function dress(page: Page, { asker, lang, assets, demo, toKeep = false }: Around): string {
  const w = words(lang);
  const actor = isActor(asker) ? asker : null;
  const frame = page.frame ?? (actor ? 'site' : 'bare');
  const menu = frame === 'site' && actor ? places : [];
  const counter = actor !== null && page.place === 'counter';
  const { title, body } = nameErrors(lang, { title: page.title, body: String(page.body) });
  const html = (
    <Frame
      lang={page.paper?.lang ?? lang}
      large={page.paper?.large}
      title={title}
      siteName={w.site}
      homeHref={asker ? '/my-day' : '/'}
      skipTo={w.skip}
      skipToBar={w.skipToBar}
      crumbsLabel={w.crumbs}
      stylesheet={assets.href(page.paper ? 'public.css' : 'app.css')}
      moreStylesheet={atDesk.test(body) ? assets.href('desk.css') : undefined}
      themeStylesheet={actor ? `/look/${actor.town.slug}-${actor.town.lookHash}.css` : undefined}
      icon={assets.href('icon.svg')}
      elementScripts={[
        ...(asker?.shared ? always : []),
        ...(counter ? ['offline.js'] : []),
        ...(page.elements ?? []).map((name) => `${name}.js`),
      ].map(assets.href)}
      menuLabel={w.menu}
      menu={menu.map(({ place, href, icon }) => ({ href, icon, label: w.places[place], here: place === page.place }))}
      account={toKeep ? null : account(asker, w)}
      languages={languages.map((other) => ({
        lang: other,
        label: w.language[other],
        href: `/language/${other}`,
        here: other === lang,
      }))}
      languagesLabel={w.languages}
      signOut={asker ? { label: w.signOut, action: '/sign-out' } : undefined}
      shared={asker?.shared ?? false}
      idle={
        asker?.shared
          ? {
              minutes: actor?.town.idleMinutes ?? 10,
              signedOutHref: '/sign-in?notice=idle',
              notYet: w.offline.notSignedOut,
            }
          : undefined
      }
      frame={frame}
      bottomBar={page.bottomBar}
      footer={[
        ...(actor ? [{ href: '/counter/log', label: w.footer.log, key: 'l' }] : []),
        { href: '/check', label: w.footer.check },
        {
          // Of her own town, in her own language; who is not signed in chooses by the browser.
          href: actor ? citizenHome(lang, { town: actor.town.slug }) : '/citizen',
          label: w.footer.citizens,
        },
        ...(demo ? [{ href: '/demo', label: w.footer.demo }] : []),
      ]}
    >
      {counter && <OfflineStatus lang={lang} />}
      {raw(body)}
    </Frame>
  );
  return html.toString();
}

function account(asker: Asker, w: ReturnType<typeof words>) {
  if (!asker) return null;
  const [first = '', last = ''] = isActor(asker) ? [asker.firstName, asker.lastName] : asker.name.split(' ');
  return {
    townName: isActor(asker) ? asker.town.name : '',
    initials: `${first[0] ?? ''}${last[0] ?? ''}`.toUpperCase(),
    href: '/account',
    label: w.account(asker.name),
  };
}
