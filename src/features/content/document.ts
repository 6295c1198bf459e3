/** What content is made of: facts, blocks, tracks with their modules and parts, guides with theirs. */
import type { GuideTags } from './guide-tags.ts';
import type { LaidOver } from './laid-over.ts';
import type { Picture } from './picture.ts';
import type { Question } from './question.ts';

/** A secret, or a thing that stands for a person, which a step touches: then a clerk keeps the rules for it. */
export const touches = ['pin', 'password', 'card', 'signature'] as const;
export type Touch = (typeof touches)[number];

/** The language that all content is in first, and that stands in for the others. */
export const sourceLanguage = 'nl';

/** A text in several languages, by language code; Dutch is always there. */
export type InLanguages = Readonly<Record<string, string>>;

/** A number, price, deadline or address that texts show by name, with where and when it was seen. */
export type Fact = {
  readonly id: string;
  readonly app: string;
  readonly label: InLanguages;
  readonly value: InLanguages;
  /** A telephone number: on a screen it is dialled by a tap. */
  readonly kind?: 'phone';
  /** official: seen on a page of the operator or a government; press: seen elsewhere. */
  readonly status: 'official' | 'press';
  /** Known to change: to be checked until an editor confirms it. */
  readonly changes: boolean;
  /** Differs per town; the value says so in words. */
  readonly local: boolean;
  readonly source: { readonly name: string; readonly url: string };
  /** A year, a year and month, or a day: as exact as it is known. */
  readonly seen: string;
  /** The day to look again. */
  readonly review: string;
  /** The day an editor confirmed it. */
  readonly confirmed?: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** The town or network whose own value this is; never stored with the shared fact. */
  readonly localFor?: string;
  /** How often to look again; where nobody said so, it follows from the app. */
  readonly every?: 'month' | 'quarter' | 'year';
  /** What other sources say, side by side until an editor decides. */
  readonly disagree?: readonly FactElsewhere[];
};

export type FactElsewhere = Pick<Fact, 'value' | 'status' | 'source' | 'seen'>;

/** `localFor`: the town or network whose own block it is; never stored in a shared document. */
export type Block = SharedBlock & { readonly localFor?: string };

type SharedBlock =
  | { readonly kind: 'text'; readonly markdown: string }
  | { readonly kind: 'situation'; readonly markdown: string }
  | { readonly kind: 'tip'; readonly title: string; readonly markdown: string }
  | { readonly kind: 'boundary'; readonly title: string; readonly markdown: string }
  | { readonly kind: 'warning'; readonly title: string; readonly markdown: string }
  /** The title is the question, the text its answer. */
  | { readonly kind: 'question'; readonly title: string; readonly markdown: string }
  | { readonly kind: 'may'; readonly yes: readonly string[]; readonly no: readonly string[] }
  | {
      readonly kind: 'step';
      readonly title: string;
      readonly touches?: readonly Touch[];
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'figure'; readonly name: string; readonly alt: string; readonly caption: string }
  /** A film elsewhere, at an https address, with its captions as WebVTT: who cannot hear or play it reads them. */
  | { readonly kind: 'video'; readonly title: string; readonly url: string; readonly captions: string }
  | { readonly kind: 'check'; readonly question: Question };

export type Part = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly summary: string;
  readonly blocks: readonly Block[];
};

export type Test = { readonly draw: number; readonly questions: readonly Question[] };

export type Module = {
  readonly id: string;
  readonly title: string;
  /** The app in focus. */
  readonly app?: string;
  readonly summary: string;
  /** The minutes of its parts together. */
  readonly minutes: number;
  readonly parts: readonly Part[];
  readonly test?: Test;
};

export type Track = {
  readonly id: string;
  /** The language it is really in: Dutch where there is no translation yet. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** The level of brevet that it leads to. */
  readonly brevet: string;
  readonly validityMonths: number;
  /** Per cent; a town may set its own. */
  readonly passMark: number;
  /** Before a wait; 0 is without limit. */
  readonly attempts: number;
  readonly waitHours: number;
  readonly modules: readonly Module[];
  /** The lesson parts of all modules together. */
  readonly partCount: number;
};

export const guideColours = ['orange', 'petrol', 'purple', 'blue', 'ochre', 'green', 'raspberry', 'olive'] as const;
export type GuideColour = (typeof guideColours)[number];

export type GuidePart = {
  readonly id: string;
  /** task: the steps to do something; problem: something that goes wrong. */
  readonly kind: 'task' | 'problem';
  readonly title: string;
  readonly summary: string;
  /** How citizens say it. */
  readonly words: readonly string[];
  readonly blocks: readonly Block[];
};

/** Official help; names may hold facts, such as a telephone number. */
export type Help = { readonly name: string; readonly url?: string };

export type Guide = {
  readonly id: string;
  /** The language it is really in: Dutch where there is no translation yet. */
  readonly lang: string;
  readonly title: string;
  readonly letter: string;
  readonly colour: GuideColour;
  readonly purpose: string;
  readonly operator: string;
  readonly needs: readonly string[];
  readonly never: readonly string[];
  /** Ids of the facts that stand beside the guide. */
  readonly facts: readonly string[];
  readonly help: readonly Help[];
  readonly words: readonly string[];
  readonly tags?: GuideTags;
  readonly parts: readonly GuidePart[];
  readonly practice?: Practice;
};

/** What the training form of a guide adds to its steps: a situation, and checks to practise with. */
export type Practice = {
  readonly title: string;
  readonly minutes: number;
  readonly summary: string;
  /** The parts of the guide whose steps are trained. */
  readonly tasks: readonly string[];
  readonly blocks: readonly Block[];
};

/** What a citizen reads, at home or on paper: short, public, in each language by itself. */
export type CitizenPage = {
  readonly guide: string;
  /** The language it is really in. */
  readonly lang: string;
  readonly title: string;
  readonly lead: string;
  readonly needs: readonly string[];
  /** How citizens ask for it. */
  readonly words: readonly string[];
  readonly blocks: readonly Block[];
};

/** What a clerk may and may not do where a step touches a secret, and the official way for who cannot do it alone. */
export type Boundary = {
  readonly title: string;
  readonly may: readonly string[];
  readonly not: readonly string[];
  readonly instead: string;
};
export type Boundaries = Readonly<Record<Touch, Boundary>>;

/** Where a citizen stands with something digital: never did it, does it with help, does it alone. */
export const standings = ['never', 'with-help', 'alone'] as const;
export type Standing = (typeof standings)[number];

/** A few questions that estimate where a citizen stands, and how to help from there. */
export type Conversation = {
  readonly lead: string;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    /** 0 never, 1 with help, 2 alone. */
    readonly options: readonly { readonly text: string; readonly points: number }[];
  }[];
  readonly ways: Readonly<
    Record<
      Standing,
      {
        readonly title: string;
        readonly how: string;
        readonly say: readonly string[];
        readonly not: readonly string[];
        readonly stop: readonly string[];
      }
    >
  >;
};

/** Everything that is taught and answered, in memory; a language without a document gives the Dutch one. */
export type Library = {
  /** Rises with every change of the content. */
  readonly number: number;
  /** What all towns share, where this is the library of one town: for what is the same for all. */
  readonly under?: Library;
  /** What lies over it there and what was taken away, from below. */
  readonly laid?: readonly LaidOver[];
  readonly tracks: (lang: string) => readonly Track[];
  readonly track: (id: string, lang: string) => Track | undefined;
  readonly guides: (lang: string) => readonly Guide[];
  readonly guide: (id: string, lang: string) => Guide | undefined;
  readonly fact: (id: string) => Fact | undefined;
  readonly facts: () => readonly Fact[];
  /** A citizen's page in this language, or else the Dutch one. */
  readonly citizenPage: (guide: string, lang: string) => CitizenPage | undefined;
  /** All of them, by title: in this language, or in Dutch where there is none. */
  readonly citizenPages: (lang: string) => readonly CitizenPage[];
  readonly boundaries: (lang: string) => Boundaries | undefined;
  readonly conversation: (lang: string) => Conversation | undefined;
  /** The version of a document that this library holds: 1 for the first. */
  readonly versionOf: (document: {
    readonly kind: string;
    readonly key: string;
    readonly lang: string;
  }) => number | undefined;
  /** When that version was published; undefined for what was never stored. */
  readonly publishedAt: (document: {
    readonly kind: string;
    readonly key: string;
    readonly lang: string;
  }) => Date | undefined;
  /** Groups of words that mean the same to a citizen. */
  readonly words: (lang: string) => readonly (readonly string[])[];
  /** The SVG of a drawing; nothing for a picture of another kind. */
  readonly figure: (lang: string, name: string) => string | undefined;
  /** A drawing or a photo, with its size in pixels and its name in an address. */
  readonly picture: (lang: string, name: string) => Picture | undefined;
  /** Whether anyone may see it: not before a text that shows it is published. */
  readonly isShown: (lang: string, name: string) => boolean;
  /** Changes when the drawing does: for its address, so that browsers may keep it. */
  readonly figureVersion: (lang: string, name: string) => string | undefined;
  /** The captions of a film by the mark that `captionsMark` gives them. */
  readonly captions: (mark: string) => string | undefined;
  /** Origins from which films are played in the page; others are a link. */
  readonly mediaSources?: readonly string[];
};
