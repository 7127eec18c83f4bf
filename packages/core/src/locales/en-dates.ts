import type { DateSpan } from '../shared/date-span.js';
import type { PartialDate } from '../shared/partial-date.js';
import {
  dateBesideInWords,
  dateInWords,
  spanInWords,
  type DateWords,
  type SpanKind,
} from './describe-date.js';

const dateWords: DateWords = {
  languageTag: 'en-GB',
  quarter: 'quarter {quarter} of {year}',
  span: '{from} to {to}',
  openEnd: { expected: 'from {from}', actual: 'since {from}' },
  until: 'until {to}',
  unknown: 'date not known',
};

/** A date in words, as vague as it is known, e.g. "February 2020". */
export function describeDate(date: PartialDate): string {
  return dateInWords(date, dateWords);
}

/** A span in words, e.g. "February to March 2020", "from September 2027" or, of what has happened, "since May 2020". */
export function describeSpan(span: DateSpan, kind: SpanKind = 'expected'): string {
  return spanInWords(span, kind, dateWords);
}

/** A date in a sentence that names another one: the same year stands once, e.g. "24 June 2027 … 3 June". */
export function describeDateBeside(date: PartialDate, other: PartialDate): string {
  return dateBesideInWords(date, other, dateWords);
}
