/** Blocks as semantic HTML: what everyone sees is kept ready, only quick checks are made for each request. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Block, Fact, Library } from './document.ts';
import type { StepTap, Surroundings } from './inline-html.ts';
import type { Question } from './question.ts';
import { type StaticBlock, staticHtml } from './static-html.tsx';
import { stepsIn } from './steps-in.ts';

type BlocksProps = {
  readonly blocks: readonly Block[];
  /** The language of the document (track.lang, guide.lang): the words around it speak the same. */
  readonly lang: string;
  /** 2026-11-21; facts look different once they are to be checked. */
  readonly today: string;
  readonly facts: Library;
  /** How a quick check looks; the only thing that is rendered for each request. */
  readonly check?: (question: Question) => Child;
  readonly figureBase?: string;
  readonly audience?: 'clerk' | 'citizen';
  /** Where a guide is read that a text names: /counter/guides/{guide}{/part}. Without it, its title stands alone. */
  readonly guideAddress?: string | undefined;
  /** On paper nothing can be tapped. */
  readonly onPaper?: boolean;
  /** A button at the end of every step. */
  readonly tap?: StepTap | undefined;
};

/** Facts in the text link to `Sources`, which the page shows below it. */
export function Blocks({
  blocks,
  lang,
  today,
  facts,
  check,
  figureBase = '/figures',
  audience = 'clerk',
  guideAddress,
  onPaper = false,
  tap,
}: BlocksProps) {
  const pieces = piecesOf(blocks, {
    lang,
    today,
    library: facts,
    figureBase,
    audience,
    guideAddress,
    onPaper,
    tap: tap && numbered(tap, blocks),
  });
  return <>{pieces.map((piece) => (typeof piece === 'object' && 'kind' in piece ? check?.(piece) : piece))}</>;
}

function numbered(tap: StepTap, blocks: readonly Block[]) {
  return { ...tap, numbers: new Map(stepsIn(blocks).map(({ step, number }) => [step, number])) };
}

/** Ready HTML of everything up to the next check, or that check. */
type Piece = ReturnType<typeof raw> | Question;
type Kept = {
  readonly around: Surroundings;
  /** Every fact that the HTML shows: towns with the same ones share it. */
  readonly facts: ReadonlyMap<string, Fact | undefined>;
  readonly pieces: readonly Piece[];
};

/**
 * By document, language and audience, one for each set of facts that towns have; a document that changed is another
 * object, and its HTML goes with it.
 */
const kept = new WeakMap<readonly Block[], Map<string, readonly Kept[]>>();

function piecesOf(blocks: readonly Block[], around: Surroundings): readonly Piece[] {
  const byLang = kept.get(blocks) ?? new Map<string, readonly Kept[]>();
  kept.set(blocks, byLang);
  const { lang, audience, tap, guideAddress, onPaper } = around;
  // What guides are called is no town's own: it is the same as long as the shared library is.
  const kind = [lang, audience, tap?.form, tap?.label, guideAddress, onPaper].join(' ');
  const ofToday = (byLang.get(kind) ?? []).filter((known) => isSame(known.around, around));
  const known = ofToday.find(({ facts }) => [...facts].every(([id, fact]) => around.library.fact(id) === fact));
  if (known) return known.pieces;
  const facts = new Map<string, Fact | undefined>();
  const fact = (id: string) => {
    const found = around.library.fact(id);
    facts.set(id, found);
    return found;
  };
  const pieces = split(blocks, { ...around, library: { ...around.library, fact } });
  byLang.set(kind, [...ofToday, { around: { ...around, library: shared(around) }, facts, pieces }]);
  return pieces;
}

function isSame(one: Surroundings, other: Surroundings): boolean {
  return one.today === other.today && shared(one) === shared(other) && one.figureBase === other.figureBase;
}

function shared({ library }: Surroundings): Library {
  return library.under ?? library;
}

function split(blocks: readonly Block[], around: Surroundings): readonly Piece[] {
  const pieces: Piece[] = [];
  let still: StaticBlock[] = [];
  const end = () => {
    if (still.length > 0) pieces.push(raw(staticHtml(still, around)));
    still = [];
  };
  for (const block of blocks) {
    if (block.kind === 'check') {
      end();
      pieces.push(block.question);
    } else still.push(block);
  }
  end();
  return pieces;
}
