/** One part of a guide: the steps with their boundaries, and beside them facts, the citizen's sheet and who helps further. */
import type { Child } from 'hono/jsx';
import {
  type Block,
  Blocks,
  factsOf,
  fillFacts,
  type Guide,
  type GuidePart,
  type Library,
  ruleTexts,
  type StepTap,
} from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns, Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { remember } from '#shared/ui/remember.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { type Around, conversationHref, guideAddress, guideHref, type Notices } from '../around-guide.ts';
import { guideAge } from '../guide-age.ts';
import { words } from '../words.ts';
import { AgeBadge, OldestFact } from './age-badge.tsx';
import { FactPanel } from './fact-panel.tsx';

export type PartPageProps = {
  readonly lang: Lang;
  readonly content: Library;
  readonly today: string;
  readonly guide: Guide;
  readonly part: GuidePart;
  readonly around: Around & Notices;
};

/** Only who helps further differs from clerk to clerk; the rest is made once for a language and a day. */
export function PartPage({ around, ...shown }: PartPageProps) {
  const { content, lang, today, guide, part } = shown;
  const same = (what: string, render: () => Child) =>
    remember(content, [what, lang, today, guide.id, part.id].join(' '), render);
  return (
    <>
      {same('crumbs', () => (
        <PartCrumbs {...shown} />
      ))}
      <Columns
        main={
          <>
            {around.above}
            {same('steps', () => (
              <Instructions {...shown} tap={around.tap} />
            ))}
            {around.below}
          </>
        }
        side={
          <>
            {same('facts', () => (
              <Beside {...shown} />
            ))}
            {around.referralPanel}
          </>
        }
      />
    </>
  );
}

type Shown = Omit<PartPageProps, 'around'>;

function PartCrumbs({ lang, content, guide, part }: Shown) {
  const w = words(lang).counter;
  const items = [
    { href: '/counter', title: w.title },
    { href: guideHref(guide.id), title: guide.title },
  ];
  return <Crumbs items={items} here={fillFacts(part.title, content, guide.lang)} />;
}

function Instructions({ lang, content, today, guide, part, tap }: Shown & { readonly tap: StepTap | undefined }) {
  const facts = factsBeside({ content, guide, part });
  return (
    <Card wide>
      <Row>
        <Badge tone="brand">{guide.title}</Badge>
        <AgeBadge age={guideAge(facts, today)} lang={lang} />
      </Row>
      <div lang={guide.lang} class="dm-stack">
        <h1 class="utrecht-heading-1">{fillFacts(part.title, content, guide.lang)}</h1>
        <p class="dm-lead">{fillFacts(part.summary, content, guide.lang)}</p>
        {content.conversation(lang) && (
          <p lang={lang}>
            <a class="utrecht-link" href={conversationHref(guide.id, part.id)}>
              {words(lang).conversation.link}
            </a>
          </p>
        )}
        <Blocks blocks={part.blocks} lang={guide.lang} {...{ today, facts: content, guideAddress, tap }} />
      </div>
      <OldestFact facts={facts} lang={lang} />
    </Card>
  );
}

function Beside({ lang, content, today, guide, part }: Shown) {
  return (
    <>
      <div lang={guide.lang}>
        <FactPanel {...factsShown({ content, guide, part })} lang={guide.lang} today={today} />
      </div>
      {content.citizenPage(guide.id, lang) && (
        <CitizenCard
          lang={lang}
          href={`${guideHref(guide.id, part.id)}/print`}
          forms={`${guideHref(guide.id)}/forms`}
        />
      )}
    </>
  );
}

/** The facts that the part names; those of the guide where it names none. */
function factsBeside({ content, guide, part }: Pick<Shown, 'content' | 'guide' | 'part'>) {
  const named = factsOf(content, [part.summary, ...part.blocks]);
  return named.length > 0 ? named : guide.facts.flatMap((id) => content.fact(id) ?? []);
}

/** Those of the steps in sight; those of boundaries and standing rules, which count for a moment, folded under them. */
function factsShown(shown: Pick<Shown, 'content' | 'guide' | 'part'>) {
  const { content, guide, part } = shown;
  const all = new Set([...factsBeside(shown), ...factsOf(content, ruleTexts(content, part.blocks, guide.lang))]);
  const own = new Set(factsOf(content, [part.summary, ...withoutBoundaries(part.blocks)]));
  const [facts, folded] = [[...all].filter((fact) => own.has(fact)), [...all].filter((fact) => !own.has(fact))];
  return facts.length > 0 ? { facts, folded } : { facts: folded };
}

function withoutBoundaries(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .filter(({ kind }) => kind !== 'boundary')
    .map((block) => (block.kind === 'step' ? { ...block, blocks: withoutBoundaries(block.blocks) } : block));
}

type CitizenCardProps = { readonly lang: Lang; readonly href: string; readonly forms: string };

function CitizenCard({ lang, href, forms }: CitizenCardProps) {
  const w = words(lang).citizen;
  return (
    <Card smallHeading heading={w.title}>
      <p>{w.lead}</p>
      <Row>
        <LinkButton kind="secondary" icon="print" href={href}>
          {w.print}
        </LinkButton>
        <a class="utrecht-link" href={forms}>
          {words(lang).forms.link}
        </a>
      </Row>
    </Card>
  );
}
