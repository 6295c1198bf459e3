/** A form or page of an organisation, by which the town wants to see where people get stuck. */
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import { organisationName } from './organisation.ts';

export type ServiceForm = {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly version: number;
};

/** “FOD Financiën: aangifte personenbelasting” */
export function formTitle(lang: Lang, form: Pick<ServiceForm, 'organisation' | 'name'>): string {
  return `${organisationName(lang, form.organisation)}: ${form.name}`;
}

/** In the order in which people look for them. */
export function sortedForms(lang: Lang, forms: readonly ServiceForm[]): readonly ServiceForm[] {
  return [...forms].sort((one, other) => compareText(lang, formTitle(lang, one), formTitle(lang, other)));
}
