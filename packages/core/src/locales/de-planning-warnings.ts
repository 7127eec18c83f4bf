import type { ConsiderationMethod } from '../calendar/calendar.js';
import { describeDate } from './de-dates.js';
import { days, lengthInWords, list, quoted, textOf } from './de-planning-phrases.js';
import type { PlanWarningWords } from './planning-words.js';

/** Name of a method, and the words for what was found by it. */
const methodWords: Readonly<Record<ConsiderationMethod, { readonly name: string; readonly found: string }>> =
  {
    islamicUmmAlQura: {
      name: 'islamischer Kalender Umm al-Qura',
      found: 'berechnet nach dem islamischen Kalender Umm al-Qura',
    },
    hebrewCalendar: { name: 'hebräischer Kalender', found: 'berechnet nach dem hebräischen Kalender' },
    julianEaster: { name: 'orthodoxe Osterrechnung', found: 'berechnet nach der orthodoxen Osterrechnung' },
    julianCalendar: { name: 'julianischer Kalender', found: 'festes Datum im julianischen Kalender' },
    fixedDay: { name: 'festes Datum', found: 'festes Datum' },
  };

/** How the days of a tradition are found and by how much they may differ locally. */
export function describeConsiderationMethod(method: ConsiderationMethod, uncertainDays: number): string {
  const { found } = methodWords[method];
  return uncertainDays > 0
    ? `${found}; örtlich kann es um ${lengthInWords({ count: uncertainDays, unit: 'days' })} abweichen`
    : found;
}

/** German sentences for everything that a plan draws attention to. */
export const planWarningWords: PlanWarningWords = {
  sunday: ({ on }, step) =>
    `${step} liegt auf einem Sonntag (${describeDate(on)}); Sonntage sind gesetzlich geschützt.`,
  freeDay: ({ on, holiday }, step) =>
    `${step} liegt auf einem Tag, an dem die Verwaltung nicht arbeitet: ${describeDate(on)}${holiday === undefined ? '' : ` (${textOf(holiday)})`}.`,
  schoolHoliday: ({ from, to, holiday }, step) =>
    `${step} liegt in den Schulferien: ${textOf(holiday)}, ${days({ from, to })}.`,
  blackout: ({ title }, step) =>
    `${step} ist fest vereinbart und liegt in der Sperrzeit ${quoted(textOf(title))}.`,
  consideration: ({ name, from, to, method, uncertainDays, fromEvening }, step) =>
    `${step} fällt in eine Zeit, die vielen Menschen wichtig ist: ${textOf(name)}, ${days({ from, to })} (${fromEvening ? 'ab dem Abend davor; ' : ''}${describeConsiderationMethod(method, uncertainDays)}). Bitte bedenken Sie das bei der Einladung.`,
  considerationsUnknown: ({ methods }, step) =>
    `Für ${step} ließen sich nicht alle Rücksichtstage prüfen. Auf diesem Gerät nicht zu berechnen: ${list(methods.map((method) => methodWords[method].name))}.`,
  election: ({ on, name }, step) =>
    `Bei ${step} ist eine Wahl zu bedenken: ${textOf(name)} am ${describeDate(on)}.`,
  schoolHolidaysUnknown: ({ knownUntil }, step) =>
    `Ob ${step} in Schulferien liegt, ist nicht geprüft; bekannt sind sie nur bis zum ${describeDate(knownUntil)}.`,
  sessionAssumed: (_facts, step) =>
    `Der Sitzungstermin für ${step} ist eine Annahme. Bitte fragen Sie beim Sitzungsdienst nach.`,
  papersByUnknown: (_facts, step) =>
    `Bis wann die Vorlage für ${step} vorliegen muss, ist nicht bekannt. Bitte fragen Sie beim Sitzungsdienst nach.`,
  afterFunding: ({ fundingTo }, step) =>
    `${step} liegt nach dem Ende der Förderung am ${describeDate(fundingTo)}. Bitte klären Sie mit dem Fördergeber, ob das möglich ist.`,
  noReport: ({ from, to }, step) =>
    `${step} war für diese Zeit geplant: ${days({ from, to })}. Was daraus wurde, ist nicht gemeldet.`,
};
