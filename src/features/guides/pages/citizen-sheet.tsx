/** A sheet of paper that the citizen takes along: what it was about, what is needed, where help is. Nothing of a person. */
import { fillFacts, type Guide, type GuidePart, type Library } from '#features/content/index.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import { type Around, guideHref } from '../around-guide.ts';
import { mailToSelf, type PaperStep } from '../paper.ts';
import type { PublicCode } from '../public-code.ts';
import { words } from '../words.ts';
import { CodeToPublic } from './code-to-public.tsx';
import { OfficialHelp } from './official-help.tsx';

type Props = {
  readonly lang: Lang;
  readonly content: Library;
  readonly guide: Guide;
  readonly part: GuidePart;
  readonly townName: string;
  readonly today: string;
  /** Empty where nobody said that any step is done. */
  readonly steps: readonly PaperStep[];
  /** Sent on to a place: then that stands before what is needed. */
  readonly referred: boolean;
  readonly around: Around;
  readonly code: PublicCode | undefined;
};

export function CitizenSheet(props: Props) {
  const { lang, content, guide, part, townName, today, steps, referred, around } = props;
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
          <LinkButton kind="secondary" href={mailOf(props)}>
            {w.citizen.mail}
          </LinkButton>
        </Row>
        <p class="dm-note">{w.citizen.mailNote}</p>
      </dm-help-print>
      <p class="dm-note">{w.citizen.madeOn(townName, longDate(lang, today))}</p>
      <h1 class="utrecht-heading-1" lang={guide.lang}>{`${guide.title}: ${text(part.title)}`}</h1>
      <p class="dm-lead" lang={guide.lang}>
        {text(part.summary)}
      </p>
      {steps.length > 0 && (
        <section>
          <h2 class="utrecht-heading-3">{w.citizen.steps}</h2>
          <ol lang={guide.lang}>
            {steps.map((step) => (
              <li>
                {`${step.title} `}
                <strong lang={lang}>{step.done ? w.citizen.done : w.citizen.toDo}</strong>
              </li>
            ))}
          </ol>
        </section>
      )}
      {referred && around.onPaper}
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
      {!referred && around.onPaper}
      <CodeToPublic code={props.code} />
      <section class="dm-help-notes">
        <h2 class="utrecht-heading-3">{w.citizen.notes}</h2>
      </section>
    </div>
  );
}

/** The sheet as a mail that the citizen sends to herself, from her own device. */
function mailOf({ lang, content, guide, part, steps, around }: Props): string {
  const w = words(lang).citizen;
  const title = `${guide.title}: ${fillFacts(part.title, content, guide.lang)}`;
  const stepLines = steps.map(({ number, title: step, done }) => `${number}. ${step} ${done ? w.done : w.toDo}`);
  return mailToSelf(title, [title, ...(steps.length > 0 ? ['', w.steps, ...stepLines] : []), '', ...around.paperLines]);
}
