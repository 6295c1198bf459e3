/** Writes documents as the files of a content folder: what read-content.ts reads, the other way round. */
import { type Block, type StoredDocument, writeBlockText } from '#features/content/index.ts';
import { type Files, photoEnding } from './folder.ts';
import { writeYaml } from './write-yaml.ts';

type Of<Kind extends StoredDocument['kind']> = Extract<StoredDocument, { readonly kind: Kind }>;

/** Where each document stands in the folder: modules and their parts have a number before their name. */
type Places = {
  readonly folderOf: (lang: string, key: string) => string;
  readonly partFile: (document: Of<'part'>) => string;
};

/**
 * The files of these documents, by their path in the folder, in order of path; photos as base64, as `readFolder` gives
 * them. Reading them gives the same documents. A part that is in no list of its guide or module has no place there:
 * see `unlisted`.
 */
export function writeContent(documents: readonly StoredDocument[]): Files {
  const left = new Set(unlisted(documents));
  const files = new Map<string, string>();
  const places = placesOf(documents);
  const facts = new Map<string, Of<'fact'>['body'][]>();
  for (const document of documents) {
    if (left.has(document)) continue;
    if (document.kind === 'fact')
      facts.set(document.body.app, [...(facts.get(document.body.app) ?? []), document.body]);
    else files.set(pathOf(document, places), textOf(document));
  }
  for (const [app, all] of facts) files.set(`facts/${app}.yaml`, writeYaml({ app, facts: all.map(factFields) }));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
}

/** What no list names, so that nobody can open it: it keeps its versions in the database. */
export function unlisted(documents: readonly StoredDocument[]): readonly StoredDocument[] {
  const listed = new Set<string>();
  const list = (kind: StoredDocument['kind'], key: string, lang: string) => listed.add(`${kind} ${key} ${lang}`);
  for (const { kind, key, lang, body } of documents)
    if (kind === 'track') for (const id of body.modules) list('module', `${key}/${id}`, lang);
  for (const { kind, key, lang, body } of documents) {
    if (kind === 'guide') {
      for (const id of body.order) list('guide-part', `${key}/${id}`, lang);
      list('practice', key, lang);
    } else if (kind === 'module' && listed.has(`module ${key} ${lang}`)) {
      for (const id of body.parts) list('part', `${key}/${id}`, lang);
      if (body.draw !== undefined) list('test', key, lang);
    }
  }
  return documents.filter(({ kind, key, lang }) => inLists.has(kind) && !listed.has(`${kind} ${key} ${lang}`));
}

const inLists: ReadonlySet<StoredDocument['kind']> = new Set(['guide-part', 'practice', 'part', 'test', 'module']);

function placesOf(documents: readonly StoredDocument[]): Places {
  const folders = new Map<string, string>();
  const numbers = new Map<string, number>();
  for (const { kind, key, lang, body } of documents) {
    if (kind === 'track')
      for (const [at, id] of body.modules.entries())
        folders.set(`${lang} ${key}/${id}`, `${lang}/tracks/${key}/${at}-${id}`);
    if (kind === 'module') for (const [at, id] of body.parts.entries()) numbers.set(`${lang} ${key}/${id}`, at + 1);
  }
  const folderOf = (lang: string, key: string) => folders.get(`${lang} ${key}`) ?? `${lang}/tracks/${key}`;
  const partFile = ({ lang, key, body }: Of<'part'>) =>
    `${folderOf(lang, key.slice(0, key.lastIndexOf('/')))}/${numbers.get(`${lang} ${key}`) ?? 0}-${body.id}.md`;
  return { folderOf, partFile };
}

function pathOf(document: Exclude<StoredDocument, Of<'fact'>>, { folderOf, partFile }: Places): string {
  const { lang, key } = document;
  switch (document.kind) {
    case 'track':
      return `${lang}/tracks/${key}/track.yaml`;
    case 'module':
      return `${folderOf(lang, key)}/module.yaml`;
    case 'test':
      return `${folderOf(lang, key)}/test.yaml`;
    case 'part':
      return partFile(document);
    case 'guide':
      return `${lang}/guides/${key}/guide.yaml`;
    case 'guide-part':
      return `${lang}/guides/${key}.md`;
    case 'practice':
      return `${lang}/guides/${key}/practice.md`;
    case 'citizen-page':
      return `${lang}/guides/${key}/citizen.md`;
    case 'figure':
      return `${lang}/figures/${key}.${'svg' in document.body ? 'svg' : photoEnding[document.body.type]}`;
    case 'words':
    case 'boundaries':
    case 'conversation':
      return `${lang}/${document.kind}.yaml`;
  }
}

function textOf(document: Exclude<StoredDocument, Of<'fact'>>): string {
  switch (document.kind) {
    case 'track': {
      const { modules, validityMonths, passMark, attempts, waitHours, ...about } = document.body;
      const rules = { 'validity-months': validityMonths, 'pass-mark': passMark, attempts, 'wait-hours': waitHours };
      return writeYaml({ ...about, ...rules, modules });
    }
    case 'module': {
      const { draw, parts, ...about } = document.body;
      return writeYaml({ ...about, parts, ...(draw === undefined ? {} : { test: { draw } }) });
    }
    case 'test':
      return writeYaml({ questions: document.body.questions.map(questionFields) });
    case 'practice':
      return withHead({ id: 'practice', ...document.body });
    case 'part':
    case 'guide-part':
    case 'citizen-page':
      return withHead(document.body);
    case 'figure':
      return 'svg' in document.body ? `${document.body.svg}\n` : document.body.image;
    case 'guide':
    case 'words':
    case 'boundaries':
    case 'conversation':
      return writeYaml(document.body);
  }
}

function withHead({
  blocks,
  ...head
}: Readonly<Record<string, unknown>> & { readonly blocks: readonly Block[] }): string {
  return `---\n${writeYaml(head)}---\n${writeBlockText(blocks)}`;
}

function factFields({ app: _, local, localFor: __, ...fact }: Of<'fact'>['body']) {
  return local ? { ...fact, local } : fact;
}

function questionFields({ id, part, kind, text, explain, ...rest }: Of<'test'>['body']['questions'][number]) {
  const choices =
    'options' in rest
      ? {
          options: rest.options.map(({ text: option, correct }) =>
            correct ? { text: option, correct } : { text: option },
          ),
        }
      : rest;
  return { id, ...(part === undefined ? {} : { part }), kind, text, ...choices, explain };
}
