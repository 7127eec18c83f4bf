import { addMonths, lastDayOfMonths } from '../../shared/calendar-month.js';
import {
  firstDay,
  isPartialDate,
  lastDay,
  type IsoDay,
  type PartialDate,
} from '../../shared/partial-date.js';
import type { FundingApplication, PeriodStatement } from '../application-schema.js';
import type { JudgedPeriod } from '../funding-reasons.js';

/** First and last day of a period, each as early and as late as its dates allow. */
export interface PeriodDays {
  readonly earliestStart: IsoDay;
  readonly latestStart: IsoDay;
  readonly earliestEnd: IsoDay;
  readonly latestEnd: IsoDay;
}

/**
 * The statements of a kind, or of the other kind where there are none: the funding period is not the
 * process, but where only one is known it stands for both (Z-06).
 */
export function periodsOf(
  { periods = [] }: FundingApplication,
  preferred: PeriodStatement['kind'],
): readonly PeriodStatement[] {
  const known = periods.filter(({ kind }) => kind === preferred);
  return known.length > 0 ? known : periods;
}

/** True where statements do not say enough to be judged: neither a length nor both ends. */
export function lacksDays(statement: PeriodStatement, application: FundingApplication): boolean {
  const { span = {}, months } = statement;
  return months === undefined && (span.to === undefined || startOf(statement, application) === undefined);
}

/** Days of a period with both ends; nothing for one that lacks an end, ends before it begins or has no real dates. */
export function daysOf(statement: PeriodStatement, application: FundingApplication): PeriodDays | undefined {
  const from = startOf(statement, application);
  const to = statement.span?.to;
  if (from === undefined || to === undefined || !isPartialDate(from) || !isPartialDate(to)) return undefined;
  const days = {
    earliestStart: firstDay(from),
    latestStart: lastDay(from),
    earliestEnd: firstDay(to),
    latestEnd: lastDay(to),
  };
  return days.latestEnd < days.earliestStart ? undefined : days;
}

/** A funding period whose begin no source names begins with the approval at the earliest (Z-08). */
function startOf(
  { kind, span = {} }: PeriodStatement,
  { approved }: FundingApplication,
): PartialDate | undefined {
  return span.from ?? (kind === 'fundingPeriod' ? approved?.on : undefined);
}

/** How one period lies to the longest length; its last day belongs to it. */
export function fitOfLongest(
  statement: PeriodStatement,
  months: number,
  application: FundingApplication,
): JudgedPeriod['fits'] {
  if (statement.months !== undefined && statement.span?.to === undefined) {
    if (!isLength(statement.months)) return 'unusable';
    return statement.months <= months ? 'within' : 'over';
  }
  const days = daysOf(statement, application);
  if (!days) return 'unusable';
  const { earliestStart, latestStart, earliestEnd, latestEnd } = days;
  if (latestEnd <= lastDayOfMonths(earliestStart, months)) return 'within';
  const isExact = earliestStart === latestStart && earliestEnd === latestEnd;
  if (isExact && earliestEnd === addMonths(earliestStart, months)) return 'anniversary';
  return earliestEnd > lastDayOfMonths(latestStart, months) ? 'over' : 'vague';
}

/** How one period lies to the shortest length: `over` is long enough, `within` is too short. */
export function fitOfShortest(
  statement: PeriodStatement,
  months: number,
  application: FundingApplication,
): JudgedPeriod['fits'] {
  if (statement.months !== undefined && statement.span?.to === undefined) {
    if (!isLength(statement.months)) return 'unusable';
    return statement.months >= months ? 'over' : 'within';
  }
  const days = daysOf(statement, application);
  if (!days) return 'unusable';
  // A vague date counts in favour: "Februar 2027 bis Januar 2028" is a year.
  return days.latestEnd < lastDayOfMonths(days.earliestStart, months) ? 'within' : 'over';
}

function isLength(months: number): boolean {
  return Number.isSafeInteger(months) && months > 0;
}
