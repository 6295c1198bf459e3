/** Personal cards: for whom to make them, and the sheet to print. */
import type { TeamChoice } from '#features/towns/index.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice } from '#shared/ui/choice.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { SelectField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Qr } from '#shared/ui/qr.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import type { SheetCard } from '../queries.ts';
import { words } from '../words.ts';
import { StaffCrumbs } from './imports.tsx';

export function CardsPage({ lang, teams }: { readonly lang: Lang; readonly teams: readonly TeamChoice[] }) {
  const w = words(lang).cards;
  const sorted = [...teams].sort((one, other) => compareText(lang, one.name, other.name));
  return (
    <>
      <StaffCrumbs lang={lang} here={w.title} />
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <form method="post" action="/together/staff/cards">
          <SelectField
            name="team"
            label={w.who}
            hint={w.hint}
            options={[{ value: '', label: w.all }, ...sorted.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <Choice type="checkbox" name="replace" value="yes" label={w.replace} description={w.replaceHint} />
          <Button big icon="card">
            {w.submit}
          </Button>
        </form>
      </Card>
      <Row>
        <LinkButton href="/together/staff/cards/sheet" kind="secondary" icon="print">
          {w.print}
        </LinkButton>
      </Row>
    </>
  );
}

type SheetProps = {
  readonly lang: Lang;
  readonly publicUrl: string;
  readonly cards: readonly SheetCard[];
  readonly nextHref: string | undefined;
};

/** Ten on an A4. Name, service and code; never a PIN. */
export function CardsSheet({ lang, publicUrl, cards, nextHref }: SheetProps) {
  const w = words(lang).cards;
  const site = publicUrl.replace(/^https?:\/\//, '');
  return (
    <>
      <PageHead title={w.sheetTitle} lead={cards.length === 0 ? w.noCards : w.sheetHint}>
        <LinkButton href="/together/staff/cards" kind="subtle" icon="arrow-left">
          {w.back}
        </LinkButton>
        {nextHref ? (
          <LinkButton href={nextHref} kind="secondary" icon="arrow-right">
            {words(lang).next}
          </LinkButton>
        ) : null}
      </PageHead>
      <ul class="dm-cards-sheet">
        {cards.map((card) => (
          <li>
            <div>
              <strong>{card.name}</strong>
              <div>{card.team}</div>
              <div class="dm-note">
                {w.scan} {site}/card
              </div>
              <div>
                {w.code}: <strong>{card.code}</strong>
              </div>
            </div>
            <Qr text={`${publicUrl}/card/${card.code}`} label={w.qr(card.name)} />
          </li>
        ))}
      </ul>
    </>
  );
}
