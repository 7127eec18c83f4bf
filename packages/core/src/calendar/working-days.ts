import type { IsoDay } from '../shared/partial-date.js';
import { dayAtPlace, firstYear, lastYear, lengthOfYear, placeInYear } from '../shared/day-count.js';

/** Longest time without a single working day that is looked through, in years. */
const longestPause = 10;

/** Counting of working days. */
export interface WorkingDays {
  readonly has: (day: IsoDay) => boolean;
  readonly add: (day: IsoDay, count: number) => IsoDay;
  readonly count: (from: IsoDay, to: IsoDay) => number;
}

/** The working days of one year, by their places. */
interface YearOfWork {
  readonly places: Uint16Array;
  /** How many working days lie before each place; one entry more than the year has days. */
  readonly before: Uint16Array;
}

/**
 * Rule C5: counts working days. Every year is looked at once; after that no answer needs a walk from day to
 * day, because planning asks tens of thousands of times.
 *
 * @param isFree - Tells the days of a year, by place, on which nobody works.
 */
export function workingDays(isFree: (year: number) => (place: number) => boolean): WorkingDays {
  const years = new Map<number, YearOfWork>();

  function ofYear(year: number): YearOfWork {
    const known = years.get(year);
    if (known) return known;
    const found = yearOfWork(year, isFree(year));
    years.set(year, found);
    return found;
  }

  function upTo(place: number, year: number): number {
    return ofYear(year).before[place] ?? 0;
  }

  function has(day: IsoDay): boolean {
    const at = placeInYear(day);
    return at !== undefined && upTo(at.place + 1, at.year) > upTo(at.place, at.year);
  }

  function count(from: IsoDay, to: IsoDay): number {
    const first = placeInYear(from);
    const last = placeInYear(to);
    if (!first || !last || from > to) return 0;
    let sum = upTo(last.place + 1, last.year) - upTo(first.place, first.year);
    for (let year = first.year; year < last.year; year += 1) sum += ofYear(year).places.length;
    return sum;
  }

  function add(day: IsoDay, count: number): IsoDay {
    const at = placeInYear(day);
    if (!at || Number.isNaN(count)) return day;
    const steps = Math.trunc(count);
    // Index of the wanted working day, counted from the first one of the year of `day`.
    const wanted = steps > 0 ? upTo(at.place + 1, at.year) + steps - 1 : upTo(at.place, at.year) + steps;
    return wanted < 0 ? back(at.year, wanted) : ahead(at.year, wanted);
  }

  function ahead(start: number, wanted: number): IsoDay {
    let [rest, pause] = [wanted, 0];
    for (let year = start; year <= lastYear; year += 1) {
      const { places } = ofYear(year);
      const place = places[rest];
      if (place !== undefined) return dayAtPlace(year, place);
      rest -= places.length;
      pause = places.length === 0 ? pause + 1 : 0;
      if (pause >= longestPause) return dayAtPlace(year, lengthOfYear(year) - 1);
    }
    return dayAtPlace(lastYear, lengthOfYear(lastYear) - 1);
  }

  function back(start: number, wanted: number): IsoDay {
    let [rest, pause] = [wanted, 0];
    for (let year = start - 1; year >= firstYear; year -= 1) {
      const { places } = ofYear(year);
      rest += places.length;
      const place = places[rest];
      if (place !== undefined) return dayAtPlace(year, place);
      pause = places.length === 0 ? pause + 1 : 0;
      if (pause >= longestPause) return dayAtPlace(year, 0);
    }
    return dayAtPlace(firstYear, 0);
  }

  return { has, add, count };
}

function yearOfWork(year: number, isFree: (place: number) => boolean): YearOfWork {
  const length = lengthOfYear(year);
  const before = new Uint16Array(length + 1);
  const places: number[] = [];
  for (let place = 0; place < length; place += 1) {
    before[place] = places.length;
    if (!isFree(place)) places.push(place);
  }
  before[length] = places.length;
  return { places: Uint16Array.from(places), before };
}
