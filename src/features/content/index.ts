/** The door of content: what other features may use. */

export { assemble } from './assemble.ts';
export { Blocks } from './blocks.tsx';
export type {
  Block,
  Fact,
  Guide,
  GuideColour,
  GuidePart,
  Help,
  Library,
  Module,
  Part,
  Test,
  Track,
} from './document.ts';
export { guideColours, sourceLanguage } from './document.ts';
export { factState, factsIn, factsOf, fillFacts, inLanguage } from './facts.ts';
export { library } from './library.ts';
export { plainText } from './plain-text.ts';
export { publish } from './publish.ts';
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
export type { Content, ContentKind, GuideBody, ModuleBody, StoredDocument, TrackBody } from './stored.ts';
