/** Choosing a password through a mailed link. */
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { shortestPassword } from '../password.ts';
import { words } from '../words.ts';

export function AskPasswordPage({
  lang,
  problem,
  email,
}: {
  readonly lang: Lang;
  readonly problem?: string | undefined;
  readonly email?: string | undefined;
}) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.password.askTitle} lead={w.password.askLead} />
      {problem ? <ErrorSummary title={w.errorsTitle} errors={[{ field: 'email', message: problem }]} /> : null}
      <Card>
        <form method="post" action="/password">
          <TextField name="email" type="email" label={w.signIn.email} value={email} autocomplete="username" required />
          <Button kind="primary" big>
            {w.password.ask}
          </Button>
        </form>
      </Card>
    </>
  );
}

export function AskedPasswordPage({ lang }: { readonly lang: Lang }) {
  const w = words(lang);
  return <PageHead title={w.password.askedTitle} lead={w.password.asked} />;
}

type NewPasswordProps = { readonly lang: Lang; readonly token: string; readonly problem?: string | undefined };

export function NewPasswordPage({ lang, token, problem }: NewPasswordProps) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.password.newTitle} lead={w.password.newLead(shortestPassword)} />
      {problem ? <ErrorSummary title={w.errorsTitle} errors={[{ field: 'password', message: problem }]} /> : null}
      <Card>
        <form method="post" action={`/new-password/${token}`}>
          <TextField name="password" type="password" label={w.password.new} autocomplete="new-password" required />
          <Button kind="primary" big>
            {w.password.save}
          </Button>
        </form>
      </Card>
    </>
  );
}
