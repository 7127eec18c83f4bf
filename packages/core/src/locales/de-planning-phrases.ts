import type { CouncilSession } from '../process/planning/constraints.js';
import type { DateReasonFacts } from '../process/planning/date-reason.js';
import type { Length } from '../process/planning/length.js';
import type { Days } from '../process/planning/plan.js';
import { resolveText, type LocalizedText } from '../shared/localized-text.js';
import { describeDate, describeDateBeside, describeSpan } from './de-dates.js';
import type { Names } from './planning-locale.js';
import {
  asSentence,
  inOneBracket,
  shiftAsLength,
  weekdayInWords,
  withInnerQuotes,
} from './planning-words.js';

type Case = 'nominative' | 'accusative';

interface UnitForms {
  readonly one: string;
  readonly other: string;
  readonly a: Readonly<Record<Case, string>>;
}

const numbers = new Intl.NumberFormat('de-DE');
const plurals = new Intl.PluralRules('de');
const allOf = new Intl.ListFormat('de', { type: 'conjunction' });
const oneOf = new Intl.ListFormat('de', { type: 'disjunction' });

/** From two to twelve numbers stand in words. */
const numberWords = [
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

const masculine = { nominative: 'ein', accusative: 'einen' };
const feminine = { nominative: 'eine', accusative: 'eine' };

const unitForms: Readonly<Record<Length['unit'], UnitForms>> = {
  workingDays: { one: 'Arbeitstag', other: 'Arbeitstage', a: masculine },
  days: { one: 'Tag', other: 'Tage', a: masculine },
  weeks: { one: 'Woche', other: 'Wochen', a: feminine },
};

/** A number with German separators. */
export const number = (value: number): string => numbers.format(value);

/** Things in a row: "a, b und c". */
export const list = (things: readonly string[]): string => allOf.format(things);

/** A number in a sentence: "zwei" to "zwölf", others in figures. */
export const numberInWords = (value: number): string => numberWords[value - 2] ?? number(value);

/** A length for a table: "eine Woche", "10 Arbeitstage". */
export function describeLength(length: Length): string {
  return lengthWith(length, 'nominative', number);
}

/** A length in a sentence: "einen Tag", "zwei Wochen", "15 Arbeitstage". */
export function lengthInWords(length: Length, grammaticalCase: Case = 'accusative'): string {
  return lengthWith(length, grammaticalCase, numberInWords);
}

/** What lies between two steps: "; dazwischen liegen zwei Wochen", or nothing. */
export function inBetween(lag: Length | undefined): string {
  if (lag === undefined) return '';
  return `; dazwischen ${isOne(lag) ? 'liegt' : 'liegen'} ${lengthInWords(lag, 'nominative')}`;
}

/** By how much something moved: "zwei Wochen später", "gut 30 Wochen später". */
export function shift(days: number): string {
  if (days === 0) return 'Ende unverändert';
  const { isRounded, ...length } = shiftAsLength(days);
  return `${isRounded ? 'gut ' : ''}${lengthInWords(length)} ${days < 0 ? 'früher' : 'später'}`;
}

/** By how many working days a step may slip: "kein Puffer", "10 Arbeitstage Puffer". */
export function describeSlack(workingDays: number): string {
  if (workingDays <= 0) return 'kein Puffer';
  return `${describeLength({ count: workingDays, unit: 'workingDays' })} Puffer`;
}

/** Name of a day of the week, 1 is Monday; any other number as it is. */
export function describeWeekday(weekday: number): string {
  return weekdayInWords(weekday, 'de-DE');
}

/** Days of the week to choose from: "Freitag oder Samstag". */
export const weekdays = (days: readonly number[]): string => oneOf.format(days.map(describeWeekday));

/** A text as a German reader gets it. */
export const textOf = (text: LocalizedText): string => resolveText(text, 'de', 'de').text;

/** A text in German quotation marks. */
export const quoted = (text: string): string => `„${withInnerQuotes(text)}“`;

/** The name of a step in quotation marks. */
export const stepName = (name: Names, id: string): string => quoted(name('step', id));

/** First and last day; one date where both are the same. */
export const days = ({ from, to }: Days): string => describeSpan({ from, to });

/** A session with its body: "Sitzung am 24. Juni 2027 (Stadtverordnetenversammlung)". */
export function sessionOn({ on, body }: CouncilSession, name: Names): string {
  return `Sitzung am ${describeDate(on)} ${inOneBracket(name('body', body))}`;
}

/** What somebody gave as reason, as a sentence of its own; nothing where nothing was said. */
export function statedReason(reason: LocalizedText | undefined): string {
  const text = reason === undefined ? '' : textOf(reason);
  return text.trim() === '' ? '' : ` Grund: ${asSentence(text)}`;
}

/** Why a session cannot be used, as a sentence about "sie". */
export function whySessionPassed({
  session: { on, papersBy },
  because,
  ready,
}: DateReasonFacts['sessionPassed']): string {
  switch (because) {
    case 'papers':
      return papersTooLate(on, papersBy, ready);
    case 'day':
      if (ready === undefined || ready === on) return 'Sie passt nicht in den Ablauf.';
      return ready > on
        ? `Gebraucht wird eine Sitzung ab dem ${describeDateBeside(ready, on)}.`
        : `Gebraucht wird eine Sitzung bis zum ${describeDateBeside(ready, on)}.`;
    case 'cancelled':
      return 'Sie entfällt.';
    case 'notBefore':
      return 'Sie liegt vor dem frühesten Tag, der vorgegeben ist.';
    case 'notAfter':
      return 'Sie liegt nach dem spätesten Tag, der vorgegeben ist.';
  }
}

function papersTooLate(on: string, papersBy: string | undefined, ready: string | undefined): string {
  const finished = ready === undefined ? undefined : describeDateBeside(ready, on);
  const due = papersBy === undefined ? undefined : describeDateBeside(papersBy, on);
  if (finished === undefined) {
    return due === undefined
      ? 'Die Vorlage wird nicht rechtzeitig fertig.'
      : `Die Vorlage müsste bis zum ${due} vorliegen.`;
  }
  return due === undefined
    ? `Die Vorlage wäre erst am ${finished} fertig.`
    : `Die Vorlage wäre am ${finished} fertig, sie muss aber bis zum ${due} vorliegen.`;
}

function lengthWith(length: Length, grammaticalCase: Case, figure: (count: number) => string): string {
  const forms = unitForms[length.unit];
  return isOne(length)
    ? `${forms.a[grammaticalCase]} ${forms.one}`
    : `${figure(length.count)} ${forms.other}`;
}

const isOne = ({ count }: Length): boolean => plurals.select(count) === 'one';

/** The same text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
