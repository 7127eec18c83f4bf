import type { EligibilityDecision, FundingApplication, FundingProgramme } from '@wirkt/core/funding';
import { datePrecision, firstDay, isIsoDay, isPartialDate, type IsoDay } from '@wirkt/core/shared';
import type { Words } from '../../internal/words.js';
import type { Rules } from './check-parts.js';

/** The day by which the rules are chosen, and why this one. */
export interface ApplicationDay {
  readonly on: IsoDay;
  readonly from: 'given' | 'file' | 'fileVague' | 'today';
  /** What the file says, where that is no day. */
  readonly vague?: string;
}

/** By which rules to check; what is absent follows from the date or the file. */
export interface CheckRequest {
  readonly programme: FundingProgramme;
  readonly today: IsoDay;
  readonly on?: string | undefined;
  readonly edition?: string | undefined;
  readonly deviations?: readonly string[];
}

/** A decision with everything from which it followed. */
export interface Checked {
  readonly application: FundingApplication;
  readonly day: ApplicationDay;
  readonly decision: EligibilityDecision;
}

/** Checks an application by the rules of its day. */
export function checkApplication(
  application: FundingApplication,
  { assessEligibility }: Rules,
  { programme, today, on, edition, deviations = [] }: CheckRequest,
): Checked {
  const day = applicationDay(application, on, today);
  const request = { on: day.on, deviations, ...(edition !== undefined && edition !== '' && { edition }) };
  return { application, day, decision: assessEligibility(application, programme, request) };
}

/** The date of application: as it was given, else as the file says, else today. */
function applicationDay(
  { requested }: FundingApplication,
  given: string | undefined,
  today: IsoDay,
): ApplicationDay {
  if (given !== undefined && isIsoDay(given)) return { on: given, from: 'given' };
  const date = requested?.on;
  if (date === undefined || !isPartialDate(date)) return { on: today, from: 'today' };
  if (datePrecision(date) === 'day') return { on: date, from: 'file' };
  return { on: firstDay(date), from: 'fileVague', vague: date };
}

/** Which day was chosen, in words. */
export function dayInWords({ on, from, vague }: ApplicationDay, words: Words): string {
  const date = words.locale.describeDate(on);
  switch (from) {
    case 'given':
      return words.text('check.dateGiven', { date });
    case 'file':
      return words.text('check.dateFromFile', { date });
    case 'fileVague':
      return words.text('check.dateVague', { date, vague: words.locale.describeDate(vague ?? on) });
    case 'today':
      return words.text('check.dateToday', { date });
  }
}
