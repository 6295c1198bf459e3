/** Inviting everyone with a mailbox, in one go. */
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';
import { StaffCrumbs } from './imports.tsx';

type Props = { readonly lang: Lang; readonly waiting: number; readonly asked: number; readonly sent: boolean };

export function InvitationsPage({ lang, waiting, asked, sent }: Props) {
  const w = words(lang).invitations;
  return (
    <>
      <StaffCrumbs lang={lang} here={w.title} />
      <PageHead title={w.title} lead={w.lead} />
      {sent ? (
        <Callout tone="leaf" role="status">
          {w.sent}
        </Callout>
      ) : null}
      <Card>
        <p>{waiting > 0 ? w.waiting(waiting) : w.nobody}</p>
        {asked > 0 ? <p>{w.asked(asked)}</p> : null}
        {waiting > 0 ? (
          <form method="post" action="/together/staff/invitations">
            <Button big icon="mail">
              {w.submit}
            </Button>
          </form>
        ) : null}
      </Card>
    </>
  );
}
