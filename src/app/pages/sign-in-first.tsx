/** What somebody sent after the session had ended, held on the page until she has signed in again. */
import { page } from '#shared/http/answer.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Picture } from '#shared/ui/picture.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

/** @param action the address that the form `sent` went to */
export function signInFirstPage(lang: Lang, action: string, sent: FormData) {
  const said = words(lang).signInFirst;
  const files = [...sent.values()].some((value) => value instanceof File && value.size > 0);
  const body = (
    <Card wide>
      <Picture icon="lock" />
      <PageHead title={said.title} lead={said.lead} />
      <p>{said.how}</p>
      <form method="post" action={action}>
        {[...sent].map(
          ([name, value]) => typeof value === 'string' && <input type="hidden" name={name} value={value} />,
        )}
        <Row>
          <LinkButton href="/sign-in" kind="primary" big newTab>
            {said.signIn}
          </LinkButton>
          <Button kind="secondary" big>
            {said.again}
          </Button>
        </Row>
      </form>
      {files && <p>{said.files}</p>}
    </Card>
  );
  return page(said.title, body, { status: 401, frame: 'bare' });
}
