import type { RemedyFacts } from '../process/planning/conflict.js';
import { describeDate, describeDateBeside } from './de-dates.js';
import { capitalised, lengthInWords, quoted, stepName } from './de-planning-phrases.js';
import { inOneBracket, type PlanRemedyWords } from './planning-words.js';

const corrections: Readonly<Record<RemedyFacts['correct']['what'], string>> = {
  predecessors: 'Vorgänger der Schritte berichtigen',
  length: 'Dauer oder Abstand berichtigen',
  day: 'Datum berichtigen',
  name: 'Prozessvorlage und Vorgaben prüfen',
  start: 'Ersten Tag des Plans oder Beginn der Förderung angeben',
  end: 'Sitzung oder spätesten Tag angeben',
  report: 'Gemeldeten Termin berichtigen',
};

/** German instructions for every way out of a conflict. */
export const planRemedyWords: PlanRemedyWords = {
  beginEarlier: ({ weeks, start, beforeFunding }) =>
    `${capitalised(lengthInWords({ count: weeks, unit: 'weeks' }))} früher beginnen (am ${describeDate(start)})${beforeFunding ? '; das liegt vor der Förderung, deshalb einen vorzeitigen Beginn beim Fördergeber erfragen' : ''}`,
  otherSession: ({ from, to }) =>
    `Sitzung am ${describeDate(to.on)} statt am ${describeDateBeside(from.on, to.on)} nehmen`,
  askForExtension: ({ until }) => `Verlängerung bis ${describeDate(until)} beim Fördergeber erfragen`,
  extendPlan: ({ until }) => `Plan bis ${describeDate(until)} verlängern`,
  askForSessions: ({ body, after, before }, name) => {
    const from = after === undefined ? '' : ` ab ${describeDate(after)}`;
    const until = before === undefined ? '' : ` bis ${describeDate(before)}`;
    return `Weitere Sitzungstermine${from}${until} erfragen ${inOneBracket(name('body', body))}`;
  },
  moveFixed: ({ step, to }, name) => `${stepName(name, step)} auf den ${describeDate(to)} verlegen`,
  liftLimit: ({ step, limit, to }, name) =>
    limit === 'notBefore'
      ? `${stepName(name, step)} schon ab ${describeDate(to)} zulassen`
      : `${stepName(name, step)} noch bis ${describeDate(to)} zulassen`,
  liftBlackout: ({ blackout }, name) => `Sperrzeit ${quoted(name('blackout', blackout))} aufheben`,
  correct: ({ what }) => corrections[what],
};
