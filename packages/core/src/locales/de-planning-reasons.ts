import { describeDate, describeDateBeside, describeSpan } from './de-dates.js';
import {
  inBetween,
  lengthInWords,
  list,
  sessionOn,
  statedReason,
  stepName,
  textOf,
  quoted,
  days,
  weekdays,
  whySessionPassed,
} from './de-planning-phrases.js';
import type { DateReasonWords } from './planning-words.js';

/** German sentences for every reason why a step has its days. */
export const dateReasonWords: DateReasonWords = {
  planStart: ({ on }) => `Der Plan beginnt am ${describeDate(on)}.`,
  fundingStart: ({ on }) => `Nicht vor dem Beginn der Förderung am ${describeDate(on)}.`,
  fundingEnd: ({ on }) => `Muss bis zum Ende der Förderung am ${describeDate(on)} abgeschlossen sein.`,
  planEnd: ({ on }) => `Muss bis zum Ende des Plans am ${describeDate(on)} abgeschlossen sein.`,

  after: ({ step, ended, lag }, name) =>
    `Folgt auf ${stepName(name, step)} (Ende: ${describeDate(ended)})${inBetween(lag)}.`,
  withStart: ({ step, began, lag }, name) =>
    lag === undefined
      ? `Beginnt frühestens zusammen mit ${stepName(name, step)} (Beginn: ${describeDate(began)}).`
      : `Beginnt frühestens ${lengthInWords(lag)} nach dem Beginn von ${stepName(name, step)} (${describeDate(began)}).`,
  before: ({ step, begins, lag }, name) =>
    `Endet vor ${stepName(name, step)} (Beginn: ${describeDate(begins)})${inBetween(lag)}.`,
  startBefore: ({ step, begins, lag }, name) =>
    lag === undefined
      ? `Beginnt spätestens zusammen mit ${stepName(name, step)} (Beginn: ${describeDate(begins)}).`
      : `Beginnt spätestens ${lengthInWords(lag)} vor dem Beginn von ${stepName(name, step)} (${describeDate(begins)}).`,

  papersDue: ({ session }, name) =>
    session.papersBy === undefined
      ? `Muss vor der ${sessionOn(session, name)} fertig sein; bis wann die Vorlage vorliegen muss, ist nicht bekannt.`
      : `Die Vorlage für die ${sessionOn(session, name)} muss bis zum ${describeDateBeside(session.papersBy, session.on)} vorliegen.`,
  session: ({ session }, name) => {
    const { papersBy, on, certainty } = session;
    const papers =
      papersBy === undefined
        ? 'bis wann die Vorlage vorliegen muss, ist nicht bekannt'
        : `die Vorlage muss bis zum ${describeDateBeside(papersBy, on)} vorliegen`;
    const isAssumed = certainty === 'assumed' ? ' Der Sitzungstermin ist eine Annahme.' : '';
    return `${sessionOn(session, name)}; ${papers}.${isAssumed}`;
  },
  sessionPassed: (facts, name) =>
    `Die ${sessionOn(facts.session, name)} kommt nicht infrage: ${whySessionPassed(facts)}`,

  notBefore: ({ on, reason }) => `Nicht vor dem ${describeDate(on)}.${statedReason(reason)}`,
  notAfter: ({ on, reason }) => `Nicht nach dem ${describeDate(on)}.${statedReason(reason)}`,
  fixed: ({ on, reason }) => `Vereinbart ist der ${describeDate(on)}.${statedReason(reason)}`,

  freeDays: ({ holidays }) =>
    holidays.length === 0
      ? 'Vom Wochenende auf einen Arbeitstag verschoben.'
      : `Wegen freier Tage auf einen Arbeitstag verschoben: ${list(holidays.map(textOf))}.`,
  weekday: ({ weekdays: wished }) =>
    `Auf einen Wochentag verschoben, der dafür vorgesehen ist: ${weekdays(wished)}.`,
  holiday: ({ on, name }) =>
    `Der ${describeDate(on)} scheidet aus (${name === undefined ? 'Sonntag' : textOf(name)}).`,
  blackout: ({ title, from, to }) =>
    `Die Sperrzeit ${quoted(textOf(title))} bleibt frei: ${days({ from, to })}.`,

  asPlanned: ({ on }) => `Wie bisher geplant, nicht vor dem ${describeDate(on)}.`,
  today: ({ on }) =>
    `Hatte am ${describeDate(on)} noch nicht begonnen; ein früherer Beginn ist nicht mehr möglich.`,
  reported: ({ from, to }) =>
    from === undefined && to === undefined
      ? 'Wie gemeldet.'
      : `Wie gemeldet: ${describeSpan({ from, to }, 'actual')}.`,
  stillRunning: ({ since, on }) =>
    `Läuft seit dem ${describeDate(since)} und war am ${describeDateBeside(on, since)} noch nicht beendet.`,
  forecast: ({ from, reason }) =>
    `Die Kommune erwartet den Beginn: ${describeDate(from)}.${statedReason(reason)}`,
};
