/** What colleagues handed over, for the place where the citizen comes next. */
import type { Step } from '#features/guides/index.ts';
import { type Place, placeOptions } from '#features/places/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { dateAndTime, type Lang } from '#shared/words/catalogue.ts';
import type { OpenHandover } from '../handover.ts';
import { words } from '../words.ts';

export type HandoverShown = OpenHandover & { readonly subject: string; readonly stepsDone: readonly Step[] };

type Props = {
  readonly lang: Lang;
  readonly handovers: readonly HandoverShown[];
  readonly places: readonly Place[];
  readonly placeId: string;
  readonly code: string;
  readonly notice: 'saved' | 'gone' | undefined;
};

export function HandoversPage({ lang, handovers, places, placeId, code, notice }: Props) {
  const w = words(lang).handovers;
  return (
    <>
      <Crumbs items={[{ href: '/counter', title: w.counter }]} here={w.title} />
      <PageHead title={w.title} lead={w.lead} />
      {notice && (
        <Callout tone={notice === 'saved' ? 'leaf' : 'sun'} role="status">
          {w[notice]}
        </Callout>
      )}
      <form method="get" action="/counter/handovers" class="dm-choose">
        <TextField name="code" label={w.code} value={code} maxlength={8} autocomplete="off" short />
        <SelectField name="place" label={w.place} options={placeOptions(lang, places, w.allPlaces)} value={placeId} />
        <Button kind="secondary">{w.show}</Button>
      </form>
      <Stack>
        {handovers.length === 0 && <p>{code === '' ? w.none : w.noneWithCode}</p>}
        {handovers.map((one) => (
          <One lang={lang} handover={one} />
        ))}
      </Stack>
    </>
  );
}

function One({ lang, handover }: { readonly lang: Lang; readonly handover: HandoverShown }) {
  const w = words(lang).handovers;
  return (
    <Card heading={handover.subject}>
      <p>{w.about(handover.placeName, handover.code)}</p>
      {handover.stepsDone.length === 0 ? (
        <p>{w.nothingDone}</p>
      ) : (
        <>
          <p>{w.done}</p>
          <ol>
            {handover.stepsDone.map(({ number, title }) => (
              <li value={number}>{title}</li>
            ))}
          </ol>
        </>
      )}
      {handover.note && (
        <p class="dm-text" lang={handover.writtenIn ?? undefined}>
          {handover.note}
        </p>
      )}
      <p class="dm-note">{w.by(handover.madeBy, dateAndTime(lang, handover.at))}</p>
      {handover.readAt === null ? (
        <form method="post" action={`/counter/handovers/${handover.id}/take`}>
          <Button kind="secondary" label={w.takeLabel(handover.code)}>
            {w.take}
          </Button>
        </form>
      ) : (
        <Badge tone="leaf">{w.taken}</Badge>
      )}
    </Card>
  );
}
