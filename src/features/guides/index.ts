/** The door of guides: search, pages, and what the counter puts around them. */
export {
  type Around,
  type AroundGuide,
  type GuideNotices,
  type GuideOpen,
  guideAddress,
  guideHref,
} from './around-guide.ts';
export { indexGuides } from './index-guides.ts';
export { forgetOldMisses, seenFrom } from './missed.ts';
export { mostAskedFirst } from './most-asked-first.ts';
export { publishTexts } from './publish-texts.ts';
export { type Missed, oftenMissed } from './queries.ts';
export { guideRoutes } from './routes.tsx';
export { searchCitizenPages } from './search.ts';
export { type Step, stepsOf } from './steps-of.ts';
