// What judges, without the data of any programme: a page with rules of its own loads no others
export { assessEligibility } from './assess-eligibility.js';
export { compareEditions } from './compare-editions.js';
export { decisionRecord } from './decision-record.js';
