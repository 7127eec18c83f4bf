import type { IsoDay } from '../shared/partial-date.js';
import type { Calendar } from './calendar.js';
import { dayNumber, dayOfNumber } from '../shared/day-count.js';
import { holidayHits } from './holiday-hits.js';
import type { StatedPolicy } from './occurrence.js';
import type { RecurrenceRule } from './recurrence.js';
import type { HolidayPolicy } from './recurrence-words.js';

/** Farthest move, in weeks. */
export const farthestMove = 8;

/** A policy that moves an occurrence. */
export type MovingPolicy = Extract<HolidayPolicy, 'nextWeek' | 'previousWeek' | 'nextWorkingDay'>;

/** True for a policy that moves an occurrence. */
export function isMoving(policy: StatedPolicy): policy is MovingPolicy {
  return policy === 'nextWeek' || policy === 'previousWeek' || policy === 'nextWorkingDay';
}

/**
 * Rule C17: the nearest day that a move may lead to, at most eight weeks away: the same weekday of another
 * week, or a working day. It meets no holiday, but for those of a kind that the rule keeps in so many words.
 */
export function otherDay(
  planned: IsoDay,
  policy: MovingPolicy,
  rule: RecurrenceRule,
  calendar: Calendar,
): IsoDay | undefined {
  return possibleDays(planned, policy).find(
    (day) =>
      (policy !== 'nextWorkingDay' || calendar.isWorkingDay(day)) &&
      holidayHits(day, rule, calendar).every((hit) => hit.policy === 'keep'),
  );
}

/** Days that come into question, nearest first; fewer at the ends of the years that can be written. */
function possibleDays(planned: IsoDay, policy: MovingPolicy): readonly IsoDay[] {
  const start = dayNumber(planned) ?? Number.NaN;
  const step = policy === 'nextWorkingDay' ? 1 : policy === 'nextWeek' ? 7 : -7;
  const count = policy === 'nextWorkingDay' ? farthestMove * 7 : farthestMove;
  return Array.from({ length: count }, (_, index) => start + (index + 1) * step).flatMap(
    (day) => dayOfNumber(day) ?? [],
  );
}
