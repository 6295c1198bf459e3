/** To whom a citizen was referred, as a page of its own: where the bar could not ask, or the place has closed. */
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { words } from '../words.ts';
import { type LogFormProps, LogSubject, PlaceButtons } from './log-bar.tsx';

type Props = LogFormProps & { readonly gone: boolean; readonly guideHref: string };

export function ReferPage(props: Props) {
  const w = words(props.lang);
  return (
    <>
      <PageHead title={w.refer.title} lead={w.refer.lead} />
      {props.gone && (
        <Callout tone="sun" role="alert">
          {w.refer.gone}
        </Callout>
      )}
      <Card>
        <form method="post" action="/counter/help">
          <LogSubject {...props} />
          <div class="dm-row">
            <PlaceButtons lang={props.lang} places={props.places} />
          </div>
        </form>
      </Card>
      <p>
        <a class="utrecht-link" href={props.guideHref}>
          {w.refer.back}
        </a>
      </p>
    </>
  );
}
