import { dayInGermany, isIsoDay, type IsoDay } from '@wirkt/core/shared';

/** The calendar day in Europe/Berlin, wherever the reader's device is. */
export function todayInBerlin(now: Date = new Date()): IsoDay {
  return dayInGermany(now);
}

/** A day given by an attribute; anything that is no day is reported and left aside. */
export function dayFromAttribute(value: string | null | undefined): IsoDay | undefined {
  if (!value) return undefined;
  if (isIsoDay(value)) return value;
  console.warn(`WIRkt: today="${value}" ist kein Tag wie 2021-10-01; es gilt der heutige.`);
  return undefined;
}
