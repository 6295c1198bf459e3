/** The door of assessment: what other features may use. */
export { type Answer, readAnswer } from './answer.ts';
export { type Attempt, type Limits, limitsFor, type Standing, standing } from './attempt.ts';
export { checkOrder } from './draw.ts';
export { answerField, type Given, giveAnswer } from './give-answer.ts';
export { CheckFeedback, type ExplainedBy, QuestionFeedback } from './pages/feedback.tsx';
export { QuestionFields, UnknownButton } from './pages/question.tsx';
export {
  type AskedQuestion,
  attemptsAt,
  finishedQuestions,
  type Learner,
  openQuestion,
  townLimits,
} from './queries.ts';
export { startAttempt, type TestToTake } from './start.ts';
export { words as assessmentWords } from './words.ts';
