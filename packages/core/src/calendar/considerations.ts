import type { IsoDay } from '../shared/partial-date.js';
import { considerationMethods, type Consideration, type ConsiderationMethod } from './calendar.js';

/** Considerations by day, and what cannot be known. */
export interface ConsiderationSearch {
  readonly on: (day: IsoDay) => readonly Consideration[];
  readonly unknown: () => readonly ConsiderationMethod[];
}

/** Not computed yet: every method is unknown. */
export function considerationSearch(): ConsiderationSearch {
  return { on: () => [], unknown: () => considerationMethods };
}
