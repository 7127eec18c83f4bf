import { isIsoDay } from '../../shared/partial-date.js';

const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?Z$/;

/**
 * Rule C29: a moment in UTC (`2027-02-01T08:00:00Z`) as a calendar file writes it; absent where it
 * cannot be read. Fractions of a second are dropped.
 */
export function utcStamp(text: string): string | undefined {
  const [, day = '', hours = '', minutes = '', seconds = ''] = moment.exec(text) ?? [];
  return isIsoDay(day) ? `${day.replaceAll('-', '')}T${hours}${minutes}${seconds}Z` : undefined;
}
