/** Where people get stuck as one table: the source of the page and of the file. */
import type { Library } from '#features/content/index.ts';
import { noTeam } from '#features/counter/index.ts';
import { organisationName } from '#features/organisations/index.ts';
import type { Shown } from '#shared/small-numbers/suppression.ts';
import { formatNumber, type Lang } from '#shared/words/catalogue.ts';
import type { FormLine, OrganisationLine, ProblemCount, StuckLine } from './stuck.ts';
import { nameOf } from './telling.ts';
import { words } from './words.ts';

export type FormNames = ReadonlyMap<string, string>;

export function nameOfOrganisation(lang: Lang, { organisation }: Pick<OrganisationLine, 'organisation'>): string {
  return organisation === undefined ? words(lang).stuck.otherOrganisations : organisationName(lang, organisation);
}

export function nameOfForm(lang: Lang, { formId }: Pick<FormLine, 'formId'>, names: FormNames): string {
  const w = words(lang).stuck;
  if (formId === undefined) return w.otherForms;
  return formId === noTeam ? w.noForm : (names.get(formId) ?? formId);
}

/** “itsme: Nieuwe gsm (34)” */
export function problemText(lang: Lang, library: Library, problem: ProblemCount): string {
  const name = nameOf(lang, library, problem);
  return problem.moments === undefined ? name : words(lang).stuck.problemTimes(name, problem.moments);
}

/** The counts of a line, in the order of the columns after the names. */
export function cellsOf(lang: Lang, line: StuckLine, written: Written): readonly string[] {
  const text = (shown: Shown | undefined) => shownText(shown, written.number);
  const [atOnce, left] = line.cells;
  const trend = line.trend === undefined ? '–' : words(lang).stuck[line.trend];
  return [
    text(line.total),
    text(atOnce),
    text(left),
    line.share === undefined ? '–' : written.percent(line.share),
    trend,
  ];
}

function shownText(shown: Shown | undefined, numberText: (value: number) => string): string {
  switch (shown?.kind) {
    case 'count':
      return numberText(shown.value);
    case 'few':
      return '< 5';
    default:
      return '–';
  }
}

/** How a number is written. */
type Written = { readonly number: (value: number) => string; readonly percent: (value: number) => string };

export function forEye(lang: Lang): Written {
  return { number: (value) => formatNumber(lang, value), percent: words(lang).stuck.percent };
}

/** Without points or spaces, so that a sheet can count on. */
const forSheet: Written = { number: String, percent: (value) => `${value}%` };

/** The lines of the file. */
export function csvLines(
  lang: Lang,
  library: Library,
  lines: readonly OrganisationLine[],
  names: FormNames,
): readonly (readonly string[])[] {
  const w = words(lang).stuck;
  const problems = (line: StuckLine) => line.problems.map((one) => problemText(lang, library, one)).join(', ');
  return [
    [w.organisation, w.form, w.moments, w.atOnce, w.left, w.share, w.trend, w.problems],
    ...lines.flatMap((line) => [
      [nameOfOrganisation(lang, line), w.all, ...cellsOf(lang, line, forSheet), problems(line)],
      ...line.forms.map((form) => [
        nameOfOrganisation(lang, line),
        nameOfForm(lang, form, names),
        ...cellsOf(lang, form, forSheet),
        problems(form),
      ]),
    ]),
  ];
}
