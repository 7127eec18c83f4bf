// The result as a document and as a record on paper, in one file that loads on first use
export { deFundingCheck as germanTexts } from '../../locales/de-funding-check.js';
export { recordView } from './record-view.js';
export { resultStyles } from './result.styles.js';
export { resultView } from './result-view.js';
export { checkApplication, dayInWords } from './subject.js';
