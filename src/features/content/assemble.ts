/** Puts stored documents together: tracks with their modules and parts, guides with theirs, ready to be shown. */
import {
  type Boundaries,
  type CitizenPage,
  type Conversation,
  type Fact,
  type Guide,
  type GuidePart,
  type Library,
  type Module,
  type Part,
  type Practice,
  sourceLanguage,
  type Track,
} from './document.ts';
import { type Picture, pictureOf } from './picture.ts';
import type { Question } from './question.ts';
import {
  type CitizenBody,
  type GuideBody,
  type ModuleBody,
  nameOf,
  type StoredDocument,
  type TrackBody,
} from './stored.ts';
import { captionsOf } from './video.ts';

/** The documents of one language, by key. */
type Shelf = {
  readonly tracks: Map<string, TrackBody>;
  readonly modules: Map<string, ModuleBody>;
  readonly parts: Map<string, Part>;
  readonly tests: Map<string, readonly Question[]>;
  readonly guides: Map<string, GuideBody>;
  readonly guideParts: Map<string, GuidePart>;
  readonly practices: Map<string, Practice>;
  readonly citizenPages: Map<string, CitizenBody>;
  readonly figures: Map<string, Picture>;
  words: readonly (readonly string[])[] | undefined;
  boundaries: Boundaries | undefined;
  conversation: Conversation | undefined;
};

/** What is shown in one language. */
type Display = {
  readonly tracks: ReadonlyMap<string, Track>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly figures: Shelf['figures'];
  readonly citizenPages: ReadonlyMap<string, CitizenPage>;
  readonly words: readonly (readonly string[])[];
  readonly boundaries: Boundaries | undefined;
  readonly conversation: Conversation | undefined;
};

/** A document as it is read, with the number of its version and when that was published. */
export type VersionedDocument = StoredDocument & { readonly version?: number; readonly publishedAt?: Date };

/**
 * The library of these documents. Whole tracks and guides fall back to Dutch, never a part of one.
 * @param shown the pictures that anyone may see, as “nl/keys”
 */
export function assemble(
  number: number,
  documents: readonly VersionedDocument[],
  shown: ReadonlySet<string> = new Set(),
): Library {
  const facts = new Map<string, Fact>();
  const versions = new Map(documents.map((document) => [nameOf(document), document.version ?? 1]));
  const published = new Map(documents.map((document) => [nameOf(document), document.publishedAt]));
  const shelves = new Map([[sourceLanguage, emptyShelf()]]);
  for (const document of documents) {
    if (document.kind === 'fact') facts.set(document.key, document.body);
    else {
      const shelf = shelves.get(document.lang) ?? emptyShelf();
      shelves.set(document.lang, shelf);
      put(shelf, document);
    }
  }
  const dutch = displayOf(sourceLanguage, shelves.get(sourceLanguage) ?? emptyShelf(), undefined);
  const displays = new Map<string, Display>([[sourceLanguage, dutch]]);
  for (const [lang, shelf] of shelves) if (lang !== sourceLanguage) displays.set(lang, displayOf(lang, shelf, dutch));
  const display = (lang: string) => displays.get(lang) ?? dutch;

  return {
    number,
    tracks: (lang) => [...display(lang).tracks.values()],
    track: (id, lang) => display(lang).tracks.get(id),
    guides: (lang) => [...display(lang).guides.values()],
    guide: (id, lang) => display(lang).guides.get(id),
    fact: (id) => facts.get(id),
    facts: () => [...facts.values()],
    citizenPage: (guide, lang) => display(lang).citizenPages.get(guide),
    citizenPages: (lang) => [...display(lang).citizenPages.values()],
    boundaries: (lang) => display(lang).boundaries,
    conversation: (lang) => display(lang).conversation,
    versionOf: (document) => versions.get(nameOf(document)),
    publishedAt: (document) => published.get(nameOf(document)),
    words: (lang) => display(lang).words,
    figure: (lang, name) => {
      const picture = display(lang).figures.get(name);
      return picture?.extension === 'svg' ? picture.svg : undefined;
    },
    picture: (lang, name) => display(lang).figures.get(name),
    isShown: (lang, name) =>
      shown.has(`${lang}/${name}`) || (shown.has(`${sourceLanguage}/${name}`) && !shelves.get(lang)?.figures.has(name)),
    captions: captionsOf(documents),
    figureVersion: (lang, name) => display(lang).figures.get(name)?.version,
  };
}

function emptyShelf(): Shelf {
  return {
    tracks: new Map(),
    modules: new Map(),
    parts: new Map(),
    tests: new Map(),
    guides: new Map(),
    guideParts: new Map(),
    practices: new Map(),
    citizenPages: new Map(),
    figures: new Map(),
    words: undefined,
    boundaries: undefined,
    conversation: undefined,
  };
}

function put(shelf: Shelf, document: Exclude<StoredDocument, { kind: 'fact' }>): void {
  switch (document.kind) {
    case 'track':
      shelf.tracks.set(document.key, document.body);
      break;
    case 'module':
      shelf.modules.set(document.key, document.body);
      break;
    case 'part':
      shelf.parts.set(document.key, document.body);
      break;
    case 'test':
      shelf.tests.set(document.key, document.body.questions);
      break;
    case 'guide':
      shelf.guides.set(document.key, document.body);
      break;
    case 'guide-part':
      shelf.guideParts.set(document.key, document.body);
      break;
    case 'figure': {
      shelf.figures.set(document.key, pictureOf(document.body));
      break;
    }
    case 'practice':
      shelf.practices.set(document.key, document.body);
      break;
    case 'citizen-page':
      shelf.citizenPages.set(document.key, document.body);
      break;
    case 'boundaries':
      shelf.boundaries = document.body;
      break;
    case 'conversation':
      shelf.conversation = document.body;
      break;
    case 'words':
      shelf.words = document.body.groups;
  }
}

function displayOf(lang: string, shelf: Shelf, fallback: Display | undefined): Display {
  const tracks = [...shelf.tracks.values()].map((body): [string, Track] => [body.id, trackOf(lang, body, shelf)]);
  const guides = [...shelf.guides.values()].map((body): [string, Guide] => [body.id, guideOf(lang, body, shelf)]);
  const pages = [...shelf.citizenPages].map(([guide, body]): [string, CitizenPage] => [
    guide,
    { ...body, guide, lang },
  ]);
  const order = new Intl.Collator(lang);
  const byTitle = (one: [string, { title: string }], other: [string, { title: string }]) =>
    order.compare(one[1].title, other[1].title);
  return {
    tracks: new Map([...new Map([...(fallback?.tracks ?? []), ...tracks])].sort(byTitle)),
    guides: new Map([...new Map([...(fallback?.guides ?? []), ...guides])].sort(byTitle)),
    citizenPages: new Map([...new Map([...(fallback?.citizenPages ?? []), ...pages])].sort(byTitle)),
    figures: new Map([...(fallback?.figures ?? []), ...shelf.figures]),
    words: shelf.words ?? fallback?.words ?? [],
    boundaries: shelf.boundaries ?? fallback?.boundaries,
    conversation: shelf.conversation ?? fallback?.conversation,
  };
}

function trackOf(lang: string, body: TrackBody, shelf: Shelf): Track {
  const modules = body.modules.flatMap((id) => moduleOf(`${body.id}/${id}`, shelf) ?? []);
  const partCount = modules.reduce((sum, module) => sum + module.parts.length, 0);
  return { ...body, lang, modules, partCount };
}

function moduleOf(key: string, shelf: Shelf): Module | undefined {
  const body = shelf.modules.get(key);
  if (!body) return undefined;
  const { draw, ...rest } = body;
  const parts = body.parts.flatMap((id) => shelf.parts.get(`${key}/${id}`) ?? []);
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  const questions = shelf.tests.get(key);
  const test = draw !== undefined && questions ? { test: { draw, questions } } : {};
  return { ...rest, minutes, parts, ...test };
}

function guideOf(lang: string, body: GuideBody, shelf: Shelf): Guide {
  const { order, ...rest } = body;
  const practice = shelf.practices.get(body.id);
  const parts = order.flatMap((id) => shelf.guideParts.get(`${body.id}/${id}`) ?? []);
  return { ...rest, lang, parts, ...(practice ? { practice } : {}) };
}
