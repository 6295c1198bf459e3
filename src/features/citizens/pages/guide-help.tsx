/** Official help of a guide. It is written in the language of the guide; others get what needs no words: numbers and sites. */
import type { Child } from 'hono/jsx';
import { factsOf, fillFacts, type Help, HelpLine, inLanguage } from '#features/content/index.ts';
import { Telephone } from '#shared/ui/telephone.tsx';
import type { Reading } from '../reading.ts';
import { words } from '../words.ts';

type Props = { readonly reading: Reading; readonly onPaper?: boolean };

export function GuideHelp({ reading, onPaper = false }: Props) {
  const { content, guide, lang } = reading;
  const lines =
    guide.lang !== lang
      ? withoutWords(reading, onPaper)
      : onPaper
        ? guide.help.map((help) => writtenOut(help, reading))
        : guide.help.map((help) => <HelpLine help={help} library={content} lang={guide.lang} />);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 class="utrecht-heading-2">{words(lang).page.help}</h2>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** On paper an address is read, not tapped. */
function writtenOut({ name, url }: Help, { content, guide }: Reading): string {
  const text = fillFacts(name, content, guide.lang);
  if (url === undefined) return text;
  return `${text}${guide.lang === 'fr' ? '\u00a0' : ''}: ${withoutScheme(url)}`;
}

/** Facts that stand in the help, by what they are called in her language; then each site once, by its own name. */
function withoutWords({ content, guide, lang }: Reading, onPaper: boolean): readonly Child[] {
  const facts = factsOf(
    content,
    guide.help.map(({ name }) => name),
  );
  const sites = new Map(guide.help.flatMap(({ url }) => (url === undefined ? [] : [[hostOf(url), url] as const])));
  return [
    ...[...new Set(facts)].map((fact) => {
      const said = inLanguage(fact.value, lang);
      return (
        <>
          {inLanguage(fact.label, lang)}: {fact.kind === 'phone' && !onPaper ? <Telephone number={said} /> : said}
        </>
      );
    }),
    ...[...sites].map(([host, url]) =>
      onPaper ? (
        host
      ) : (
        <a href={url} rel="external noopener noreferrer">
          {host}
        </a>
      ),
    ),
  ];
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

function withoutScheme(url: string): string {
  return url.replace(/^https:\/\//, '');
}
