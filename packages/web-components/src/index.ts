// Classes only: importing them registers nothing
export { WirktFundingCheck } from './elements/funding-check/funding-check.js';
export { WirktProcessTimeline } from './elements/process-timeline/process-timeline.js';
export { WirktProgrammeDirectory } from './elements/programme-directory/programme-directory.js';
export { WirktProject } from './elements/project/project.js';

// Answers of the funding check
export type { FundingAnswers } from './elements/funding-check/answers.js';

// Events
export type { WirktEventMap } from './events/project-events.js';
export type { LoadProblem } from './internal/project-state.js';

// Words: own wording for a page, further languages
export type { ElementLocale } from './internal/element-locale.js';
export { registerLocale } from './internal/element-locale.js';
export { overrideStrings } from './internal/words.js';
export type { StringKey, StringOverrides, Strings } from './locales/strings.js';

// Design tokens as a list
export type { ColourToken, SizeToken } from './styles/token-list.js';
export { colourTokens, sizeTokens } from './styles/token-list.js';
