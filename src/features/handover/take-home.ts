/** What the sheet says that a citizen takes home: what was done, what she asked, where to go. Its address says it all. */
import { guideHref } from '#features/guides/index.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';

export type TakeHome = {
  /** Numbers of the steps on the citizen's page that were done, from 1. */
  readonly done: readonly number[];
  /** Numbers of its questions whose answers go along. */
  readonly explained: readonly number[];
  /** The place that she is sent to. */
  readonly to: string | undefined;
  /** With which that place finds what is done already. */
  readonly code: string | undefined;
  readonly large: boolean;
};

/** ?done=1,2&with=1&to=<place>&code=<code of the hand-over>&print=large; what is no number or no code is left out. */
export function takeHomeIn(query: URLSearchParams): TakeHome {
  const code = query.get('code') ?? '';
  return {
    done: numbersIn(query.getAll('done')),
    explained: numbersIn(query.getAll('with')),
    to: query.get('to') ?? undefined,
    code: /^[A-Z]{4}$/.test(code) ? code : undefined,
    large: query.get('print') === 'large',
  };
}

/** Numbers as they are sent: “1,2” or “1” and “2”; in order, each once, and nothing that is none. */
export function numbersIn(texts: readonly string[]): readonly number[] {
  const numbers = texts
    .flatMap((text) => text.split(','))
    .filter((text) => /^\s*[1-9]\d?\s*$/.test(text))
    .map(Number);
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** For a clerk, to print; `problem` is the part of the guide to go back to. */
export function printHref(guide: string, problem: string, lang: CitizenLang, sheet: TakeHome): string {
  return `${guideHref(guide, problem)}/print?${queryOf([['lang', lang], ...said(sheet)])}`;
}

/** For the citizen's own telephone: the same sheet, without an account. */
export function ownHref(lang: CitizenLang, guide: string, town: string, sheet: TakeHome): string {
  return `/citizen/${lang}/${guide}/mine?${queryOf([['town', town], ...said(sheet)])}`;
}

type Said = readonly (readonly [name: string, value: string | undefined])[];

function said({ done, explained, to, code, large }: TakeHome): Said {
  return [
    ['done', done.join(',')],
    ['with', explained.join(',')],
    ['to', to],
    ['code', code],
    ['print', large ? 'large' : undefined],
  ];
}

function queryOf(parts: Said): string {
  const query = new URLSearchParams(parts.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.toString().replaceAll('%2C', ',');
}
