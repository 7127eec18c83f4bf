import type { LocalizedText } from '../shared/localized-text.js';
import type { Consideration, ConsiderationMethod } from './calendar.js';
import { dayOfNumber } from '../shared/day-count.js';

/** Days of one tradition, all found by the same method. */
export interface Tradition {
  readonly method: ConsiderationMethod;
  /** False where the engine cannot compute the days. */
  readonly isKnown: () => boolean;
  /** Considerations whose first day lies in a year. */
  readonly beginningIn: (year: number) => readonly Consideration[];
}

/** Days that are kept, before they have a place in a year. */
export interface KeptDays {
  readonly id: string;
  readonly name: LocalizedText;
}

/** What all days found by one method have in common. */
export type HowFound = Pick<Consideration, 'method' | 'uncertainDays' | 'fromEvening'>;

/** The consideration of so many days, if its days lie in the year and can be written. */
export function considerationIn(
  year: number,
  { id, name }: KeptDays,
  first: number,
  length: number,
  found: HowFound,
): readonly Consideration[] {
  const from = dayOfNumber(first);
  const to = dayOfNumber(first + length - 1);
  if (from === undefined || to === undefined || Number(from.slice(0, 4)) !== year) return [];
  return [{ id, name, from, to, ...found }];
}
