import type { IsoDay } from '@wirkt/core';

/** Place of a day in its week; Sunday is 0. */
export function weekdayPlace(day: IsoDay): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}
