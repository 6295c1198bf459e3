/** “Deel materiaal” for anyone: the form, without an account and without a script. */
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { shareHref } from '../addresses.ts';
import { openWords } from '../open-words.ts';
import { ShareFields, sayWrong } from './share-fields.tsx';

type Props = {
  readonly lang: CitizenLang;
  /** Half of the code to come back by: the same form sent twice is one. */
  readonly secret: string;
  readonly typed: Typed;
  /** `form` and `homepage` stand above, not at a field. */
  readonly errors: FormErrors;
};

const withoutField = ['form', 'homepage'];

export function OpenSharePage({ lang, secret, typed, errors }: Props) {
  const w = openWords(lang);
  return (
    <>
      <PageHead title={w.hand.title} lead={w.hand.lead} />
      <p class="dm-note">{w.hand.safe}</p>
      <ErrorSummary
        title={w.errors}
        errors={Object.keys(errors).map((field) => ({
          field: withoutField.includes(field) ? undefined : field,
          message: sayWrong(w.wrong, errors, field) ?? '',
        }))}
      />
      <form method="post" action={shareHref(lang)} class="dm-stack" novalidate>
        <input type="hidden" name="secret" value={secret} />
        <ShareFields w={w} typed={typed} errors={errors} />
        <Trap label={w.hand.trap} />
        <div>
          <Button big>{w.hand.send}</Button>
        </div>
      </form>
    </>
  );
}

/** Where nobody would look at what is handed in. */
export function ClosedPage({ lang }: { readonly lang: CitizenLang }) {
  const { hand } = openWords(lang);
  return (
    <>
      <PageHead title={hand.title} />
      <Callout tone="brand" title={hand.closed}>
        {hand.closedMore}
      </Callout>
    </>
  );
}

/** Out of sight, out of the way of the keyboard and of screen readers; a robot fills it in. */
function Trap({ label }: { readonly label: string }) {
  return (
    <div class="dm-hidden" aria-hidden="true">
      <label for="f-homepage">{label}</label>
      <input id="f-homepage" name="homepage" type="text" value="" autocomplete="off" tabindex={-1} />
    </div>
  );
}
