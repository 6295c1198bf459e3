/** What stands of the checks at the editor: beside a text, and the door to the list of all. */
import type { Library } from '#features/content/index.ts';
import { type DocumentName, languagesOf, type TypedDocument } from '#features/manuscript/index.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { checkText } from './check-text.ts';
import { ChecksPanel } from './pages/checks-panel.tsx';
import { words } from './words.ts';

type Open = {
  readonly lang: Lang;
  readonly name: DocumentName;
  readonly typed: TypedDocument;
  readonly library: Library;
};

export function checksBeside({ lang, name, typed, library }: Open) {
  const missing = languagesOf(name.kind).filter(
    (one) => one !== name.lang && library.versionOf({ ...name, lang: one }) === undefined,
  );
  const checked = checkText(name, typed, library);
  return <ChecksPanel lang={lang} textLang={name.lang} checked={checked} missing={missing} />;
}

export function checksDoor(lang: Lang) {
  const { title, listLead: lead } = words(lang);
  return { href: '/together/content/checks', title, lead };
}
