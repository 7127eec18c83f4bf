import type { IsoDay } from '../shared/partial-date.js';
import type { Calendar } from './calendar.js';
import type { OccurrenceReason, StatedPolicy } from './occurrence.js';
import type { RecurrenceRule } from './recurrence.js';

/** A holiday that a day meets, and what the rule says about its kind. */
export interface HolidayHit {
  readonly policy: StatedPolicy;
  readonly reason: OccurrenceReason;
}

/** Holidays on a day, those of schools first. */
export function holidayHits(day: IsoDay, rule: RecurrenceRule, calendar: Calendar): readonly HolidayHit[] {
  return [...schoolHolidayOn(day, rule, calendar), ...publicHolidayOn(day, rule, calendar)];
}

/** "Ferien" may or may not mean the days that schools choose themselves, so these have a policy of their own. */
function schoolHolidayOn(day: IsoDay, rule: RecurrenceRule, calendar: Calendar): readonly HolidayHit[] {
  const holiday = calendar.schoolHoliday(day);
  if (!holiday) return [];
  const isTerm = holiday.kind === 'term';
  const policy: StatedPolicy = (isTerm ? rule.onSchoolHoliday : rule.onMovableDay) ?? 'unstated';
  return [{ policy, reason: { code: isTerm ? 'schoolHoliday' : 'movableDay', facts: { holiday, policy } } }];
}

function publicHolidayOn(day: IsoDay, rule: RecurrenceRule, calendar: Calendar): readonly HolidayHit[] {
  const holiday = calendar.publicHoliday(day);
  if (!holiday) return [];
  const policy: StatedPolicy = rule.onPublicHoliday ?? 'unstated';
  return [{ policy, reason: { code: 'publicHoliday', facts: { holiday, policy } } }];
}
