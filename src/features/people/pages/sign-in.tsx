/** The ways in: e-mail and password, or a personal card with a PIN. */
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice } from '#shared/ui/choice.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Door, Doors } from '#shared/ui/tiles.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

type SignInProps = {
  readonly lang: Lang;
  readonly to: string;
  readonly email?: string | undefined;
  readonly shared?: boolean | undefined;
  readonly problem?: string | undefined;
  readonly notice?: string | undefined;
};

export function SignInPage({ lang, to, email, shared, problem, notice }: SignInProps) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.signIn.title} lead={w.signIn.lead} />
      {notice ? <Callout tone="leaf">{notice}</Callout> : null}
      {problem ? <ErrorSummary title={w.errorsTitle} errors={[{ field: 'email', message: problem }]} /> : null}
      <Card>
        <form method="post" action="/sign-in">
          <input type="hidden" name="to" value={to} />
          <TextField name="email" type="email" label={w.signIn.email} value={email} autocomplete="username" required />
          <TextField
            name="password"
            type="password"
            label={w.signIn.password}
            autocomplete="current-password"
            required
          />
          <Choice
            type="checkbox"
            name="shared"
            value="yes"
            label={w.signIn.shared}
            description={w.signIn.sharedHint}
            checked={shared ?? false}
          />
          <Button kind="primary" big>
            {w.signIn.submit}
          </Button>
        </form>
      </Card>
      <Doors>
        <Door href="/card" icon="card" title={w.signIn.withCard} note={w.signIn.withCardMore} />
        <Door href="/password" icon="mail" title={w.signIn.forgotten} note={w.signIn.forgottenMore} />
      </Doors>
    </>
  );
}

type CardProps = { readonly lang: Lang; readonly code?: string | undefined; readonly problem?: string | undefined };

/** Asks for the code; a scanned QR code skips this page. */
export function CardCodePage({ lang, code, problem }: CardProps) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.card.title} lead={w.card.lead} />
      {problem ? <ErrorSummary title={w.errorsTitle} errors={[{ field: 'code', message: problem }]} /> : null}
      <Card>
        <form method="post" action="/card">
          <TextField name="code" label={w.card.code} hint={w.card.codeHint} value={code} autocomplete="off" required />
          <Button kind="primary" big>
            {w.card.submit}
          </Button>
        </form>
      </Card>
      <Doors>
        <Door href="/sign-in" icon="mail" title={w.card.withEmail} />
      </Doors>
    </>
  );
}

/** Asks for the PIN of a card, or lets its holder choose one the first time. */
export function CardPinPage({ lang, code, isNew, problem }: CardProps & { readonly isNew: boolean }) {
  const w = words(lang);
  return (
    <>
      <PageHead title={isNew ? w.card.newTitle : w.card.title} lead={isNew ? w.card.newLead : undefined} />
      {problem ? <ErrorSummary title={w.errorsTitle} errors={[{ field: 'pin', message: problem }]} /> : null}
      <Card>
        <form method="post" action={`/card/${code}`}>
          <TextField
            name="pin"
            type="password"
            inputmode="numeric"
            label={isNew ? w.card.newPin : w.card.pin}
            autocomplete={isNew ? 'new-password' : 'current-password'}
            maxlength={8}
            required
          />
          {isNew ? (
            <TextField
              name="again"
              type="password"
              inputmode="numeric"
              label={w.card.again}
              autocomplete="new-password"
              maxlength={8}
              required
            />
          ) : null}
          <Button kind="primary" big>
            {w.card.submit}
          </Button>
        </form>
      </Card>
    </>
  );
}
