/** Which document: its kind, key and language, and how they stand in an address. */
import { type CitizenLang, citizenLanguages, isCitizenLang, isLang } from '#shared/words/catalogue.ts';

/** What is written in the browser; facts have a page of their own, lessons come from the folder. */
export const editableKinds = ['guide', 'guide-part', 'practice', 'citizen-page'] as const;
export type EditableKind = (typeof editableKinds)[number];

export type DocumentName = {
  readonly kind: EditableKind;
  /** itsme, or itsme/new-phone for a part. */
  readonly key: string;
  readonly lang: CitizenLang;
};

/** The languages that a kind of document is written in: citizens read more of them than clerks. */
export function languagesOf(kind: EditableKind): readonly CitizenLang[] {
  return kind === 'citizen-page' ? citizenLanguages : citizenLanguages.filter(isLang);
}

/** “Nieuwe gsm?” as it stands in an address: nieuwe-gsm. Empty for a text without letters of ours. */
export function shortName(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const inAddress = new RegExp(`^${id}(?:\\.${id})?$`);

/** A document as an address names it (the part itsme/new-phone is itsme.new-phone there); undefined for what is none. */
export function documentName(kind: string, key: string, lang: string): DocumentName | undefined {
  const known = editableKinds.find((one) => one === kind);
  if (!known || key.length > 120 || !inAddress.test(key) || !isCitizenLang(lang)) return undefined;
  if (key.includes('.') !== (known === 'guide-part') || !languagesOf(known).includes(lang)) return undefined;
  return { kind: known, key: key.replace('.', '/'), lang };
}

/** Where a document is edited; its other pages stand under it. */
export function editHref({ kind, key, lang }: DocumentName, under = ''): string {
  return `/together/content/${kind}/${key.replace('/', '.')}/${lang}${under}`;
}

/** The guide that a document belongs to. */
export function guideOf({ key }: { readonly key: string }): string {
  return key.split('/')[0] ?? key;
}

/** The id of a part within its guide; that of the guide otherwise. */
export function ownId({ key }: { readonly key: string }): string {
  return key.split('/').at(-1) ?? key;
}
