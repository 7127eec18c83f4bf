import type { ConsiderationMethod } from '../calendar/calendar.js';
import { describeDate } from './en-dates.js';
import { days, lengthInWords, list, quoted, textOf } from './en-planning-phrases.js';
import type { PlanWarningWords } from './planning-words.js';

/** Name of a method, and the words for what was found by it. */
const methodWords: Readonly<Record<ConsiderationMethod, { readonly name: string; readonly found: string }>> =
  {
    islamicUmmAlQura: {
      name: 'Islamic calendar Umm al-Qura',
      found: 'computed by the Islamic calendar Umm al-Qura',
    },
    hebrewCalendar: { name: 'Hebrew calendar', found: 'computed by the Hebrew calendar' },
    julianEaster: {
      name: 'Orthodox reckoning of Easter',
      found: 'computed by the Orthodox reckoning of Easter',
    },
    julianCalendar: { name: 'Julian calendar', found: 'fixed date in the Julian calendar' },
    fixedDay: { name: 'fixed date', found: 'fixed date' },
  };

/** How the days of a tradition are found and by how much they may differ locally. */
export function describeConsiderationMethod(method: ConsiderationMethod, uncertainDays: number): string {
  const { found } = methodWords[method];
  return uncertainDays > 0
    ? `${found}; may differ locally by ${lengthInWords({ count: uncertainDays, unit: 'days' })}`
    : found;
}

/** English sentences for everything that a plan draws attention to. */
export const planWarningWords: PlanWarningWords = {
  sunday: ({ on }, step) => `${step} is on a Sunday (${describeDate(on)}); Sundays are protected by law.`,
  freeDay: ({ on, holiday }, step) =>
    `${step} is on a day on which the administration does not work: ${describeDate(on)}${holiday === undefined ? '' : ` (${textOf(holiday)})`}.`,
  schoolHoliday: ({ from, to, holiday }, step) =>
    `${step} is in the school holidays: ${textOf(holiday)}, ${days({ from, to })}.`,
  blackout: ({ title }, step) =>
    `${step} has an agreed date, which lies in a period to be kept free: ${quoted(textOf(title))}.`,
  consideration: ({ name, from, to, method, uncertainDays, fromEvening }, step) =>
    `${step} falls in a time that matters to many people: ${textOf(name)}, ${days({ from, to })} (${fromEvening ? 'from the evening before; ' : ''}${describeConsiderationMethod(method, uncertainDays)}). Please bear this in mind when you invite.`,
  considerationsUnknown: ({ methods }, step) =>
    `Not all days that matter to many residents could be checked for ${step}. This device cannot compute: ${list(methods.map((method) => methodWords[method].name))}.`,
  election: ({ on, name }, step) =>
    `There is an election to bear in mind for ${step}: ${textOf(name)} on ${describeDate(on)}.`,
  schoolHolidaysUnknown: ({ knownUntil }, step) =>
    `Whether ${step} is in the school holidays was not checked; they are known only until ${describeDate(knownUntil)}.`,
  sessionAssumed: (_facts, step) =>
    `The date of the session for ${step} is an assumption. Please ask the council’s office.`,
  papersByUnknown: (_facts, step) =>
    `By when the papers for ${step} have to be handed in is not known. Please ask the council’s office.`,
  afterFunding: ({ fundingTo }, step) =>
    `${step} is after the end of the funding on ${describeDate(fundingTo)}. Please clarify with the funder whether that is possible.`,
  noReport: ({ from, to }, step) =>
    `${step} was planned for this time: ${days({ from, to })}. What became of it has not been reported.`,
};
