/** The whole HTML document: head, header with the four places, the page, the footer. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { AccountLink, type FrameAccount, type FrameLanguage, LanguageLinks, Mark, SignOut } from './frame-parts.tsx';
import { Icon, type IconName } from './icon.tsx';
import { remember } from './remember.ts';

export type FrameMenuItem = {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly here: boolean;
};

export type FrameProps = {
  readonly lang: string;
  readonly title: string;
  readonly siteName: string;
  readonly homeHref?: string | undefined;
  readonly skipTo: string;
  readonly stylesheet: string;
  /** A second one, for pages with more in them. */
  readonly moreStylesheet?: string | undefined;
  readonly themeStylesheet?: string | undefined;
  /** The path of the icon in the browser's tab. */
  readonly icon?: string | undefined;
  /** The path of a town's own mark; ours otherwise. */
  readonly mark?: string | undefined;
  readonly script?: string | undefined;
  readonly elementScripts: readonly string[];
  readonly menuLabel: string;
  readonly menu: readonly FrameMenuItem[];
  readonly account: FrameAccount | null;
  readonly languages: readonly FrameLanguage[];
  /** Names the list of languages for a screen reader. */
  readonly languagesLabel?: string | undefined;
  readonly signOut?: { readonly label: string; readonly action: string } | undefined;
  /** A computer that more people use: signing out stands in the header. */
  readonly shared?: boolean | undefined;
  readonly idle?: { readonly minutes: number; readonly signedOutHref: string } | undefined;
  readonly frame: 'site' | 'bare' | 'print';
  readonly children?: Child;
  readonly bottomBar?: Child;
  readonly footer: readonly { readonly href: string; readonly label: string }[];
};

export function Frame(props: FrameProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={props.lang} class={classOf(props)}>
        <Head {...props} />
        <body
          class="utrecht-document"
          data-idle-minutes={props.idle?.minutes}
          data-signed-out-href={props.idle?.signedOutHref}
        >
          {props.frame === 'print' ? <main id="main">{props.children}</main> : <Around {...props} />}
        </body>
      </html>
    </>
  );
}

function classOf(props: FrameProps): string {
  const menu = props.frame !== 'print' && props.menu.length > 0 && 'dm-has-menu';
  return [`dm-${props.frame}`, menu, Boolean(props.bottomBar) && 'dm-has-bar'].filter(Boolean).join(' ');
}

function Head(props: FrameProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#182624" />
      <title>{props.title === props.siteName ? props.title : `${props.title} · ${props.siteName}`}</title>
      <link rel="stylesheet" href={props.stylesheet} />
      {props.moreStylesheet && <link rel="stylesheet" href={props.moreStylesheet} />}
      {props.themeStylesheet && <link rel="stylesheet" href={props.themeStylesheet} />}
      {props.icon && <link rel="icon" href={props.icon} />}
      {props.script && <script type="module" src={props.script} />}
      {props.elementScripts.map((src) => (
        <script type="module" src={src} />
      ))}
    </head>
  );
}

function Around(props: FrameProps) {
  const bare = props.frame === 'bare';
  return (
    <>
      <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main">
        {props.skipTo}
      </a>
      <header class="dm-header">
        <a class="dm-brand" href={props.homeHref ?? '/'}>
          <Mark src={props.mark} />
          {props.siteName}
        </a>
        {props.menu.length > 0 && <Menu label={props.menuLabel} items={props.menu} />}
        <div class="dm-header__end">
          {bare && <LanguageLinks label={props.languagesLabel} languages={props.languages} />}
          {props.account && <AccountLink account={props.account} />}
          {props.shared && props.signOut && <SignOut {...props.signOut} prominent />}
        </div>
      </header>
      <main id="main" class="dm-main" tabindex={-1}>
        {props.children}
      </main>
      {props.bottomBar}
      <footer class="dm-footer">
        {props.footer.length > 0 && (
          <ul>
            {props.footer.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
        {!bare && <LanguageLinks label={props.languagesLabel} languages={props.languages} />}
        {!props.shared && props.signOut && <SignOut {...props.signOut} />}
      </footer>
    </>
  );
}

/** The same for everyone who stands in the same place. */
function Menu({ label, items }: { readonly label: string; readonly items: readonly FrameMenuItem[] }) {
  const key = [label, ...items.map((item) => `${item.href} ${item.label} ${item.here}`)].join(' ');
  return remember(Menu, key, () => (
    <nav class="dm-menu" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.here ? 'page' : undefined}>
              <Icon name={item.icon} />
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ));
}
