/** What the sender comes back to: thanks and the address to keep, later the editors' answer. */
import { Callout } from '#shared/ui/callout.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Qr } from '#shared/ui/qr.tsx';
import { type CitizenLang, longDate } from '#shared/words/catalogue.ts';
import { shareHref } from '../addresses.ts';
import { openWords } from '../open-words.ts';
import type { Submission } from '../submission.ts';

type Props = {
  readonly lang: CitizenLang;
  readonly submission: Submission;
  /** The whole address of this page. */
  readonly url: string;
};

export function OpenAnswerPage({ lang, submission, url }: Props) {
  const w = openWords(lang);
  const { title, at, state, answer } = submission;
  const given = <p class="dm-note">{w.answer.on(title, longDate(lang, at))}</p>;
  if (state === 'open') {
    return (
      <>
        <PageHead title={w.answer.thanks} lead={w.answer.received} />
        {given}
        <section class="dm-callout dm-callout--sun">
          <h2 class="utrecht-heading-2">{w.answer.keep}</h2>
          <p class="dm-address">
            <strong>{url.replace(/^https?:\/\//, '')}</strong>
          </p>
          <p>{w.answer.keepMore}</p>
          <div class="dm-code">
            <Qr text={url} label={w.answer.code} />
            <p>{w.answer.scan}</p>
          </div>
        </section>
        <Again lang={lang} />
      </>
    );
  }
  return (
    <>
      <PageHead title={w.answer.title} />
      {given}
      <Callout tone="brand">{w.stateSaid[state]}</Callout>
      {answer !== '' && (
        <section>
          <h2 class="utrecht-heading-2">{w.answer.said}</h2>
          {answer.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : <p>{line}</p>))}
        </section>
      )}
      <Again lang={lang} />
    </>
  );
}

export function UnknownCodePage({ lang }: { readonly lang: CitizenLang }) {
  const { title, text } = openWords(lang).unknown;
  return (
    <>
      <PageHead title={title} lead={text} />
      <Again lang={lang} />
    </>
  );
}

function Again({ lang }: { readonly lang: CitizenLang }) {
  return (
    <p class="dm-screen-only">
      <a href={shareHref(lang)}>{openWords(lang).answer.again}</a>
    </p>
  );
}
