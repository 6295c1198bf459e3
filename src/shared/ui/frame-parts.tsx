/** The small things in the corners of the frame: the mark, the account, the languages, signing out. */
import { Hidden } from './hidden.tsx';
import { Icon } from './icon.tsx';

/** A town's own picture, or our drop with the sun in it. */
export function Mark({ src }: { readonly src?: string | undefined }) {
  if (src) return <img class="dm-mark" src={src} alt="" width="30" height="30" />;
  return (
    <svg class="dm-mark" viewBox="0 0 30 30" width="30" height="30" aria-hidden="true">
      <path class="dm-mark__drop" d="M15 0a15 15 0 0 1 0 30H3a3 3 0 0 1-3-3V15A15 15 0 0 1 15 0z" />
      <circle class="dm-mark__sun" cx="15.5" cy="14.5" r="6.5" />
    </svg>
  );
}

export type FrameAccount = {
  readonly townName: string;
  readonly initials: string;
  readonly href: string;
  /** Where the link leads, in words: “Mijn account, Leyla Janssens”. */
  readonly label: string;
};

export function AccountLink({ account }: { readonly account: FrameAccount }) {
  return (
    <a class="dm-account" href={account.href}>
      <span class="dm-account__town">{account.townName}</span>
      <span class="dm-account__initials" aria-hidden="true">
        {account.initials}
      </span>
      <Hidden>, {account.label}</Hidden>
    </a>
  );
}

export type FrameLanguage = {
  readonly lang: string;
  readonly label: string;
  readonly href: string;
  readonly here: boolean;
};

export function LanguageLinks(props: {
  readonly label: string | undefined;
  readonly languages: readonly FrameLanguage[];
}) {
  if (props.languages.length < 2) return null;
  return (
    <ul class="dm-languages" aria-label={props.label}>
      {props.languages.map(({ lang, label, href, here }) => (
        <li>
          <a href={href} lang={lang} hreflang={lang} aria-current={here ? 'true' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function SignOut(props: {
  readonly label: string;
  readonly action: string;
  readonly prominent?: boolean | undefined;
}) {
  return (
    <form class="dm-sign-out" method="post" action={props.action}>
      <button
        class={`utrecht-button ${props.prominent ? 'utrecht-button--secondary-action' : 'utrecht-button--subtle'}`}
        type="submit"
      >
        <Icon name="logout" />
        {props.label}
      </button>
    </form>
  );
}
