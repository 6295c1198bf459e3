/** The whole HTML document: head, header with the four places, the page, the footer. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { bottomBarId } from './bottom-bar.tsx';
import { crumbsLabelId } from './crumbs.tsx';
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
  /** The same for the bar at the bottom, where there is one: by keyboard it is far away. */
  readonly skipToBar?: string | undefined;
  /** “Kruimelpad”: what the way back up is called. */
  readonly crumbsLabel?: string | undefined;
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
  readonly idle?:
    | {
        readonly minutes: number;
        readonly signedOutHref: string;
        /** Said while signing out does not succeed, such as without a network. */
        readonly notYet: string;
      }
    | undefined;
  readonly frame: 'site' | 'bare' | 'print';
  /** Larger letters, for a sheet of paper. */
  readonly large?: boolean | undefined;
  /** What stands in the head besides. */
  readonly head?: Child;
  readonly children?: Child;
  readonly bottomBar?: Child;
  /** `key` opens it from anywhere, held down with the browser's own key, such as Alt (WCAG 2.1.4). */
  readonly footer: readonly { readonly href: string; readonly label: string; readonly key?: string | undefined }[];
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
          data-not-yet={props.idle?.notYet}
        >
          {props.frame === 'print' ? <main id="main">{props.children}</main> : <Around {...props} />}
        </body>
      </html>
    </>
  );
}

function classOf(props: FrameProps): string {
  const menu = props.frame !== 'print' && props.menu.length > 0 && 'dm-has-menu';
  return [`dm-${props.frame}`, menu, props.large && 'dm-large', Boolean(props.bottomBar) && 'dm-has-bar']
    .filter(Boolean)
    .join(' ');
}

function Head(props: FrameProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{props.title === props.siteName ? props.title : `${props.title} · ${props.siteName}`}</title>
      {props.head}
      <Links {...props} />
    </head>
  );
}

/** What pages of a kind fetch. */
function Links(props: FrameProps) {
  const { stylesheet, moreStylesheet, themeStylesheet, icon, script, elementScripts } = props;
  const key = [stylesheet, moreStylesheet, themeStylesheet, icon, script, ...elementScripts].join(' ');
  return remember(Links, key, () => (
    <>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#182624" />
      <link rel="stylesheet" href={stylesheet} />
      {moreStylesheet && <link rel="stylesheet" href={moreStylesheet} />}
      {themeStylesheet && <link rel="stylesheet" href={themeStylesheet} />}
      {icon && <link rel="icon" href={icon} />}
      {script && <script type="module" src={script} />}
      {elementScripts.map((src) => (
        <script type="module" src={src} />
      ))}
    </>
  ));
}

function Around(props: FrameProps) {
  const bare = props.frame === 'bare';
  return (
    <>
      <Skip {...props} />
      <header class="dm-header">
        <Brand {...props} />
        {props.menu.length > 0 && <Menu label={props.menuLabel} items={props.menu} />}
        <div class="dm-header__end">
          {bare && <LanguageLinks label={props.languagesLabel} languages={props.languages} />}
          {props.account && <AccountLink account={props.account} />}
          {props.shared && props.signOut && <SignOut {...props.signOut} prominent />}
        </div>
      </header>
      {props.crumbsLabel && (
        <span id={crumbsLabelId} hidden>
          {props.crumbsLabel}
        </span>
      )}
      <main id="main" class="dm-main" tabindex={-1}>
        {props.children}
      </main>
      {props.bottomBar}
      <Footer {...props} />
    </>
  );
}

function Skip({ skipTo, skipToBar, bottomBar }: FrameProps) {
  const toBar = bottomBar ? skipToBar : undefined;
  const links = [{ href: '#main', text: skipTo }, ...(toBar ? [{ href: `#${bottomBarId}`, text: toBar }] : [])];
  return remember(Skip, [skipTo, toBar].join(' '), () => (
    <>
      {links.map(({ href, text }) => (
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href={href}>
          {text}
        </a>
      ))}
    </>
  ));
}

function Brand({ homeHref = '/', mark, siteName }: FrameProps) {
  return remember(Brand, [homeHref, mark, siteName].join(' '), () => (
    <a class="dm-brand" href={homeHref}>
      <Mark src={mark} />
      {siteName}
    </a>
  ));
}

/** The same for everyone in a language: nothing in it names the page or the person. */
function Footer({ footer, frame, languages, languagesLabel, lang, shared = false, signOut }: FrameProps) {
  const links = footer.map(({ href, label }) => `${href} ${label}`);
  const key = [lang, frame, shared, signOut?.label, ...links, ...languages.map(({ href }) => href)].join(' ');
  return remember(Footer, key, () => (
    <footer class="dm-footer">
      {footer.length > 0 && (
        <ul>
          {footer.map(({ href, label, key: accessKey }) => (
            <li>
              <a href={href} accesskey={accessKey}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {frame !== 'bare' && <LanguageLinks label={languagesLabel} languages={languages} />}
      {!shared && signOut && <SignOut {...signOut} />}
    </footer>
  ));
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
