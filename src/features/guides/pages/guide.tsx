/** A guide on one screen: what it is for, what is needed, the steps, what goes wrong, what never to do. */
import { factsOf, fillFacts, type Guide, type GuidePart, type Library } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns, Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { remember } from '#shared/ui/remember.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { type Around, conversationHref, guideHref, type Notices } from '../around-guide.ts';
import { guideAge } from '../guide-age.ts';
import { words } from '../words.ts';
import { AgeBadge, OldestFact } from './age-badge.tsx';
import { FactPanel } from './fact-panel.tsx';
import { OfficialHelp } from './official-help.tsx';

export type GuidePageProps = {
  readonly lang: Lang;
  readonly content: Library;
  readonly today: string;
  readonly guide: Guide;
  readonly around: Around & Notices;
};

export function GuidePage(props: GuidePageProps) {
  const { lang, guide } = props;
  const w = words(lang);
  return (
    <>
      <Crumbs items={[{ href: '/counter', title: w.counter.title }]} here={guide.title} />
      <Columns
        main={
          <>
            {props.around.above}
            {remember(props.content, ['sheet', lang, props.today, guide.id].join(' '), () => (
              <Sheet {...props} />
            ))}
            {props.around.below}
          </>
        }
        side={<Side {...props} />}
      />
    </>
  );
}

function Sheet({ lang, content, today, guide }: GuidePageProps) {
  const w = words(lang).guide;
  const facts = guide.facts.flatMap((id) => content.fact(id) ?? []);
  const text = (written: string) => fillFacts(written, content, guide.lang);
  const tasks = guide.parts.filter(({ kind }) => kind === 'task');
  const problems = guide.parts.filter(({ kind }) => kind === 'problem');
  return (
    <>
      <Card wide>
        <Row>
          <Badge tone="brand">{guide.title}</Badge>
          <AgeBadge age={guideAge(facts, today)} lang={lang} />
        </Row>
        <h1 class="utrecht-heading-1">{guide.title}</h1>
        <p class="dm-lead" lang={guide.lang}>
          {text(guide.purpose)}
        </p>
        <OldestFact facts={factsOfGuide(guide, content)} lang={lang} />
        <p lang={guide.lang}>
          <strong>{w.runBy}</strong> {text(guide.operator)}
        </p>
        <h2 class="utrecht-heading-3">{w.needs}</h2>
        <ul class="dm-text" lang={guide.lang}>
          {guide.needs.map((need) => (
            <li>{text(need)}</li>
          ))}
        </ul>
        {content.conversation(lang) && (
          <p>
            <a class="utrecht-link" href={conversationHref(guide.id)}>
              {words(lang).conversation.link}
            </a>
          </p>
        )}
      </Card>
      {problems.length > 0 && (
        <Card heading={w.problems}>
          <ItemList>
            {problems.map((part) => (
              <PartItem guide={guide} part={part} text={text} sign="?" />
            ))}
          </ItemList>
        </Card>
      )}
      {tasks.length > 0 && (
        <Card heading={w.tasks}>
          {tasks.map((part) => (
            <>
              <ItemList>
                <PartItem guide={guide} part={part} text={text} />
              </ItemList>
              <ol class="dm-text" aria-label={w.steps(text(part.title))} lang={guide.lang}>
                {part.blocks.map((block) => block.kind === 'step' && <li>{text(block.title)}</li>)}
              </ol>
            </>
          ))}
        </Card>
      )}
    </>
  );
}

/** Those beside it, and all that its parts name. */
function factsOfGuide(guide: Guide, content: Library) {
  const named = factsOf(
    content,
    guide.parts.flatMap((part) => [part.summary, ...part.blocks]),
  );
  return [...guide.facts.flatMap((id) => content.fact(id) ?? []), ...named];
}

type PartItemProps = {
  readonly guide: Guide;
  readonly part: GuidePart;
  readonly text: (written: string) => string;
  readonly sign?: string;
};

function PartItem({ guide, part, text, sign }: PartItemProps) {
  return (
    <Item sign={sign} note={<span lang={guide.lang}>{text(part.summary)}</span>}>
      <a class="utrecht-link" href={guideHref(guide.id, part.id)} lang={guide.lang}>
        {text(part.title)}
      </a>
    </Item>
  );
}

function Side({ lang, content, today, guide, around }: GuidePageProps) {
  const w = words(lang).guide;
  const facts = guide.facts.flatMap((id) => content.fact(id) ?? []);
  return (
    <>
      <section class="dm-callout dm-callout--coral" aria-labelledby="never">
        <h2 class="utrecht-heading-3" id="never">
          {w.never}
        </h2>
        <ul lang={guide.lang}>
          {guide.never.map((never) => (
            <li>{fillFacts(never, content, guide.lang)}</li>
          ))}
        </ul>
      </section>
      <Card smallHeading heading={w.help}>
        <OfficialHelp guide={guide} content={content} />
      </Card>
      <Card smallHeading heading={words(lang).citizen.title}>
        <p>{words(lang).forms.lead}</p>
        <p>
          <a class="utrecht-link" href={`${guideHref(guide.id)}/forms`}>
            {words(lang).forms.link}
          </a>
        </p>
      </Card>
      {around.referralPanel}
      <div lang={guide.lang}>
        <FactPanel facts={facts} lang={guide.lang} today={today} />
      </div>
    </>
  );
}
