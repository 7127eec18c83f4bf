import type { ApplicantPopulation } from '@wirkt/core/funding';
import { isMoneyAmount, type MoneyAmount } from '@wirkt/core/shared';

/** Why a text could not be read; the words for it say how to write it. */
export type ReadingProblem =
  | 'negative'
  | 'fraction'
  | 'zero'
  | 'tooLarge'
  | 'ambiguous'
  | 'unreadNumber'
  | 'unreadMonths'
  | 'unreadMoney'
  | 'unreadDate'
  | 'noSuchDay'
  | 'shortYear';

/** What was understood, or why nothing was. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ReadingProblem };

type Qualifier = NonNullable<ApplicantPopulation['qualifier']>;

/** More residents than any municipality in Germany has. */
const mostResidents = 5_000_000;

const mostMonths = 120;

/** How sources and people word a figure that is not exact; longer wordings stand first. */
const wordings: readonly (readonly [RegExp, Qualifier])[] = [
  [
    /^(?:ca\.?|circa|zirka|etwa(?!s)|ungefähr|rund|about|around|approximately|approx\.?|roughly|~|≈)\s*/,
    'circa',
  ],
  [
    /^(?:(?:etwas|knapp|just|a little)\s+(?:mehr als|über|more than|over)|mehr als|über|gut|more than|over|>)\s*/,
    'moreThan',
  ],
  [
    /^(?:(?:etwas|knapp|just|a little)\s+(?:weniger als|unter|less than|under)|weniger als|unter|knapp|fast|nahezu|less than|fewer than|under|almost|nearly|<)\s*/,
    'lessThan',
  ],
];

const people =
  /\s*(?:einwohnerinnen und einwohner|einwohner(?:[*:]?innen)?|ew\.?|personen|menschen|residents|inhabitants|people)$/;

/** A number of residents with its wording: "13.300", "ca. 13.300", "etwas über 25.000". */
export function readPopulation(
  text: string,
): Reading<{ readonly value: number; readonly qualifier: Qualifier }> {
  const plain = normalised(text).replace(people, '');
  const [pattern, qualifier] = wordings.find(([each]) => each.test(plain)) ?? [/^/, 'exact' as const];
  const number = readWhole(plain.replace(pattern, ''));
  if (!number.ok) return number;
  if (number.value === 0) return refused('zero');
  return number.value > mostResidents ? refused('tooLarge') : understood({ value: number.value, qualifier });
}

/** A length in whole months: "18" or "18 Monate". */
export function readMonths(text: string): Reading<number> {
  const number = readWhole(normalised(text).replace(/\s*(?:monate?|months?)$/, ''));
  if (!number.ok) return number.problem === 'unreadNumber' ? refused('unreadMonths') : number;
  if (number.value === 0) return refused('unreadMonths');
  return number.value > mostMonths ? refused('tooLarge') : number;
}

/** A budget year of four digits. */
export function readYear(text: string): Reading<number> {
  const plain = normalised(text);
  return /^[12]\d{3}$/.test(plain) ? understood(Number(plain)) : refused('unreadNumber');
}

/** A number that a programme of its own asks for; a comma is the German decimal sign. */
export function readNumber(text: string): Reading<number> {
  const plain = normalised(text);
  const whole = readWhole(plain);
  if (whole.ok) return whole;
  if (whole.problem !== 'fraction') return whole;
  return understood(Number(plain.replace(',', '.')));
}

/** An amount in euros: "20.000,00 €", "20000", "20 000,5". */
export function readMoney(text: string): Reading<MoneyAmount> {
  const plain = normalised(text)
    .replace(/^(?:€|eur|euro)\s*|\s*(?:€|eur|euro)$/g, '')
    .replace(/,(?:-+|–)$/, '');
  if (isNegative(plain)) return refused('negative');
  // A single comma before three digits is a decimal sign to some and groups thousands for others.
  if (/^\d{1,3},\d{3}$/.test(plain)) return refused('ambiguous');
  const [, german, germanCents, , english, englishCents] =
    /^(?:(\d+|\d{1,3}(?:[. ']\d{3})+)(?:,(\d{1,2}))?|((\d+|\d{1,3}(?:,\d{3})+))(?:\.(\d{1,2}))?)$/.exec(
      plain,
    ) ?? [];
  const whole = (german ?? english)?.replaceAll(/\D/g, '');
  if (whole === undefined) return refused('unreadMoney');
  const amount = `${whole.replace(/^0+(?=\d)/, '')}.${(germanCents ?? englishCents ?? '').padEnd(2, '0')}`;
  return isMoneyAmount(amount) ? understood(amount) : refused('tooLarge');
}

function readWhole(plain: string): Reading<number> {
  if (isNegative(plain)) return refused('negative');
  if (/^\d{1,3},\d{3}$/.test(plain)) return refused('ambiguous');
  if (/^\d+[.,]\d+$/.test(plain) && !/^\d{1,3}\.\d{3}$/.test(plain)) return refused('fraction');
  if (!/^(?:\d+|\d{1,3}(?:[. ']\d{3})+|\d{1,3}(?:,\d{3})+)$/.test(plain)) return refused('unreadNumber');
  const value = Number(plain.replaceAll(/\D/g, ''));
  return Number.isSafeInteger(value) ? understood(value) : refused('tooLarge');
}

function isNegative(plain: string): boolean {
  return /^[-−–]\s*\d/.test(plain);
}

/** Small letters, one kind of space, no spaces around. */
export function normalised(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

export function understood<Value>(value: Value): Reading<Value> {
  return { ok: true, value };
}

export function refused(problem: ReadingProblem): Reading<never> {
  return { ok: false, problem };
}
