import type { ConflictFacts, PlanConflict, PlanRemedy, RemedyFacts } from '../process/planning/conflict.js';
import type { DateReason, DateReasonFacts } from '../process/planning/date-reason.js';
import type { DateExplanation } from '../process/planning/explain-date.js';
import type { Length } from '../process/planning/length.js';
import type { Days, PlanWarning, WarningFacts } from '../process/planning/plan.js';
import type { LocalizedText } from '../shared/localized-text.js';
import type { Names } from './planning-locale.js';

/** A sentence for every reason of a date; a missing one is a type error. */
export type DateReasonWords = {
  readonly [Kind in keyof DateReasonFacts]: (facts: DateReasonFacts[Kind], name: Names) => string;
};

/** A sentence for every warning, about a step by its name in quotation marks. */
export type PlanWarningWords = {
  readonly [Code in keyof WarningFacts]: (facts: WarningFacts[Code], step: string) => string;
};

/** A sentence for every conflict; a missing one is a type error. */
export type ConflictWords = {
  readonly [Code in keyof ConflictFacts]: (facts: ConflictFacts[Code], name: Names) => string;
};

/** An instruction for every kind of remedy; a missing one is a type error. */
export type PlanRemedyWords = {
  readonly [Kind in keyof RemedyFacts]: (facts: RemedyFacts[Kind], name: Names) => string;
};

/** What an explanation needs of a language. */
export interface ExplanationWords {
  /** A title in quotation marks. */
  readonly title: (title: LocalizedText) => string;
  readonly days: (days: Days) => string;
  readonly reason: (reason: DateReason) => string;
}

/** Days of the calendar in a week. */
const week = 7;

/** Shifts of so many days and more are told in weeks. */
const longInDays = 4 * week;

/** The sentence of a reason, from the words of one language. */
export function dateReasonInWords(words: DateReasonWords, reason: DateReason, name: Names): string {
  // The type ties each kind to its facts; a union of both loses sight of it.
  const sentence = words[reason.kind] as (facts: DateReason, name: Names) => string;
  return sentence(reason, name);
}

/** The sentence of a warning, from the words of one language. */
export function planWarningInWords(words: PlanWarningWords, warning: PlanWarning, step: string): string {
  // As above: code and facts belong together.
  const sentence = words[warning.code] as (facts: PlanWarning, step: string) => string;
  return sentence(warning, step);
}

/** The sentence of a conflict, from the words of one language. */
export function conflictInWords(words: ConflictWords, conflict: PlanConflict, name: Names): string {
  // As above: code and facts belong together.
  const sentence = words[conflict.code] as (facts: PlanConflict, name: Names) => string;
  return sentence(conflict, name);
}

/** The instruction of a remedy, from the words of one language. */
export function planRemedyInWords(words: PlanRemedyWords, remedy: PlanRemedy, name: Names): string {
  // As above: kind and facts belong together.
  const instruction = words[remedy.kind] as (facts: PlanRemedy, name: Names) => string;
  return instruction(remedy, name);
}

/**
 * Lines of an explanation: the date, then the reasons of each step along the chain. The reason that
 * decided comes first and the one that leads to the next step last; the same reason is said once.
 */
export function explanationInWords(
  { id, title, from, to, chain }: DateExplanation,
  words: ExplanationWords,
): readonly string[] {
  const subject = `${words.title(title)}: ${words.days({ from, to })}`;
  const reasons = chain.flatMap((step) => {
    const sentences = [...new Set(step.reasons.map(words.reason).reverse())];
    if (step.step === id) return sentences;
    const named = words.title(step.title);
    return sentences.map((sentence, index) =>
      index === 0 ? `${named} (${words.days(step)}): ${sentence}` : `${named}: ${sentence}`,
    );
  });
  return [subject, ...reasons];
}

/** A length of time, and whether a little more than that is meant. */
export interface Shift extends Length {
  readonly isRounded: boolean;
}

/**
 * By how much something moved, without a sign: in weeks where they are whole, and from four weeks on
 * in any case, because nobody can picture 214 days.
 */
export function shiftAsLength(days: number): Shift {
  const count = Math.abs(days);
  const isRounded = count % week !== 0;
  return isRounded && count < longInDays
    ? { count, unit: 'days', isRounded: false }
    : { count: Math.floor(count / week), unit: 'weeks', isRounded };
}

/** Name of a day of the week in a language, 1 is Monday; any other number as it is. */
export function weekdayInWords(weekday: number, languageTag: string): string {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > week) return String(weekday);
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday, 12));
  return new Intl.DateTimeFormat(languageTag, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** A text that somebody typed, as a sentence: with a full stop, unless it ends like one already. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]["“”»)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A text with single quotation marks in place of its own, so that it can stand in double ones. */
export function withInnerQuotes(text: string): string {
  return text.replaceAll(/„([^“”]*)[“”]/gu, '‚$1‘').replaceAll(/“([^”]*)”/gu, '‘$1’');
}

/** A name for use in brackets: its own give way to a comma, e.g. "(council, in villages: assembly)". */
export function inOneBracket(name: string): string {
  return `(${name.replaceAll(/ \(([^()]*)\)/gu, ', $1')})`;
}
