import type { ConflictFacts } from '../process/planning/conflict.js';
import type { Length } from '../process/planning/length.js';
import type { IsoDay } from '../shared/partial-date.js';
import { circle } from './circle.js';
import { describeDate, describeDateBeside } from './de-dates.js';
import { lengthUnitWords } from './de-planning-names.js';
import {
  list,
  numberInWords,
  quoted,
  sessionOn,
  stepName,
  textOf,
  whySessionPassed,
} from './de-planning-phrases.js';
import type { Names } from './planning-locale.js';
import { inOneBracket, type ConflictWords } from './planning-words.js';

const startWords: Readonly<Record<ConflictFacts['startMissed']['kind'], (start: string) => string>> = {
  funding: (start) => `die Förderung beginnt aber erst am ${start}`,
  plan: (start) => `der Plan beginnt aber erst am ${start}`,
  notBefore: (start) => `vorgegeben ist aber ein Beginn ab dem ${start}`,
};

/** German sentences for everything that can stand against a plan. */
export const conflictWords: ConflictWords = {
  circle: ({ steps }, name) =>
    `Diese Schritte warten aufeinander, deshalb kann keiner beginnen: ${circle(steps.map((id) => stepName(name, id)))}.`,
  duplicateStep: ({ step }) =>
    `Die Kennung ${quoted(step)} ist mehrfach vergeben; jeder Schritt braucht eine eigene.`,
  unknownStep: ({ step, namedBy }, name) => `${namedIn(namedBy, name)}: ${quoted(step)}.`,
  unknownBody: ({ step, body }, name) =>
    `${stepName(name, step)} nennt ein Gremium, das es in der Prozessvorlage nicht gibt: ${quoted(body)}.`,
  unknownSession: ({ step, session }, name) =>
    step === ''
      ? `Eine Sitzung mit dieser Kennung gibt es nicht: ${quoted(session)}.`
      : `${stepName(name, step)} nennt eine Sitzung, die es nicht gibt: ${quoted(session)}.`,
  unusableLength: ({ step, length = {} }, name) =>
    givenLength(length) === ''
      ? `Für ${stepName(name, step)} fehlt die Dauer.`
      : `Eine Dauer oder ein Abstand bei ${stepName(name, step)} lässt sich nicht verwenden: Erwartet wird eine ganze Zahl von 1 bis 1.000 mit ihrer Einheit, angegeben ist ${quoted(givenLength(length))}.`,
  unusableDay: ({ where, given }) =>
    `${quoted(given)} ist kein Tag, den es im Kalender gibt (Stelle: ${where}). Schreiben Sie Tage wie 2027-03-15.`,
  emptyTemplate: () => 'Die Prozessvorlage enthält keinen Schritt.',
  noStart: () => 'Es fehlt, wann der Plan beginnt: der erste Tag oder der Beginn der Förderung.',
  noEnd: ({ step }, name) =>
    `Rückwärts lässt sich noch nicht planen: Für ${stepName(name, step)} ist weder eine Sitzung noch ein spätester Tag bekannt.`,
  noSession: ({ step, body, given, after, before }, name) =>
    `Für ${stepName(name, step)} fehlt eine Sitzung${spanNeeded(after, before)} ${inOneBracket(name('body', body))}${unfit(given)}.`,
  sessionNotReachable: (facts, name) =>
    `${stepName(name, facts.step)} lässt sich nicht in die ${sessionOn(facts.session, name)} legen: ${whySessionPassed(facts)}`,
  fixedOnHoliday: ({ step, on, holiday }, name) =>
    `${stepName(name, step)} ist für einen Feiertag vereinbart: ${describeDate(on)} (${textOf(holiday)}). Der Plan hält Feiertage von öffentlichen Veranstaltungen frei.`,
  fixedTooEarly: ({ step, on, earliest, predecessor }, name) =>
    `${stepName(name, step)} ist für den ${describeDate(on)} vereinbart, möglich ist aber frühestens der ${describeDateBeside(earliest, on)}${predecessor === undefined ? '' : `, weil ${stepName(name, predecessor)} vorangeht`}.`,
  fixedTooLate: ({ step, on, latest, successor }, name) =>
    `${stepName(name, step)} ist für den ${describeDate(on)} vereinbart, möglich ist aber spätestens der ${describeDateBeside(latest, on)}${successor === undefined ? '' : `, weil ${stepName(name, successor)} folgt`}.`,
  notAfterMissed: ({ step, notAfter, to }, name) =>
    `${stepName(name, step)} reicht bis zum ${describeDate(to)}, vorgegeben ist aber spätestens der ${describeDateBeside(notAfter, to)}.`,
  endMissed: ({ step, end, to, kind }, name) =>
    `${stepName(name, step)} reicht bis zum ${describeDate(to)}, ${kind === 'funding' ? 'die Förderung' : 'der Plan'} endet aber am ${describeDateBeside(end, to)}.`,
  startMissed: ({ step, start, needed, kind }, name) =>
    `${stepName(name, step)} müsste schon am ${describeDate(needed)} beginnen, ${startWords[kind](describeDateBeside(start, needed))}.`,
  noRoom: ({ step, from, blackouts }, name) =>
    `Für ${stepName(name, step)} findet sich, ausgehend vom ${describeDate(from)}, auf Jahre kein freier Zeitraum${inTheWay(blackouts.map((id) => quoted(name('blackout', id))))}.`,
  periodReversed: ({ from, to }) =>
    `Ein Zeitraum endet am ${describeDate(to)} und damit vor seinem Beginn am ${describeDateBeside(from, to)}.`,
  actualInFuture: ({ step, date, today }, name) =>
    `Für ${stepName(name, step)} ist als geschehen gemeldet: ${describeDate(date)}. Das liegt nach dem Tag, für den geplant wird (${describeDate(today)}).`,
  actualReversed: ({ step, from, to }, name) =>
    `Für ${stepName(name, step)} ist ein Ende gemeldet (${describeDate(to)}), das vor dem Beginn liegt (${describeDate(from)}).`,
};

/** A length as it was typed; what is no unit stays as it is. */
function givenLength({ count, unit }: Partial<Length>): string {
  const unitWord = Object.entries(lengthUnitWords).find(([key]) => key === unit)?.[1];
  return [count, unitWord ?? unit].filter((part) => part !== undefined).join(' ');
}

/** Where a step is named: in the wishes of the municipality, as a target, or by another step. */
function namedIn(namedBy: string, name: Names): string {
  if (namedBy === 'target') return 'Der Schritt, von dem aus rückwärts geplant werden soll, fehlt';
  if (namedBy === 'steps')
    return 'Eine Vorgabe betrifft einen Schritt, den es in der Prozessvorlage nicht gibt';
  return namedBy.startsWith('/')
    ? `Eine Meldung (Stelle: ${namedBy}) betrifft einen Schritt, den es in der Prozessvorlage nicht gibt`
    : `${stepName(name, namedBy)} verweist auf einen Schritt, den es in der Prozessvorlage nicht gibt`;
}

function spanNeeded(after: IsoDay | undefined, before: IsoDay | undefined): string {
  const from = after === undefined ? '' : ` ab dem ${describeDate(after)}`;
  const until = before === undefined ? '' : ` bis zum ${describeDate(before)}`;
  return `${from}${until}`;
}

function unfit(given: number): string {
  if (given === 0) return '; bekannt ist noch keine';
  return given === 1
    ? '; die einzige bekannte passt nicht'
    : `; von den ${numberInWords(given)} bekannten passt keine`;
}

function inTheWay(blackouts: readonly string[]): string {
  if (blackouts.length === 0) return '';
  return `; im Weg ${blackouts.length === 1 ? 'steht die Sperrzeit' : 'stehen die Sperrzeiten'} ${list(blackouts)}`;
}
