import { session, sessionStep, step, workingDays } from './planning.js';
/** Two steps in a row. */
export const chain = [
  step('a', { length: workingDays(10) }),
  step('b', { after: ['a'], length: workingDays(5) }),
];

/** A paper for a session of the council. */
export const council = [
  step('paper', { length: workingDays(10) }),
  sessionStep('decision', [{ step: 'paper', relation: 'beforePapers' }]),
];

/** The paper is ready a day too late for it. */
export const early = session('early', '2027-02-01', { papersBy: '2027-01-14' });

/** The session after it. */
export const late = session('late', '2027-03-01', { papersBy: '2027-02-15' });

/** First day of the plans. */
export const start = '2027-01-04';

/** Days that leave no room for years. */
export const june = { id: 'june', title: 'Juni', days: { from: '2027-01-01', to: '2033-06-30' } };
