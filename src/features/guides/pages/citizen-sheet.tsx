/** A sheet of paper that the citizen takes along: what it was about, what is needed, where help is. Nothing of a person. */
import { fillFacts, type Guide, type GuidePart, type Library } from '#features/content/index.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import { type Around, guideHref } from '../around-guide.ts';
import { words } from '../words.ts';
import { OfficialHelp } from './official-help.tsx';

type Props = {
  readonly lang: Lang;
  readonly content: Library;
  readonly guide: Guide;
  readonly part: GuidePart;
  readonly townName: string;
  readonly today: string;
  readonly around: Around;
};

export function CitizenSheet({ lang, content, guide, part, townName, today, around }: Props) {
  const w = words(lang);
  const text = (written: string) => fillFacts(written, content, guide.lang);
  return (
    <div class="dm-stack dm-help-sheet">
      <dm-help-print>
        <Row>
          <Button type="button" icon="print">
            {w.citizen.print}
          </Button>
          <LinkButton kind="secondary" href={guideHref(guide.id, part.id)}>
            {text(part.title)}
          </LinkButton>
        </Row>
      </dm-help-print>
      <p class="dm-note">{w.citizen.madeOn(townName, longDate(lang, today))}</p>
      <h1 class="utrecht-heading-1" lang={guide.lang}>{`${guide.title}: ${text(part.title)}`}</h1>
      <p class="dm-lead" lang={guide.lang}>
        {text(part.summary)}
      </p>
      <section>
        <h2 class="utrecht-heading-3">{w.citizen.needs}</h2>
        <ul lang={guide.lang}>
          {guide.needs.map((need) => (
            <li>{text(need)}</li>
          ))}
        </ul>
      </section>
      <section class="dm-callout dm-callout--coral">
        <h2 class="utrecht-heading-3">{w.citizen.secret}</h2>
        <p>{w.citizen.secretText}</p>
      </section>
      <section>
        <h2 class="utrecht-heading-3">{w.citizen.help}</h2>
        <OfficialHelp guide={guide} content={content} onPaper />
      </section>
      {around.onPaper}
      <section class="dm-help-notes">
        <h2 class="utrecht-heading-3">{w.citizen.notes}</h2>
      </section>
    </div>
  );
}
