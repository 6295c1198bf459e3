/** The demo's page: accounts, clock, outbox. */
import type { OutboxMail } from '#shared/mail/mail.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice } from '#shared/ui/choice.tsx';
import { TextField } from '#shared/ui/field.tsx';
import type { IconName } from '#shared/ui/icon.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { ButtonDoor, Doors } from '#shared/ui/tiles.tsx';
import { dateAndTime, type Lang } from '#shared/words/catalogue.ts';
import type { DemoAccount } from './accounts.ts';
import { words } from './words.ts';

type Props = {
  readonly lang: Lang;
  readonly accounts: readonly DemoAccount[];
  readonly mails: readonly OutboxMail[];
  readonly now: Date;
  readonly moved: number;
};

const moves = [
  [24, 'day'],
  [24 * 7, 'week'],
  [24 * 30, 'month'],
  [24 * 365, 'year'],
] as const;

const icons: Record<DemoAccount['role'], IconName> = {
  clerk: 'counter',
  'head-of-service': 'users',
  digicoach: 'sun',
  trainer: 'book',
  coordinator: 'chart',
  'content-editor': 'edit',
  digihelper: 'pin',
  'platform-administrator': 'page',
};

export function DemoPage({ lang, accounts, mails, now, moved }: Props) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <form method="post" action="/demo/sign-in">
        <Doors>
          {accounts.map(({ role, town, email }) => (
            <ButtonDoor
              name="email"
              value={email}
              icon={icons[role]}
              title={town === 'oostermeer' ? `${w.roles[role]} (Oostermeer)` : w.roles[role]}
              note={town === 'oostermeer' ? w.otherTown : w.does[role]}
            />
          ))}
        </Doors>
      </form>
      <Card heading={w.anyoneTitle}>
        <form method="post" action="/demo/sign-in">
          <TextField name="email" label={w.anyone} />
          <Choice type="checkbox" name="shared" value="yes" label={w.shared} />
          <Button kind="secondary">{w.go}</Button>
        </form>
      </Card>
      <Card heading={w.clock}>
        <p>{w.now(dateAndTime(lang, now))}</p>
        <form method="post" action="/demo/clock" class="dm-row">
          {moves.map(([hours, label]) => (
            <Button kind="secondary" name="hours" value={String(hours)}>
              {w[label]}
            </Button>
          ))}
          {moved === 0 ? null : (
            <Button kind="subtle" name="hours" value="0">
              {w.back}
            </Button>
          )}
        </form>
      </Card>
      <Card heading={w.outbox}>
        {mails.length === 0 ? <p>{w.noMails}</p> : null}
        {mails.map((mail) => (
          <details>
            <summary>
              {mail.subject} · {w.to(mail.to)} · {dateAndTime(lang, mail.created)}
            </summary>
            <pre class="dm-text">{mail.body}</pre>
          </details>
        ))}
      </Card>
    </>
  );
}
