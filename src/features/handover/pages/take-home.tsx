/** The sheet that a citizen takes home, in her own words and language: steps done, steps to do, where to go. Nothing of a person. */
import type { Child } from 'hono/jsx';
import { GuideHelp, Needs, type PlaceNow, Places, type Reading, wordsLang } from '#features/citizens/index.ts';
import { type Block, Blocks } from '#features/content/index.ts';
import { everyDay, hoursWords, nowAndNext, type Place } from '#features/places/index.ts';
import { Qr } from '#shared/ui/qr.tsx';
import { Step, Steps } from '#shared/ui/steps.tsx';
import { longDate } from '#shared/words/catalogue.ts';
import type { PageQuestion, PageStep } from '../page-steps.ts';
import type { TakeHome } from '../take-home.ts';
import { takeHomeWords } from '../take-home-words.ts';

export type TakeHomeProps = {
  readonly reading: Reading;
  readonly sheet: TakeHome;
  readonly steps: readonly PageStep[];
  readonly boundaries: readonly Block[];
  /** Those whose answers go along. */
  readonly questions: readonly PageQuestion[];
  /** Where she is sent; undefined where the town's places stand instead. */
  readonly place: Place | undefined;
  readonly places: readonly PlaceNow[];
  readonly now: Date;
  /** The whole address of this sheet for her own telephone. */
  readonly url: string;
};

type Around = {
  /** What stays on the screen. */
  readonly tools: Child;
  /** The code that opens the sheet on a telephone: of no use where it is open on one. */
  readonly withCode?: boolean;
};

export function TakeHomePage(props: TakeHomeProps & Around) {
  const { reading, place, places, tools } = props;
  const { page, town } = reading;
  const lang = wordsLang(reading);
  const w = takeHomeWords(lang);
  return (
    <div class="dm-stack dm-sheet">
      {tools}
      <Head {...props} />
      <h1 class="utrecht-heading-1">{page.title}</h1>
      <WhatToDo {...props} />
      {place ? (
        <Where {...props} place={place} />
      ) : (
        town && <Places lang={lang} townName={town.name} places={places} onPaper />
      )}
      <Asked {...props} />
      <Needs needs={page.needs} reading={reading} />
      <Secret {...props} />
      <GuideHelp reading={reading} onPaper />
      <section class="dm-callout dm-room-to-write">
        <h2 class="utrecht-heading-2">{w.notes}</h2>
      </section>
    </div>
  );
}

function Head({ reading, url, withCode }: TakeHomeProps & Around) {
  const lang = wordsLang(reading);
  const w = takeHomeWords(lang);
  return (
    <div class="dm-paper-head">
      <p class="dm-note">{[reading.town?.name, longDate(lang, reading.today)].filter(Boolean).join(', ')}</p>
      {withCode && (
        <aside class="dm-code" aria-label={w.qr}>
          <Qr text={url} label={w.qr} />
          <p>{w.scan}</p>
        </aside>
      )}
    </div>
  );
}

function aroundOf({ content, page, today }: Reading) {
  return { lang: page.lang, today, facts: content, audience: 'citizen', onPaper: true } as const;
}

/** All steps in their order: what is done needs no more words, what is to do has them. */
function WhatToDo({ reading, sheet, steps }: TakeHomeProps) {
  const w = takeHomeWords(wordsLang(reading));
  const someDone = sheet.done.length > 0;
  return (
    <section>
      <h2 class="utrecht-heading-2">{someDone ? w.taken : w.steps}</h2>
      <Steps>
        {steps.map(({ number, title, block }) => {
          const done = sheet.done.includes(number);
          return (
            <Step headingLevel={3} title={someDone ? `${done ? w.done : w.toDo}: ${title}` : title}>
              {!done && <Blocks {...aroundOf(reading)} blocks={block.blocks} />}
            </Step>
          );
        })}
      </Steps>
    </section>
  );
}

function Where({ reading, sheet, place, now }: TakeHomeProps & { readonly place: Place }) {
  const lang = wordsLang(reading);
  const w = takeHomeWords(lang);
  const days = everyDay(place.hours, lang);
  return (
    <section class="dm-callout">
      <h2 class="utrecht-heading-2">{w.where}</h2>
      <h3 class="utrecht-heading-3">{place.name}</h3>
      <p>{[place.address, place.phone, place.url].filter(Boolean).join(' · ')}</p>
      {sheet.code && (
        <p>
          <strong>{w.code(sheet.code)}</strong> {w.codeNote}
        </p>
      )}
      {days.length > 0 && (
        <>
          <p>
            <strong>{nowAndNext(place.hours, now, lang)}</strong>
          </p>
          <dl class="dm-hours">
            {days.map(({ day, said }) => (
              <div>
                <dt>{day}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
          <p class="dm-note">{hoursWords(lang).open.holidays}</p>
        </>
      )}
    </section>
  );
}

function Asked({ reading, questions }: TakeHomeProps) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h2 class="utrecht-heading-2">{takeHomeWords(wordsLang(reading)).asked}</h2>
      {questions.map(({ title, block }) => (
        <>
          <h3 class="utrecht-heading-3">{title}</h3>
          <Blocks {...aroundOf(reading)} blocks={answerOf(block)} />
        </>
      ))}
    </section>
  );
}

type QuestionBlock = PageQuestion['block'];
const answers = new WeakMap<QuestionBlock, readonly [{ readonly kind: 'text'; readonly markdown: string }]>();

/** On paper nothing can be opened. Kept, because what blocks look like is kept with the blocks. */
function answerOf(block: QuestionBlock) {
  const known = answers.get(block) ?? ([{ kind: 'text', markdown: block.markdown }] as const);
  answers.set(block, known);
  return known;
}

/** The page's own boundary, or the one that is true of every app. */
function Secret({ reading, boundaries }: TakeHomeProps) {
  const w = takeHomeWords(wordsLang(reading));
  if (boundaries.length > 0) return <Blocks {...aroundOf(reading)} blocks={boundaries} />;
  return (
    <section class="dm-boundary">
      <h2 class="utrecht-heading-2">{w.secret}</h2>
      <p>{w.secretText}</p>
    </section>
  );
}
