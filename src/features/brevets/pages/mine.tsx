/** My brevets: what I have, until when it counts, and the sheet to download. */
import { LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Stack } from '#shared/ui/columns.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import { type Brevet, stateOf } from '../brevet.ts';
import { levelName, words } from '../words.ts';
import { StateBadge } from './state-badge.tsx';

type Props = { readonly lang: Lang; readonly brevets: readonly Brevet[]; readonly today: string };

export function MyBrevetsPage({ lang, brevets, today }: Props) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.mine.title} lead={w.mine.lead} />
      {brevets.length === 0 ? (
        <Card>
          <p>{w.mine.none}</p>
          <LinkButton href="/learn">{w.mine.toLearn}</LinkButton>
        </Card>
      ) : (
        <Stack>
          {brevets.map((brevet) => (
            <OneBrevet lang={lang} brevet={brevet} today={today} />
          ))}
        </Stack>
      )}
    </>
  );
}

function OneBrevet({ lang, brevet, today }: { readonly lang: Lang; readonly brevet: Brevet; readonly today: string }) {
  const w = words(lang);
  return (
    <Card heading={brevet.title}>
      <p>
        <StateBadge lang={lang} state={stateOf(brevet, today)} />
      </p>
      {brevet.withdrawnReason ? <Callout tone="coral">{w.reason[brevet.withdrawnReason]}</Callout> : null}
      <DataList
        items={[
          { term: w.field.holder, value: brevet.holderName },
          { term: w.field.level, value: levelName(lang, brevet.level) },
          { term: w.field.issued, value: longDate(lang, brevet.issuedAt) },
          { term: w.field.validUntil, value: longDate(lang, brevet.validUntil) },
          { term: w.field.code, value: brevet.code },
        ]}
      />
      <p class="dm-row">
        {brevet.withdrawnAt === null ? (
          <LinkButton
            href={`/brevets/${brevet.id}.pdf`}
            icon="download"
            download
            label={w.mine.downloadLabel(brevet.title)}
          >
            {w.mine.download}
          </LinkButton>
        ) : null}
        <LinkButton kind="subtle" href={`/check/${brevet.code}`}>
          {w.mine.checkPage}
        </LinkButton>
      </p>
    </Card>
  );
}
