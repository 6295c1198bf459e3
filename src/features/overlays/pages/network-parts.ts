/** What the pages of networks share: what they are given, what was done, towns to choose, what is wrong with a field. */
import type { FormErrors, Typed } from '#shared/http/form.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import type { NetworkInList, TownChoice } from '../queries.ts';
import { words } from '../words.ts';

export const networkDone = ['made', 'add', 'remove', 'lead', 'rename', 'end'] as const;

export type NetworksProps = {
  readonly lang: Lang;
  readonly networks: readonly NetworkInList[];
  readonly towns: readonly TownChoice[];
  /** What was just done, with the names of what it was done to. */
  readonly said:
    | { readonly done: (typeof networkDone)[number]; readonly network: string; readonly town: string }
    | undefined;
  /** Nothing was kept: something is written for it, or someone else was first. */
  readonly stopped: 'written-for' | 'changed-meanwhile' | undefined;
  /** The form that was sent: of this network, or that for a new one. */
  readonly wrong: { readonly id: string | undefined; readonly typed: Typed; readonly errors: FormErrors } | undefined;
};

export function sayWrong(lang: Lang, key: string): string {
  const said: Readonly<Record<string, string>> = words(lang).wrong;
  return said[key] ?? words(lang).wrong.missing;
}

/** @param chooses what stands first, where nothing is chosen yet */
export function townOptions(towns: readonly TownChoice[], chooses: string) {
  return [
    { value: '', label: chooses },
    ...towns.map(({ name, code }) => ({ value: code, label: `${name} (${code})` })),
  ];
}
