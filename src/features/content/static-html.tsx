/** The blocks that are the same for everyone, as HTML: made once for a document, kept until the day changes. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Badge } from '#shared/ui/badge.tsx';
import { Step, Steps } from '#shared/ui/steps.tsx';
import { isCitizenLang } from '#shared/words/catalogue.ts';
import type { Block, Library, Touch } from './document.ts';
import { factState, fillFacts, inLanguage } from './facts.ts';
import { escapeHtml, type ShowFact, toHtml, toInlineHtml } from './markdown.ts';
import { captionsMark, transcript, type Video, videoType } from './video.ts';
import { words } from './words.ts';

export type Surroundings = {
  readonly lang: string;
  readonly today: string;
  readonly library: Library;
  /** Where drawings are served. */
  readonly figureBase: string;
  /** Who reads: the rules for clerks are not shown to citizens. */
  readonly audience: 'clerk' | 'citizen';
  /** A button at the end of every step. */
  readonly tap?: NumberedTap | undefined;
};

/** A button that sends a form elsewhere on the page, with the number of its step. */
export type StepTap = {
  /** The id of that form. */
  readonly form: string;
  /** What the button says; the title of the step follows for a screen reader. */
  readonly label: string;
  readonly lang: string;
};

/** Steps are counted through the whole document, from 1. */
type NumberedTap = StepTap & { readonly numbers: ReadonlyMap<Block, number> };

export type StaticBlock = Exclude<Block, { kind: 'check' }>;

/** The words of the interface nearest to a language of content. */
export function wordsFor(lang: string) {
  return words(isCitizenLang(lang) ? lang : 'nl');
}

/** What the list of sources calls a fact, so that a text can point at it. */
export function sourceId(factId: string): string {
  return `source-${factId}`;
}

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
      {(step.touches ?? []).map((touch) => boundary(touch, around))}
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

/** At the moment it counts: what a clerk may do and may not, and the official way. Open it to read on. */
function boundary(touch: Touch, around: Surroundings): Child {
  const rule = around.audience === 'citizen' ? undefined : around.library.boundaries(around.lang)?.[touch];
  if (!rule) return null;
  return (
    <details class="dm-rule">
      <summary>{inline(rule.title, around)}</summary>
      {may({ kind: 'may', yes: rule.may, no: rule.not }, around)}
      <p>
        <strong>{wordsFor(around.lang).may.instead}</strong> {inline(rule.instead, around)}
      </p>
    </details>
  );
}

/** A question with its answer under it, to open. */
function question({ title, markdown }: Extract<Block, { kind: 'question' }>, around: Surroundings): Child {
  return (
    <details class="dm-question">
      <summary>{inline(title, around)}</summary>
      {raw(toHtml(markdown, showFact(around)))}
    </details>
  );
}

function oneBlock(block: Exclude<Block, { kind: 'step' }>, around: Surroundings): Child {
  switch (block.kind) {
    case 'text':
      return raw(toHtml(block.markdown, showFact(around)));
    case 'situation':
      return <div class="dm-situation">{raw(toHtml(block.markdown, showFact(around)))}</div>;
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

/** The title runs on into the first paragraph, as a person would say it. */
function titled(
  name: string,
  block: { readonly title: string; readonly markdown: string },
  around: Surroundings,
): Child {
  const title = /[.?!:…”"]$/.test(block.title) ? block.title : `${block.title}.`;
  const strong = `<strong>${toInlineHtml(title, showFact(around))}</strong>`;
  const html = toHtml(block.markdown, showFact(around));
  const joined = html.startsWith('<p>') ? `<p>${strong} ${html.slice('<p>'.length)}` : `<p>${strong}</p>${html}`;
  return (
    <div class={name} role="note">
      {raw(joined)}
    </div>
  );
}

function may(block: Extract<Block, { kind: 'may' }>, around: Surroundings): Child {
  const say = wordsFor(around.lang).may;
  return (
    <div class="dm-may">
      <div class="dm-may__yes">
        <p>
          <strong>{say.yes}</strong>
        </p>
        <ul class="dm-may__list">{block.yes.map((line) => item(line, around))}</ul>
      </div>
      <div class="dm-may__no">
        <p>
          <strong>{say.no}</strong>
        </p>
        <ul class="dm-may__list">{block.no.map((line) => item(line, around))}</ul>
      </div>
    </div>
  );
}

function item(line: string, around: Surroundings): Child {
  return <li>{inline(line, around)}</li>;
}

function figure({ name, alt, caption }: Extract<Block, { kind: 'figure' }>, around: Surroundings): Child {
  const { lang, library, figureBase } = around;
  const picture = library.picture(lang, name);
  const version = picture ? `?v=${picture.version}` : '';
  // Width and height keep the text from jumping when the picture arrives.
  return (
    <figure class="dm-figure">
      <img
        src={`${figureBase}/${lang}/${name}.${picture?.extension ?? 'svg'}${version}`}
        alt={fillFacts(alt, library, lang)}
        width={picture?.width}
        height={picture?.height}
        loading="lazy"
      />
      <figcaption>{inline(caption, around)}</figcaption>
    </figure>
  );
}

/** Played in the page where its origin is allowed, else behind a link; what is said in it can always be read. */
function video({ title, url, captions }: Video, around: Surroundings): Child {
  const { lang, library } = around;
  const say = wordsFor(lang).video;
  const type = videoType(url);
  const plays = type !== undefined && (library.mediaSources ?? []).includes(new URL(url).origin);
  return (
    <figure class="dm-figure">
      {plays ? (
        <video controls preload="none" aria-label={title}>
          <source src={url} type={type} />
          <track
            kind="captions"
            srclang={lang}
            label={say.captions}
            src={`/captions/${captionsMark(captions)}.vtt`}
            default
          />
        </video>
      ) : (
        type !== undefined && (
          <a href={url} rel="external noopener noreferrer">
            {say.watch(title)}
          </a>
        )
      )}
      <figcaption>
        {inline(title, around)}
        <details>
          <summary>{say.read}</summary>
          {transcript(captions).map((line) => (
            <p>{line}</p>
          ))}
        </details>
      </figcaption>
    </figure>
  );
}

function inline(text: string, around: Surroundings): Child {
  return raw(toInlineHtml(text, showFact(around)));
}

/** The value, as a link to its source below; one that is to be checked looks so, and its source says it in words. */
function showFact({ library, lang, today }: Surroundings): ShowFact {
  return (id, inLink) => {
    const fact = library.fact(id);
    if (!fact) return escapeHtml(`{{${id}}}`);
    const value = escapeHtml(inLanguage(fact.value, lang));
    if (inLink) return value;
    const state = factState(fact, today) === 'to-check' ? ' dm-fact--to-check' : '';
    return `<a class="dm-fact${state}" href="#${sourceId(id)}">${value}</a>`;
  };
}
