import type { CouncilSession } from '../process/planning/constraints.js';
import type { DateReasonFacts } from '../process/planning/date-reason.js';
import type { Length } from '../process/planning/length.js';
import type { Days } from '../process/planning/plan.js';
import { resolveText, type LocalizedText } from '../shared/localized-text.js';
import { describeDate, describeDateBeside, describeSpan } from './en-dates.js';
import type { Names } from './planning-locale.js';
import {
  asSentence,
  inOneBracket,
  shiftAsLength,
  weekdayInWords,
  withInnerQuotes,
} from './planning-words.js';

const numbers = new Intl.NumberFormat('en-GB');
const plurals = new Intl.PluralRules('en');
const allOf = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const oneOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** From two to twelve numbers stand in words. */
const numberWords = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const unitForms: Readonly<Record<Length['unit'], { readonly one: string; readonly other: string }>> = {
  workingDays: { one: 'working day', other: 'working days' },
  days: { one: 'day', other: 'days' },
  weeks: { one: 'week', other: 'weeks' },
};

/** A number with English separators. */
export const number = (value: number): string => numbers.format(value);

/** Things in a row: "a, b and c". */
export const list = (things: readonly string[]): string => allOf.format(things);

/** A number in a sentence: "two" to "twelve", others in figures. */
export const numberInWords = (value: number): string => numberWords[value - 2] ?? number(value);

/** A length for a table: "one week", "10 working days". */
export function describeLength(length: Length): string {
  return lengthWith(length, number);
}

/** A length in a sentence: "one day", "two weeks", "15 working days". */
export function lengthInWords(length: Length): string {
  return lengthWith(length, numberInWords);
}

/** What lies between two steps: ", with two weeks in between", or nothing. */
export function inBetween(lag: Length | undefined): string {
  return lag === undefined ? '' : `, with ${lengthInWords(lag)} in between`;
}

/** By how much something moved: "two weeks later", "more than 30 weeks later". */
export function shift(days: number): string {
  if (days === 0) return 'with the same end';
  const { isRounded, ...length } = shiftAsLength(days);
  return `${isRounded ? 'more than ' : ''}${lengthInWords(length)} ${days < 0 ? 'earlier' : 'later'}`;
}

/** By how many working days a step may slip: "no leeway", "10 working days of leeway". */
export function describeSlack(workingDays: number): string {
  if (workingDays <= 0) return 'no leeway';
  return `${describeLength({ count: workingDays, unit: 'workingDays' })} of leeway`;
}

/** Name of a day of the week, 1 is Monday; any other number as it is. */
export function describeWeekday(weekday: number): string {
  return weekdayInWords(weekday, 'en-GB');
}

/** Days of the week to choose from: "Friday or Saturday". */
export const weekdays = (days: readonly number[]): string => oneOf.format(days.map(describeWeekday));

/** A text as an English reader gets it. */
export const textOf = (text: LocalizedText): string => resolveText(text, 'en', 'de').text;

/** A text in English quotation marks. */
export const quoted = (text: string): string => `“${withInnerQuotes(text)}”`;

/** The name of a step in quotation marks. */
export const stepName = (name: Names, id: string): string => quoted(name('step', id));

/** First and last day; one date where both are the same. */
export const days = ({ from, to }: Days): string => describeSpan({ from, to });

/** A session with its body: "session on 24 June 2027 (town council)". */
export function sessionOn({ on, body }: CouncilSession, name: Names): string {
  return `session on ${describeDate(on)} ${inOneBracket(name('body', body))}`;
}

/** What somebody gave as reason, as a sentence of its own; nothing where nothing was said. */
export function statedReason(reason: LocalizedText | undefined): string {
  const text = reason === undefined ? '' : textOf(reason);
  return text.trim() === '' ? '' : ` Reason: ${asSentence(text)}`;
}

/** Why a session cannot be used, as a clause about "it". */
export function whySessionPassed({
  session: { on, papersBy },
  because,
  ready,
}: DateReasonFacts['sessionPassed']): string {
  switch (because) {
    case 'papers':
      return papersTooLate(on, papersBy, ready);
    case 'day':
      if (ready === undefined || ready === on) return 'it does not fit into the order of the steps.';
      return ready > on
        ? `a session from ${describeDateBeside(ready, on)} on is needed.`
        : `a session by ${describeDateBeside(ready, on)} is needed.`;
    case 'cancelled':
      return 'it has been cancelled.';
    case 'notBefore':
      return 'it lies before the earliest day that was set.';
    case 'notAfter':
      return 'it lies after the latest day that was set.';
  }
}

function papersTooLate(on: string, papersBy: string | undefined, ready: string | undefined): string {
  const finished = ready === undefined ? undefined : describeDateBeside(ready, on);
  const due = papersBy === undefined ? undefined : describeDateBeside(papersBy, on);
  if (finished === undefined) {
    return due === undefined
      ? 'the papers will not be ready in time.'
      : `the papers would have to be handed in by ${due}.`;
  }
  return due === undefined
    ? `the papers would not be ready before ${finished}.`
    : `the papers would be ready on ${finished} but have to be handed in by ${due}.`;
}

function lengthWith({ count, unit }: Length, figure: (count: number) => string): string {
  const forms = unitForms[unit];
  return plurals.select(count) === 'one' ? `one ${forms.one}` : `${figure(count)} ${forms.other}`;
}

/** The same text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
