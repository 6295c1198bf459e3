/** One line of official help on a screen: its telephone number is dialled by a tap, its site opens. */
import { raw } from 'hono/html';
import type { Help, Library } from './document.ts';
import { factsOf, fillFacts, inLanguage } from './facts.ts';
import { dialled } from './inline-html.ts';
import { escapeHtml, toInlineHtml } from './markdown.ts';

type Props = { readonly help: Help; readonly library: Library; readonly lang: string };

export function HelpLine({ help: { name, url }, library, lang }: Props) {
  const dials = factsOf(library, [name]).some((fact) => dialled(fact, lang) !== undefined);
  const site = (said: string) => (
    <a class="utrecht-link" href={url} rel="external noopener noreferrer">
      {said}
    </a>
  );
  if (!dials && url !== undefined) return site(fillFacts(name, library, lang));
  // One link cannot stand inside another: beside a number the site goes by its own name.
  return (
    <>
      {raw(dialable(name, library, lang))}
      {url !== undefined && <> · {site(new URL(url).host.replace(/^www\./, ''))}</>}
    </>
  );
}

/** The text with telephone numbers as links that dial them, and other facts by their value. */
function dialable(text: string, library: Library, lang: string): string {
  const fact = (id: string) => {
    const known = library.fact(id);
    if (!known) return escapeHtml(`{{${id}}}`);
    const said = escapeHtml(inLanguage(known.value, lang));
    const href = dialled(known, lang);
    return href === undefined ? said : `<a class="utrecht-link" href="${href}">${said}</a>`;
  };
  return toInlineHtml(text, { fact, guide: () => undefined });
}
