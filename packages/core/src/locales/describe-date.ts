import type { DateSpan } from '../shared/date-span.js';
import { datePrecision, firstDay, type DatePrecision, type PartialDate } from '../shared/partial-date.js';

/** Whether a span is planned or expected, or has happened. */
export type SpanKind = 'expected' | 'actual';

/** Words of one language around dates; `{…}` marks what is filled in. */
export interface DateWords {
  readonly languageTag: string;
  readonly quarter: string;
  readonly span: string;
  /** A span without an end: one that is expected, and one that has begun. */
  readonly openEnd: Readonly<Record<SpanKind, string>>;
  readonly until: string;
  readonly unknown: string;
}

const dateStyles: Readonly<Record<Exclude<DatePrecision, 'quarter'>, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A date in words, exactly as vague as it is known: "6. November 2019", "Februar 2020", "2020". */
export function dateInWords(date: PartialDate, words: DateWords): string {
  const precision = datePrecision(date);
  if (precision === 'quarter') {
    return fill(words.quarter, { quarter: date.slice(6), year: date.slice(0, 4) });
  }
  return formatterFor(words.languageTag, precision).format(noonOf(date));
}

/**
 * A span in words: "Februar bis März 2020", "ab September 2027", of what has happened "seit Mai 2020",
 * "bis Dezember 2021", one date where both ends are the same. Without any date the source's wording stands for itself.
 */
export function spanInWords(span: DateSpan, kind: SpanKind, words: DateWords): string {
  const { from, to } = span;
  if (from === undefined && to === undefined) return span.wording ?? words.unknown;
  if (from === undefined) return fill(words.until, { to: to === undefined ? '' : dateInWords(to, words) });
  if (to === undefined) return fill(words.openEnd[kind], { from: dateInWords(from, words) });
  if (from === to) return dateInWords(from, words);

  return fill(words.span, { from: dateBesideInWords(from, to, words), to: dateInWords(to, words) });
}

/** A date beside another one, without the year where that one names the same at the same precision. */
export function dateBesideInWords(date: PartialDate, other: PartialDate, words: DateWords): string {
  const precision = datePrecision(date);
  const sameYear = date.slice(0, 4) === other.slice(0, 4);
  if (!sameYear || precision !== datePrecision(other) || precision === 'quarter' || precision === 'year') {
    return dateInWords(date, words);
  }
  return formatterFor(words.languageTag, precision, 'withoutYear').format(noonOf(date));
}

function formatterFor(
  languageTag: string,
  precision: Exclude<DatePrecision, 'quarter'>,
  variant: 'full' | 'withoutYear' = 'full',
): Intl.DateTimeFormat {
  const key = `${languageTag} ${precision} ${variant}`;
  const known = formatters.get(key);
  if (known) return known;

  const { year, ...withoutYear } = dateStyles[precision];
  const style = variant === 'full' ? { ...withoutYear, year } : withoutYear;
  const formatter = new Intl.DateTimeFormat(languageTag, { ...style, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter;
}

function noonOf(date: PartialDate): Date {
  return new Date(`${firstDay(date)}T12:00:00Z`);
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
