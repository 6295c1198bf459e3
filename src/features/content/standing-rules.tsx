/** The standing rules for clerks: shown at each step that touches a secret, a card or a signature. */
import type { Child } from 'hono/jsx';
import type { Block, Library, Touch } from './document.ts';
import { inline, type Surroundings, wordsFor } from './inline-html.ts';
import { may } from './static-blocks.tsx';

/** At the moment it counts: what a clerk may do and may not, and the official way. Open it to read on. */
export function standingRule(touch: Touch, around: Surroundings): Child {
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

/** Every text of the rules that stand at these steps: they may name facts too. */
export function ruleTexts(library: Library, blocks: readonly Block[], lang: string): readonly string[] {
  const rules = library.boundaries(lang);
  const touched = new Set(blocks.flatMap((block) => (block.kind === 'step' ? (block.touches ?? []) : [])));
  return [...touched].flatMap((touch) => {
    const rule = rules?.[touch];
    return rule ? [rule.title, ...rule.may, ...rule.not, rule.instead] : [];
  });
}
