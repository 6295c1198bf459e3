/** The door of content: what other features may use. */

export { assemble } from './assemble.ts';
export { Blocks } from './blocks.tsx';
export type {
  Block,
  Boundaries,
  Boundary,
  CitizenPage,
  Conversation,
  Fact,
  FactElsewhere,
  Guide,
  GuideColour,
  GuidePart,
  Help,
  Library,
  Module,
  Part,
  Practice,
  Standing,
  Test,
  Touch,
  Track,
} from './document.ts';
export { guideColours, sourceLanguage, standings, touches } from './document.ts';
export { factState, factsIn, factsOf, fillFacts, inLanguage } from './facts.ts';
export { library } from './library.ts';
export { plainText } from './plain-text.ts';
export { editor, mayKeepShared } from './policy.ts';
export { type Change, type Published, publish, publishChanges } from './publish.ts';
export type {
  MatchQuestion,
  MultipleQuestion,
  Option,
  OrderQuestion,
  Pair,
  Question,
  QuestionKind,
  ShortQuestion,
  SingleQuestion,
} from './question.ts';
export { contentRoutes } from './routes.tsx';
export { factAge, Sources } from './sources.tsx';
export type { CitizenBody, Content, ContentKind, GuideBody, ModuleBody, StoredDocument, TrackBody } from './stored.ts';
