/** The figures as tables: one source for the screen, the charts and the file. */
import type { Library } from '#features/content/index.ts';
import { counterWords, otherGuide, outcomes } from '#features/counter/index.ts';
import type { Shown } from '#shared/small-numbers/suppression.ts';
import { type Lang, monthName } from '#shared/words/catalogue.ts';
import type { HelpFigures } from './help-figures.ts';
import type { PeopleFigures, PeopleRow } from './people-figures.ts';
import { words } from './words.ts';

export const parts = ['people', 'months', 'apps', 'problems'] as const;
export type Part = (typeof parts)[number];

export type Cell =
  | Shown
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

export type FigureTable = {
  readonly part: Part;
  readonly caption: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
};

export type Figures = { readonly people: PeopleFigures; readonly help: HelpFigures };

/** The name of a row of people, in words. */
export function rowName(lang: Lang, row: PeopleRow): string {
  const w = words(lang).people;
  return { team: row.label, none: w.noTeam, others: w.others, all: w.all }[row.kind];
}

/** The name of an app; the id where the guide is gone. */
export function appName(lang: Lang, library: Library, guide: string | undefined): string {
  if (guide === undefined) return words(lang).help.otherApps;
  return guide === otherGuide ? words(lang).help.noGuide : (library.guide(guide, lang)?.title ?? guide);
}

export function problemName(lang: Lang, library: Library, guide: string, problem: string): string {
  return library.guide(guide, lang)?.parts.find(({ id }) => id === problem)?.title ?? problem;
}

export function tableOf(part: Part, { people, help }: Figures, lang: Lang, library: Library): FigureTable {
  const w = words(lang);
  const { outcome } = counterWords(lang);
  switch (part) {
    case 'people':
      return {
        part,
        caption: w.people.title,
        columns: [w.people.team, w.people.must, w.people.waiting, w.people.busy, w.people.finished, w.people.brevet],
        rows: [...people.rows, ...(people.all && people.rows.length > 1 ? [people.all] : [])].map((row) => ({
          name: rowName(lang, row),
          cells: [row.must, ...row.cells],
        })),
      };
    case 'months':
      return {
        part,
        caption: w.months.title,
        columns: [w.months.month, w.help.moments, outcome.referred, w.months.share],
        rows: help.months.map(({ month, total, referred, share }) => ({
          name: monthName(lang, month, 'long'),
          cells: [total, referred, share === undefined ? { kind: 'hidden' } : { kind: 'percent', value: share }],
        })),
      };
    case 'apps': {
      const split = help.outcomes.length > 0;
      return {
        part,
        caption: w.apps.title,
        columns: [w.apps.app, w.help.moments, ...(split ? outcomes.map((one) => outcome[one]) : [])],
        rows: [
          ...help.apps.map((row) => ({ name: appName(lang, library, row.guide), cells: [row.total, ...row.cells] })),
          ...(help.total ? [allApps(lang, help)] : []),
        ],
      };
    }
    case 'problems':
      return {
        part,
        caption: w.problems.title,
        columns: [w.problems.problem, w.apps.app, w.help.moments],
        rows: help.problems.map(({ guide, problem, moments }) => ({
          name: problemName(lang, library, guide, problem),
          cells: [
            { kind: 'text', text: appName(lang, library, guide) },
            { kind: 'count', value: moments },
          ],
        })),
      };
  }
}

function allApps(lang: Lang, help: HelpFigures): FigureTable['rows'][number] {
  const count = (value: number): Cell => ({ kind: 'count', value });
  return {
    name: words(lang).apps.all,
    cells: [count(help.total ?? 0), ...help.outcomes.map(({ moments }) => count(moments))],
  };
}
