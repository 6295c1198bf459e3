/** What the pages around one fact share: what they are given, a source as a link, what is wrong with a field. */
import type { Fact } from '#features/content/index.ts';
import type { FormErrors, Typed } from '#shared/http/form.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import type { FactVersion } from '../change-queries.ts';
import type { Use } from '../uses.ts';
import { words } from '../words.ts';
import type { Reason } from '../work-list.ts';

export type FormState = { readonly typed: Typed; readonly errors: FormErrors };

export type FactPageProps = {
  readonly lang: Lang;
  readonly keeps: boolean;
  readonly today: string;
  readonly fact: Fact;
  /** The version that is shown. */
  readonly version: number;
  readonly reasons: readonly Reason[];
  readonly uses: readonly Use[];
  readonly history: readonly FactVersion[];
  readonly olderHref: string | undefined;
  /** What was typed, and what was wrong with it. */
  readonly form: FormState;
  readonly elsewhere: FormState;
  readonly changedMeanwhile: boolean;
  readonly notice: 'saved' | 'confirmed' | undefined;
};

export function SourceLink({ fact }: { readonly fact: Pick<Fact, 'source'> }) {
  return (
    <a class="utrecht-link" href={fact.source.url} rel="external noopener noreferrer">
      {fact.source.name}
    </a>
  );
}

export function sayWrong(lang: Lang, key: string): string {
  const known: Readonly<Record<string, string>> = words(lang).wrongField;
  return known[key] ?? words(lang).wrongField.missing;
}
