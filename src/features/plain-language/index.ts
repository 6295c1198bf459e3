/** The door of plain language: sentences, hard words, and how hard a text is to read, in four languages. */
export { type HardWord, hardWords, hardWordsIn } from './hard-words.ts';
export {
  easeBand,
  type Level,
  longestWord,
  type Reading,
  readingOf,
  sentenceLimits,
} from './reading-level.ts';
export { type Sentence, sentencesOf } from './sentences.ts';
export { syllables } from './syllables.ts';
