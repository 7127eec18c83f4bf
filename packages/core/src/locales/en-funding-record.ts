import { resolveText } from '../shared/localized-text.js';
import type { DecisionRecordWords } from './funding-locale.js';

/** Headings and fixed sentences of the decision record in English. */
export const recordWords: DecisionRecordWords = {
  title: 'Note for the file on the funding check',
  subject: 'Subject',
  applicants: 'Applicants',
  checkedOn: 'Checked on',
  rules: 'Rules applied',
  result: 'Result',
  nonBinding: ({ authority, noEntitlement }) =>
    `This check is not binding. The application is decided by: ${resolveText(authority, 'en', 'de').text}.${noEntitlement ? ' Nobody has a right to the grant.' : ''}`,
  example:
    'Example: a check after the fact from public sources. It says nothing about whether a grant was right.',
  criteria: 'All criteria',
  criterion: 'Criterion',
  outcome: 'Result',
  reason: 'Reason',
  force: 'Weight',
  source: 'Source',
  quotation: 'Wording',
  openQuestions: 'Open questions',
  noOpenQuestions: 'No open questions.',
  askAt: 'To be asked at',
  remedies: 'What would help',
  contradictions: 'Contradictions between the sources',
  figures: 'Information given',
  sources: 'Sources',
};
