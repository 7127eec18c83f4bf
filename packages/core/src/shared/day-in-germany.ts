import type { IsoDay } from './partial-date.js';

/** The day in Germany at a moment, whatever time zone the machine or the reader's device has. */
export function dayInGermany(moment: Date): IsoDay {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Berlin',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: 'year' | 'month' | 'day') => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
