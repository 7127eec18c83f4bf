import { isIsoDay, type IsoDay } from '../shared/partial-date.js';
import type { Calendar } from './calendar.js';
import { holidayHits } from './holiday-hits.js';
import type { Occurrence, OccurrenceReason } from './occurrence.js';
import { farthestMove, isMoving, otherDay } from './other-day.js';
import { plannedDays } from './planned-days.js';
import type { RecurrenceException, RecurrenceRule } from './recurrence.js';
import type { DayRange } from './spans.js';

/**
 * What takes place by a rule in a range of days, in the order of the planned days, each of them once. The
 * range, like `from` and `until` of the rule, is about planned days: a move may lead out of it, and onto
 * the day of another occurrence. A rule or a range that makes no sense gives none.
 */
export function occurrences(
  rule: RecurrenceRule,
  range: DayRange,
  calendar: Calendar,
): readonly Occurrence[] {
  const exceptions = exceptionsByDay(rule);
  return plannedDays(rule, range).map((planned) => {
    const exception = exceptions.get(planned);
    return exception ? byException(planned, exception, calendar) : byPolicy(planned, rule, calendar);
  });
}

function exceptionsByDay({ exceptions = [] }: RecurrenceRule): ReadonlyMap<IsoDay, RecurrenceException> {
  const usable = exceptions.filter(({ movedTo }) => movedTo === undefined || isIsoDay(movedTo));
  // The first of several about one day counts, and a map keeps the last.
  return new Map(usable.toReversed().map((exception) => [exception.planned, exception]));
}

/** Rule C18: what people decided goes before the rule and the holidays. */
function byException(
  planned: IsoDay,
  { movedTo, reason }: RecurrenceException,
  calendar: Calendar,
): Occurrence {
  const facts = { reason };
  if (movedTo === undefined) return dropped(planned, [{ code: 'exceptionCancelled', facts }], calendar);
  return movedTo === planned
    ? takingPlace(planned, planned, 'noted', [{ code: 'exceptionKept', facts }], calendar)
    : takingPlace(planned, movedTo, 'moved', [{ code: 'exceptionMoved', facts }], calendar);
}

/**
 * Rule C16: on a holiday the policy of its kind decides; silence keeps the occurrence with a note. Of two
 * kinds on one day, dropping goes before moving and moving before keeping; of two moves that for school
 * holidays counts.
 */
function byPolicy(planned: IsoDay, rule: RecurrenceRule, calendar: Calendar): Occurrence {
  const hits = holidayHits(planned, rule, calendar);
  const policies = hits.map(({ policy }) => policy);
  const reasons = hits.map(({ reason }) => reason);
  if (policies.includes('drop')) return dropped(planned, reasons, calendar);

  const policy = policies.find(isMoving);
  if (!policy) {
    return takingPlace(planned, planned, hits.length === 0 ? 'held' : 'noted', reasons, calendar);
  }
  const other = otherDay(planned, policy, rule, calendar);
  if (other !== undefined) return takingPlace(planned, other, 'moved', reasons, calendar);
  const nowhere: OccurrenceReason = { code: 'noOtherDay', facts: { policy, weeks: farthestMove } };
  return dropped(planned, [...reasons, nowhere], calendar);
}

function takingPlace(
  planned: IsoDay,
  on: IsoDay,
  outcome: 'held' | 'noted' | 'moved',
  reasons: readonly OccurrenceReason[],
  calendar: Calendar,
): Occurrence {
  const schoolHolidaysUnknown = isUnknown(planned, calendar) || isUnknown(on, calendar);
  return { planned, on, outcome, reasons, schoolHolidaysUnknown };
}

function dropped(planned: IsoDay, reasons: readonly OccurrenceReason[], calendar: Calendar): Occurrence {
  return { planned, outcome: 'dropped', reasons, schoolHolidaysUnknown: isUnknown(planned, calendar) };
}

/** Rule C19: beyond the days for which school holidays are known, an occurrence says so. */
function isUnknown(day: IsoDay, { schoolHolidaysKnown: { from, until } }: Calendar): boolean {
  return day < from || day > until;
}
