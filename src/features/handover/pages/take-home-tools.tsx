/** What stays on the screen around a sheet to take home: print, mail, copy, size and language. */
import type { Child } from 'hono/jsx';
import type { CitizenLang, Lang } from '#shared/words/catalogue.ts';
import { takeHomeWords } from '../take-home-words.ts';
import { words } from '../words.ts';

type Size = { readonly large: boolean; readonly href: string };

/** The same sheet in letters of the other size. */
function OtherSize({ lang, size }: { readonly lang: CitizenLang; readonly size: Size }) {
  const w = takeHomeWords(lang);
  return <a href={size.href}>{size.large ? w.normal : w.large}</a>;
}

type ClerkProps = {
  readonly lang: Lang;
  readonly backHref: string;
  readonly languages: readonly { readonly lang: CitizenLang; readonly href: string; readonly here: boolean }[];
  readonly size: Size;
  readonly mailHref: string;
  readonly text: string;
};

/** For the clerk, in her language. Without a script the browser's own menu prints and copies. */
export function ClerkTools({ lang, backHref, languages, size, mailHref, text }: ClerkProps) {
  const w = words(lang).takeHome;
  return (
    <dm-take-home lang={lang} class="dm-screen-only">
      <p>
        <a href={backHref}>{w.back}</a>
      </p>
      <div class="dm-search">
        <button class="utrecht-button" type="button" name="print">
          {w.print}
        </button>
        <button class="utrecht-button" type="button" name="copy" data-copied={w.copied}>
          {w.copy}
        </button>
      </div>
      <p role="status" />
      <ul class="dm-languages" aria-label={w.languages}>
        {languages.map((one) => (
          <li>
            <a href={one.href} lang={one.lang} aria-current={one.here ? 'true' : undefined}>
              {takeHomeWords(one.lang).language}
            </a>
          </li>
        ))}
      </ul>
      <ul class="dm-links">
        <li>
          <OtherSize lang={lang} size={size} />
        </li>
        <li>
          <a href={mailHref}>{w.mail}</a>
        </li>
      </ul>
      <p class="dm-note">{w.mailNote}</p>
      <AsText summary={takeHomeWords(lang).text} text={text} />
    </dm-take-home>
  );
}

type OwnProps = {
  readonly lang: CitizenLang;
  readonly pageHref: string;
  readonly size: Size;
  readonly mailHref: string;
  readonly text: string;
};

/** For the citizen, on her own telephone. */
export function OwnTools({ lang, pageHref, size, mailHref, text }: OwnProps) {
  const w = takeHomeWords(lang);
  return (
    <div class="dm-screen-only">
      <ul class="dm-links">
        <li>
          <OtherSize lang={lang} size={size} />
        </li>
        <li>
          <a href={pageHref}>{w.page}</a>
        </li>
        <li>
          <a href={mailHref}>{w.mail}</a>
        </li>
      </ul>
      <p class="dm-note">{w.mailNote}</p>
      <AsText summary={w.text} text={text} />
    </div>
  );
}

function AsText({ summary, text }: { readonly summary: Child; readonly text: string }) {
  return (
    <details class="dm-question">
      <summary>{summary}</summary>
      <p class="dm-plain">{text}</p>
    </details>
  );
}
