import type { ConflictFacts } from '../process/planning/conflict.js';
import type { Length } from '../process/planning/length.js';
import type { IsoDay } from '../shared/partial-date.js';
import { circle } from './circle.js';
import { describeDate, describeDateBeside } from './en-dates.js';
import { lengthUnitWords } from './en-planning-names.js';
import {
  list,
  numberInWords,
  quoted,
  sessionOn,
  stepName,
  textOf,
  whySessionPassed,
} from './en-planning-phrases.js';
import type { Names } from './planning-locale.js';
import { inOneBracket, type ConflictWords } from './planning-words.js';

const startWords: Readonly<Record<ConflictFacts['startMissed']['kind'], (start: string) => string>> = {
  funding: (start) => `but the funding does not begin before ${start}`,
  plan: (start) => `but the plan does not begin before ${start}`,
  notBefore: (start) => `but was set to begin no earlier than ${start}`,
};

/** English sentences for everything that can stand against a plan. */
export const conflictWords: ConflictWords = {
  circle: ({ steps }, name) =>
    `These steps wait for each other, so none can begin: ${circle(steps.map((id) => stepName(name, id)))}.`,
  duplicateStep: ({ step }) =>
    `The id ${quoted(step)} is used more than once; each step needs one of its own.`,
  unknownStep: ({ step, namedBy }, name) => `${namedIn(namedBy, name)}: ${quoted(step)}.`,
  unknownBody: ({ step, body }, name) =>
    `${stepName(name, step)} names a body that the process template does not have: ${quoted(body)}.`,
  unknownSession: ({ step, session }, name) =>
    step === ''
      ? `There is no session with this id: ${quoted(session)}.`
      : `${stepName(name, step)} names a session that does not exist: ${quoted(session)}.`,
  unusableLength: ({ step, length = {} }, name) =>
    givenLength(length) === ''
      ? `${stepName(name, step)} has no length.`
      : `A length or a gap of ${stepName(name, step)} cannot be used: a whole number from 1 to 1,000 with its unit is expected, ${quoted(givenLength(length))} was given.`,
  unusableDay: ({ where, given }) =>
    `${quoted(given)} is not a day that the calendar knows (place: ${where}). Write days like 2027-03-15.`,
  emptyTemplate: () => 'The process template has no step.',
  noStart: () =>
    'It is not known when the plan begins: the first day or the start of the funding is missing.',
  noEnd: ({ step }, name) =>
    `Planning backwards is not possible yet: neither a session nor a latest day is known for ${stepName(name, step)}.`,
  noSession: ({ step, body, given, after, before }, name) =>
    `${stepName(name, step)} needs a session${spanNeeded(after, before)} ${inOneBracket(name('body', body))}${unfit(given)}.`,
  sessionNotReachable: (facts, name) =>
    `${stepName(name, facts.step)} cannot take place in the ${sessionOn(facts.session, name)}: ${whySessionPassed(facts)}`,
  fixedOnHoliday: ({ step, on, holiday }, name) =>
    `${stepName(name, step)} is agreed for a public holiday: ${describeDate(on)} (${textOf(holiday)}). The plan keeps public events away from these.`,
  fixedTooEarly: ({ step, on, earliest, predecessor }, name) =>
    `${stepName(name, step)} is agreed for ${describeDate(on)} but is not possible before ${describeDateBeside(earliest, on)}${predecessor === undefined ? '' : `, because ${stepName(name, predecessor)} comes first`}.`,
  fixedTooLate: ({ step, on, latest, successor }, name) =>
    `${stepName(name, step)} is agreed for ${describeDate(on)} but is not possible after ${describeDateBeside(latest, on)}${successor === undefined ? '' : `, because ${stepName(name, successor)} follows`}.`,
  notAfterMissed: ({ step, notAfter, to }, name) =>
    `${stepName(name, step)} lasts until ${describeDate(to)} but was set to end by ${describeDateBeside(notAfter, to)}.`,
  endMissed: ({ step, end, to, kind }, name) =>
    `${stepName(name, step)} lasts until ${describeDate(to)}, but the ${kind} ends on ${describeDateBeside(end, to)}.`,
  startMissed: ({ step, start, needed, kind }, name) =>
    `${stepName(name, step)} would have to begin on ${describeDate(needed)}, ${startWords[kind](describeDateBeside(start, needed))}.`,
  noRoom: ({ step, from, blackouts }, name) =>
    `Starting from ${describeDate(from)}, there is no free time for ${stepName(name, step)} within years${inTheWay(blackouts.map((id) => quoted(name('blackout', id))))}.`,
  periodReversed: ({ from, to }) =>
    `A period ends on ${describeDate(to)}, before it begins on ${describeDateBeside(from, to)}.`,
  actualInFuture: ({ step, date, today }, name) =>
    `${stepName(name, step)} is reported to have happened: ${describeDate(date)}. That is after the day for which the plan is made (${describeDate(today)}).`,
  actualReversed: ({ step, from, to }, name) =>
    `An end is reported for ${stepName(name, step)} (${describeDate(to)}) that lies before its start (${describeDate(from)}).`,
};

/** A length as it was typed; what is no unit stays as it is. */
function givenLength({ count, unit }: Partial<Length>): string {
  const unitWord = Object.entries(lengthUnitWords).find(([key]) => key === unit)?.[1];
  return [count, unitWord ?? unit].filter((part) => part !== undefined).join(' ');
}

/** Where a step is named: in the wishes of the municipality, as a target, or by another step. */
function namedIn(namedBy: string, name: Names): string {
  if (namedBy === 'target') return 'The step to plan back from does not exist';
  if (namedBy === 'steps') return 'A setting is about a step that the process template does not have';
  return namedBy.startsWith('/')
    ? `A report (place: ${namedBy}) is about a step that the process template does not have`
    : `${stepName(name, namedBy)} refers to a step that the process template does not have`;
}

function spanNeeded(after: IsoDay | undefined, before: IsoDay | undefined): string {
  const from = after === undefined ? '' : ` from ${describeDate(after)}`;
  const until = before === undefined ? '' : ` by ${describeDate(before)}`;
  return `${from}${until}`;
}

function unfit(given: number): string {
  if (given === 0) return '; none is known yet';
  return given === 1
    ? '; the only one that is known does not fit'
    : `; none of the ${numberInWords(given)} that are known fits`;
}

function inTheWay(blackouts: readonly string[]): string {
  if (blackouts.length === 0) return '';
  return `; to be kept free: ${list(blackouts)}`;
}
