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
  languageTag: 'de-DE',
  quarter: '{quarter}. Quartal {year}',
  span: '{from} bis {to}',
  openEnd: { expected: 'ab {from}', actual: 'seit {from}' },
  until: 'bis {to}',
  unknown: 'Termin nicht bekannt',
};

/** A date in words, as vague as it is known, e.g. "Februar 2020". */
export function describeDate(date: PartialDate): string {
  return dateInWords(date, dateWords);
}

/** A span in words, e.g. "Februar bis März 2020", "ab September 2027" or, of what has happened, "seit Mai 2020". */
export function describeSpan(span: DateSpan, kind: SpanKind = 'expected'): string {
  return spanInWords(span, kind, dateWords);
}

/** A date in a sentence that names another one: the same year stands once, e.g. "24. Juni 2027 … 3. Juni". */
export function describeDateBeside(date: PartialDate, other: PartialDate): string {
  return dateBesideInWords(date, other, dateWords);
}
