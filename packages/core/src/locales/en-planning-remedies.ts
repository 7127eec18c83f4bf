import type { RemedyFacts } from '../process/planning/conflict.js';
import { describeDate, describeDateBeside } from './en-dates.js';
import { lengthInWords, quoted, stepName } from './en-planning-phrases.js';
import { inOneBracket, type PlanRemedyWords } from './planning-words.js';

const corrections: Readonly<Record<RemedyFacts['correct']['what'], string>> = {
  predecessors: 'Correct what the steps follow on',
  length: 'Correct the length or the gap',
  day: 'Correct the date',
  name: 'Check the process template and the settings',
  start: 'Give the first day of the plan or the start of the funding',
  end: 'Give a session or a latest day',
  report: 'Correct the reported date',
};

/** English instructions for every way out of a conflict. */
export const planRemedyWords: PlanRemedyWords = {
  beginEarlier: ({ weeks, start, beforeFunding }) =>
    `Begin ${lengthInWords({ count: weeks, unit: 'weeks' })} earlier (on ${describeDate(start)})${beforeFunding ? '; that is before the funding, so ask the funder for an early start' : ''}`,
  otherSession: ({ from, to }) =>
    `Take the session on ${describeDate(to.on)} instead of ${describeDateBeside(from.on, to.on)}`,
  askForExtension: ({ until }) => `Ask the funder for an extension until ${describeDate(until)}`,
  extendPlan: ({ until }) => `Extend the plan until ${describeDate(until)}`,
  askForSessions: ({ body, after, before }, name) => {
    const from = after === undefined ? '' : ` from ${describeDate(after)}`;
    const until = before === undefined ? '' : ` until ${describeDate(before)}`;
    return `Ask for further session dates${from}${until} ${inOneBracket(name('body', body))}`;
  },
  moveFixed: ({ step, to }, name) => `Move ${stepName(name, step)} to ${describeDate(to)}`,
  liftLimit: ({ step, limit, to }, name) =>
    limit === 'notBefore'
      ? `Allow ${stepName(name, step)} from ${describeDate(to)}`
      : `Allow ${stepName(name, step)} until ${describeDate(to)}`,
  liftBlackout: ({ blackout }, name) => `Do not keep ${quoted(name('blackout', blackout))} free`,
  correct: ({ what }) => corrections[what],
};
