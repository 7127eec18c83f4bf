import type { IsoDay } from '../shared/partial-date.js';
import type { Consideration, ConsiderationMethod } from './calendar.js';
import { orthodoxChristmasDays, orthodoxEasterDays } from './christian-days.js';
import { dayAtPlace, lengthOfYear, placeInYear } from '../shared/day-count.js';
import { fixedDays } from './fixed-days.js';
import { islamicDays } from './islamic-days.js';
import { jewishDays } from './jewish-days.js';
import { textOrder } from '../shared/text-order.js';

/** Considerations by day, and what cannot be known. */
export interface ConsiderationSearch {
  readonly on: (day: IsoDay) => readonly Consideration[];
  readonly unknown: () => readonly ConsiderationMethod[];
}

const none: readonly Consideration[] = [];

/**
 * Rule C7: considerations are found by day; those of a year are computed once, when they are first asked
 * for. Where the engine lacks a calendar, its days are absent and the method is named.
 */
export function considerationSearch(): ConsiderationSearch {
  const traditions = [islamicDays(), jewishDays(), orthodoxEasterDays, orthodoxChristmasDays, fixedDays];
  const beginning = remembered((year) =>
    traditions
      .filter((tradition) => tradition.isKnown())
      .flatMap((tradition) => tradition.beginningIn(year))
      .toSorted((one, other) => textOrder(one.from, other.from)),
  );
  // A span that began in December may reach into the year.
  const byPlace = remembered((year) => spread(year, [...beginning(year - 1), ...beginning(year)]));

  return {
    on(day) {
      const at = placeInYear(day);
      return (at && byPlace(at.year)[at.place]) ?? none;
    },
    unknown: () => traditions.filter((tradition) => !tradition.isKnown()).map(({ method }) => method),
  };
}

/** The considerations of every day of a year. */
function spread(
  year: number,
  considerations: readonly Consideration[],
): readonly (readonly Consideration[])[] {
  return Array.from({ length: lengthOfYear(year) }, (_, place) => {
    const day = dayAtPlace(year, place);
    const found = considerations.filter(({ from, to }) => from <= day && day <= to);
    return found.length > 0 ? found : none;
  });
}

function remembered<Value>(compute: (year: number) => Value): (year: number) => Value {
  const years = new Map<number, Value>();
  return (year) => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const value = compute(year);
    years.set(year, value);
    return value;
  };
}
