import { describeDate, describeDateBeside, describeSpan } from './en-dates.js';
import {
  capitalised,
  days,
  inBetween,
  lengthInWords,
  list,
  quoted,
  sessionOn,
  statedReason,
  stepName,
  textOf,
  weekdays,
  whySessionPassed,
} from './en-planning-phrases.js';
import type { DateReasonWords } from './planning-words.js';

/** English sentences for every reason why a step has its days. */
export const dateReasonWords: DateReasonWords = {
  planStart: ({ on }) => `The plan begins on ${describeDate(on)}.`,
  fundingStart: ({ on }) => `Not before the funding begins on ${describeDate(on)}.`,
  fundingEnd: ({ on }) => `Has to be finished by the end of the funding on ${describeDate(on)}.`,
  planEnd: ({ on }) => `Has to be finished by the end of the plan on ${describeDate(on)}.`,

  after: ({ step, ended, lag }, name) =>
    `Follows ${stepName(name, step)} (end: ${describeDate(ended)})${inBetween(lag)}.`,
  withStart: ({ step, began, lag }, name) =>
    lag === undefined
      ? `Begins together with ${stepName(name, step)} (start: ${describeDate(began)}) at the earliest.`
      : `Begins at least ${lengthInWords(lag)} after the start of ${stepName(name, step)} (${describeDate(began)}).`,
  before: ({ step, begins, lag }, name) =>
    `Ends before ${stepName(name, step)} (start: ${describeDate(begins)})${inBetween(lag)}.`,
  startBefore: ({ step, begins, lag }, name) =>
    lag === undefined
      ? `Begins together with ${stepName(name, step)} (start: ${describeDate(begins)}) at the latest.`
      : `Begins at least ${lengthInWords(lag)} before the start of ${stepName(name, step)} (${describeDate(begins)}).`,

  papersDue: ({ session }, name) =>
    session.papersBy === undefined
      ? `Has to be finished before the ${sessionOn(session, name)}; by when the papers have to be handed in is not known.`
      : `The papers for the ${sessionOn(session, name)} have to be handed in by ${describeDateBeside(session.papersBy, session.on)}.`,
  session: ({ session }, name) => {
    const { papersBy, on, certainty } = session;
    const papers =
      papersBy === undefined
        ? 'by when the papers have to be handed in is not known'
        : `the papers have to be handed in by ${describeDateBeside(papersBy, on)}`;
    const isAssumed = certainty === 'assumed' ? ' The date of the session is an assumption.' : '';
    return `${capitalised(sessionOn(session, name))}; ${papers}.${isAssumed}`;
  },
  sessionPassed: (facts, name) =>
    `The ${sessionOn(facts.session, name)} cannot be used: ${whySessionPassed(facts)}`,

  notBefore: ({ on, reason }) => `Not before ${describeDate(on)}.${statedReason(reason)}`,
  notAfter: ({ on, reason }) => `Not after ${describeDate(on)}.${statedReason(reason)}`,
  fixed: ({ on, reason }) => `Agreed for ${describeDate(on)}.${statedReason(reason)}`,

  freeDays: ({ holidays }) =>
    holidays.length === 0
      ? 'Moved from the weekend to a working day.'
      : `Moved to a working day because of days off: ${list(holidays.map(textOf))}.`,
  weekday: ({ weekdays: wished }) => `Moved to a day of the week that is meant for it: ${weekdays(wished)}.`,
  holiday: ({ on, name }) =>
    `${describeDate(on)} is ruled out (${name === undefined ? 'Sunday' : textOf(name)}).`,
  blackout: ({ title, from, to }) =>
    `The period ${quoted(textOf(title))} is kept free: ${days({ from, to })}.`,

  asPlanned: ({ on }) => `As planned so far, not before ${describeDate(on)}.`,
  today: ({ on }) => `Had not begun on ${describeDate(on)}; an earlier start is no longer possible.`,
  reported: ({ from, to }) =>
    from === undefined && to === undefined
      ? 'As reported.'
      : `As reported: ${describeSpan({ from, to }, 'actual')}.`,
  stillRunning: ({ since, on }) =>
    `Has been running since ${describeDate(since)} and was not finished on ${describeDateBeside(on, since)}.`,
  forecast: ({ from, reason }) =>
    `The municipality expects it to begin: ${describeDate(from)}.${statedReason(reason)}`,
};
