import type { ApplicantPopulation, PeriodStatement } from '../funding/application-schema.js';
import type {
  JudgedFigure,
  JudgedPeriod,
  MoneySums,
  NamedMember,
  YearBalance,
} from '../funding/funding-reasons.js';
import type { MoneyAmount } from '../shared/money.js';
import { describeDate, describeSpan } from './en-dates.js';
import { inBrackets, moneyInWords } from './funding-words.js';

const numbers = new Intl.NumberFormat('en-GB');
const lists = new Intl.ListFormat('en', { type: 'conjunction' });

/** A number with English separators. */
export const number = (value: number): string => numbers.format(value);

/** Things in a row: "a, b and c". */
export const list = (things: readonly string[]): string => lists.format(things);

/** An amount with its currency, e.g. "€20,000". */
export function describeMoney(amount: MoneyAmount): string {
  return moneyInWords(amount, 'en-GB');
}

/** A figure as its source gives it: "about 27,969 (Idstein, as of May 2022)". */
export function figure({ value, qualifier, asOf }: ApplicantPopulation, name?: string): string {
  const wording = { exact: '', circa: 'about ', moreThan: 'more than ', lessThan: 'fewer than ' }[
    qualifier ?? 'exact'
  ];
  return `${wording}${number(value)}${inBrackets([name, asOf === undefined ? undefined : `as of ${describeDate(asOf)}`])}`;
}

/** Figures with the names of their municipalities where they have one. */
export function figures(judged: readonly JudgedFigure[]): string {
  return list(judged.map(({ name, statement }) => figure(statement, name)));
}

/** The name of a municipality, else its place. */
export const member = ({ name, place }: NamedMember): string => name ?? `municipality ${place}`;

/** Names of municipalities in a row. */
export const members = (named: readonly NamedMember[]): string => list(named.map(member));

/** A length as it was stated: a span, or months. */
export function period({ span, months: length }: PeriodStatement): string {
  if (span?.to !== undefined || span?.from !== undefined || length === undefined)
    return describeSpan(span ?? {});
  return months(length);
}

/** All statements about a period in a row. */
export const periods = (judged: readonly JudgedPeriod[]): string =>
  list([...new Set(judged.map(({ statement }) => period(statement)))]);

/** "1 month", "18 months". */
export const months = (count: number): string => (count === 1 ? '1 month' : `${number(count)} months`);

/** Sums by what became of them: "requested €20,000, granted €20,000". */
export function sums({ requested, granted, paid }: MoneySums): string {
  const parts = [
    ['requested', requested],
    ['granted', granted],
    ['paid', paid],
  ] as const;
  return parts
    .flatMap(([word, amount]) => (amount === undefined ? [] : [`${word} ${describeMoney(amount)}`]))
    .join(', ');
}

/** Costs and money of every year: "2027: costs €20,000, money €18,000". */
export const balances = (years: readonly YearBalance[]): string =>
  years
    .map(({ year, costs, funds }) => `${year}: costs ${describeMoney(costs)}, money ${describeMoney(funds)}`)
    .join('; ');
