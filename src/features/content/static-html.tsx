/** The blocks that are the same for everyone, as HTML: made once for a document, kept until the day changes. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Badge } from '#shared/ui/badge.tsx';
import { Step, Steps } from '#shared/ui/steps.tsx';
import type { Block } from './document.ts';
import { fillFacts } from './facts.ts';
import { inline, type NumberedTap, type Surroundings, showNamed, wordsFor } from './inline-html.ts';
import { toHtml } from './markdown.ts';
import { standingRule } from './standing-rules.tsx';
import { figure, may, question, titled, video } from './static-blocks.tsx';

export type StaticBlock = Exclude<Block, { kind: 'check' }>;

/** Blocks that follow each other, in one container. */
export function staticHtml(blocks: readonly StaticBlock[], around: Surroundings): string {
  return String(<div class="dm-text">{flow(blocks, around)}</div>);
}

/** Steps that follow each other become one list. */
function flow(blocks: readonly Block[], around: Surroundings): Child[] {
  const children: Child[] = [];
  let steps: Child[] = [];
  const endSteps = () => {
    if (steps.length > 0) children.push(<Steps>{steps}</Steps>);
    steps = [];
  };
  for (const block of blocks) {
    if (block.kind === 'step') steps.push(oneStep(block, around));
    else {
      endSteps();
      children.push(ownMark(block, around), oneBlock(block, around));
    }
  }
  endSteps();
  return children;
}

/** Says in words that a town or a network wrote this itself. */
function ownMark({ localFor }: Block, { lang }: Surroundings): Child {
  if (localFor === undefined) return null;
  return (
    <p>
      <Badge tone="brand">{wordsFor(lang).localFor(localFor)}</Badge>
    </p>
  );
}

function oneStep(step: Extract<Block, { kind: 'step' }>, around: Surroundings): Child {
  return (
    <Step title={inline(step.title, around)}>
      {ownMark(step, around)}
      {step.blocks.length > 0 && <div class="dm-text">{flow(step.blocks, around)}</div>}
      {(step.touches ?? []).map((touch) => standingRule(touch, around))}
      {around.tap && stepButton(step, around.tap, around)}
    </Step>
  );
}

function stepButton(step: Extract<Block, { kind: 'step' }>, tap: NumberedTap, around: Surroundings): Child {
  return (
    <button
      class="utrecht-button utrecht-button--subtle dm-tap"
      type="submit"
      form={tap.form}
      name="step"
      value={String(tap.numbers.get(step) ?? 0)}
      lang={tap.lang}
      aria-label={`${tap.label} ${fillFacts(step.title, around.library, around.lang)}`}
    >
      {tap.label}
    </button>
  );
}

function oneBlock(block: Exclude<Block, { kind: 'step' }>, around: Surroundings): Child {
  switch (block.kind) {
    case 'text':
      return raw(toHtml(block.markdown, showNamed(around)));
    case 'situation':
      return <div class="dm-situation">{raw(toHtml(block.markdown, showNamed(around)))}</div>;
    case 'tip':
      return titled('dm-tip', block, around);
    case 'boundary':
      return titled('dm-boundary', block, around);
    case 'warning':
      return titled('dm-warning', block, around);
    case 'question':
      return question(block, around);
    case 'may':
      return may(block, around);
    case 'figure':
      return figure(block, around);
    case 'video':
      return video(block, around);
    case 'check':
      // Checks are asked for each request, never kept: see blocks.tsx.
      return null;
  }
}
