/** On the sheet that a citizen takes along: the code of the public page, in the language that the citizen reads. */
import { LinkButton } from '#shared/ui/button.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Qr } from '#shared/ui/qr.tsx';
import { codeWords, type PublicCode } from '../public-code.ts';

/** The choice of language stays on the screen; the code and its address go on the paper. */
export function CodeToPublic({ code }: { readonly code: PublicCode | undefined }) {
  if (!code) return null;
  const w = codeWords(code.lang);
  return (
    <section class="dm-stack">
      <Row>
        {code.choices.map(({ lang, href, here }) => (
          <LinkButton kind={here ? 'primary' : 'secondary'} href={href} lang={lang}>
            {codeWords(lang).language}
          </LinkButton>
        ))}
      </Row>
      <div class="dm-row" lang={code.lang}>
        <Qr text={code.url} label={w.code} size={110} />
        <p>
          {w.scan}
          <br />
          {code.url.replace(/^https?:\/\//, '')}
        </p>
      </div>
    </section>
  );
}
