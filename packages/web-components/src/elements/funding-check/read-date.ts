import { datePrecision, isPartialDate, type IsoDay, type PartialDate } from '@wirkt/core/shared';
import { normalised, refused, understood, type Reading } from './read-typed.js';

/** German and English names of the months, in full and as they are shortened. */
const months: readonly (readonly string[])[] = [
  ['januar', 'january', 'jänner', 'jan'],
  ['februar', 'february', 'feb'],
  ['märz', 'march', 'maerz', 'mär', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
];

/**
 * A date as exactly as it is given: "30.11.2019", "30. November 2019", "November 2019", "11/2019",
 * "2. Quartal 2020", "2020", and the forms of ISO 8601.
 */
export function readDate(text: string): Reading<PartialDate> {
  const plain = normalised(text);
  const date = fromIso(plain) ?? fromNumbers(plain) ?? fromWords(plain) ?? fromQuarter(plain);
  if (date === undefined)
    return refused(/^\d{1,2}\.\s?\d{1,2}\.\s?\d{2}$/.test(plain) ? 'shortYear' : 'unreadDate');
  return isPartialDate(date) ? understood(date) : refused('noSuchDay');
}

/** A date that must be a day. */
export function readDay(text: string): Reading<IsoDay> {
  const date = readDate(text);
  return date.ok && datePrecision(date.value) !== 'day' ? refused('unreadDate') : date;
}

function fromIso(plain: string): PartialDate | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?|-q[1-4])?$/.test(plain) ? plain.toUpperCase() : undefined;
}

function fromNumbers(plain: string): PartialDate | undefined {
  const day = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(plain);
  if (day) return written(day[3], day[2], day[1]);
  const month = /^(\d{1,2})\s?[./]\s?(\d{4})$/.exec(plain);
  return month ? written(month[2], month[1]) : undefined;
}

function fromWords(plain: string): PartialDate | undefined {
  const german = /^(?:(\d{1,2})\.?\s)?([a-zäöü]+)\.?,?\s(\d{4})$/.exec(plain);
  const english = /^([a-z]+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/.exec(plain);
  const [day, name, year] = german
    ? [german[1], german[2], german[3]]
    : [english?.[2], english?.[1], english?.[3]];
  const month = months.findIndex((names) => name !== undefined && names.includes(name)) + 1;
  return month === 0 ? undefined : written(year, String(month), day);
}

function fromQuarter(plain: string): PartialDate | undefined {
  const [, first, second, year] = /^(?:q([1-4])|([1-4])\.? quartal)\s(\d{4})$/.exec(plain) ?? [];
  const quarter = first ?? second;
  return quarter === undefined || year === undefined ? undefined : `${year}-Q${quarter}`;
}

function written(year = '', month = '', day?: string): PartialDate {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
