/** The door of content: what other features may use. */

export { assemble } from './assemble.ts';
export { type PlacedBlock, readBlocks } from './block-reader.ts';
export { readBlockText, writeBlockText } from './block-text.ts';
export { Blocks } from './blocks.tsx';
export type {
  Block,
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
export { factName, factState, factsIn, factsOf, fillFacts, inLanguage } from './facts.ts';
export * as fields from './fields.ts';
export { guideNamesIn, namedGuide, unknownGuides } from './guide-names.ts';
export {
  audiences,
  digcompLevels,
  digcompNumbers,
  domains,
  type GuideTags,
  licences,
  licenceUrl,
} from './guide-tags.ts';
export { HelpLine } from './help-line.tsx';
export { type StepTap, showGuide } from './inline-html.ts';
export type { LaidOver } from './laid-over.ts';
export { leaveOffer } from './leave-offer.ts';
export { library, newestLibrary, readLibrary } from './library.ts';
export { localMark } from './local-mark.ts';
export { escapeHtml, type Show, toHtml } from './markdown.ts';
export { mistakeWords } from './mistake-words.ts';
export { type Picture, pictureBytes, readPicture } from './picture.ts';
export { plainText } from './plain-text.ts';
export { editor, mayKeepShared, reviewingRoles } from './policy.ts';
export { type Change, type Published, publish, publishChanges } from './publish.ts';
export type { Option, Pair, Question } from './question.ts';
export { testQuestionFormat } from './question-format.ts';
export { contentRoutes } from './routes.tsx';
export { figuresIn } from './shown-pictures.ts';
export { factAge, Sources } from './sources.tsx';
export { ruleTexts } from './standing-rules.tsx';
export { stepsIn } from './steps-in.ts';
export {
  type CitizenBody,
  type Content,
  type ContentKind,
  type GuideBody,
  hashOf,
  nameOf,
  type StoredDocument,
} from './stored.ts';
export { svgMistakes } from './svg-check.ts';
export { isCaptions, videoType } from './video.ts';
export { type Report, readYaml, type Sheet } from './yaml-file.ts';
