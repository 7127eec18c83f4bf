import { isIsoDay, type IsoDay } from '../shared/partial-date.js';
import { textOrder } from '../shared/text-order.js';

/** A span of days; the first and the last one belong to it. */
export interface DayRange {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Finds the first span of a list that a day lies in. */
export type SpanSearch<Span extends DayRange> = (day: IsoDay) => Span | undefined;

/**
 * Search in a list of spans, by year, so that a long list costs no more than a short one. Spans that name
 * no days, or end before they begin, hold no day.
 */
export function spanSearch<Span extends DayRange>(spans: readonly Span[]): SpanSearch<Span> {
  const usable = spans.filter(({ from, to }) => isIsoDay(from) && isIsoDay(to));
  const byYear = new Map<string, readonly Span[]>();

  return (day) => {
    const year = day.slice(0, 4);
    let ofYear = byYear.get(year);
    if (!ofYear) {
      ofYear = usable.filter(({ from, to }) => from.slice(0, 4) <= year && year <= to.slice(0, 4));
      byYear.set(year, ofYear);
    }
    return ofYear.find(({ from, to }) => from <= day && day <= to);
  };
}

/** Search for the earliest span that shares a day with two days and what lies between them. */
export function overlapSearch<Span extends DayRange>(
  spans: readonly Span[],
): (from: IsoDay, to: IsoDay) => Span | undefined {
  const usable = spans
    .filter(({ from, to }) => isIsoDay(from) && isIsoDay(to) && from <= to)
    .toSorted((one, other) => textOrder(one.from, other.from));
  return (from, to) => usable.find((span) => span.from <= to && span.to >= from);
}
