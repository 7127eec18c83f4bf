import type { Phase } from '@wirkt/core/process';
import {
  datePrecision,
  firstDay,
  lastDay,
  type DateSpan,
  type IsoDay,
  type PartialDate,
} from '@wirkt/core/shared';
import { dateKinds } from './timeline-view.js';

/** A scale of whole months on which spans are bars; positions are percent from its beginning. */
export interface MonthScale {
  readonly first: IsoDay;
  readonly months: readonly MonthTick[];
  readonly days: number;
}

/** A month on the scale. */
export interface MonthTick {
  /** E.g. `2020-02`. */
  readonly month: string;
  readonly from: number;
  readonly size: number;
}

/** Where a span stands on the scale, and which of its ends are not known to the day. */
export interface Bar {
  readonly from: number;
  readonly size: number;
  readonly vagueFrom: boolean;
  readonly vagueTo: boolean;
}

const dayLength = 86_400_000;

/** Thirty years: beyond that bars are too short to tell anything, and the list says all. */
const mostMonths = 360;

/** The months from the earliest to the latest date of the phases; nothing where no date is known or they span too far. */
export function monthScale(phases: readonly Phase[], today: IsoDay): MonthScale | undefined {
  const days = phases.flatMap(daysOf).sort();
  const [earliest] = days;
  const latest = days.at(-1);
  if (earliest === undefined || latest === undefined) return undefined;

  // Today widens the scale a little, never so much that the phases shrink to dots.
  const end = today > latest && daysBetween(latest, today) <= 92 ? today : latest;
  const first = `${earliest.slice(0, 7)}-01`;
  const last = lastDay(end.slice(0, 7));
  if (monthNumber(last) - monthNumber(first) >= mostMonths) return undefined;
  const total = daysBetween(first, last) + 1;
  return { first, days: total, months: monthsBetween(first, last, total) };
}

/** The bar of a span; an open end reaches until today, or is the other end where even that is unknown. */
export function barOf(span: DateSpan, scale: MonthScale, today: IsoDay): Bar | undefined {
  const from = span.from ?? span.to;
  if (from === undefined) return undefined;
  const begin = firstDay(from);
  const end = span.to === undefined ? later(today, begin) : lastDay(span.to);
  return {
    ...place(begin, end, scale),
    vagueFrom: span.from === undefined || isVague(span.from),
    vagueTo: span.to === undefined || isVague(span.to),
  };
}

/** The middle of a date on the scale, in percent. */
export function pointOf(date: PartialDate, scale: MonthScale): number {
  const { from, size } = place(firstDay(date), lastDay(date), scale);
  return from + size / 2;
}

/** Percent of the scale that lies before a day; nothing for a day outside of it. */
export function positionOf(day: IsoDay, scale: MonthScale): number | undefined {
  const before = daysBetween(scale.first, day);
  return before < 0 || before >= scale.days ? undefined : percent(before + 0.5, scale.days);
}

function place(begin: IsoDay, end: IsoDay, { first, days }: MonthScale): { from: number; size: number } {
  const from = Math.max(0, daysBetween(first, begin));
  const to = Math.min(days, daysBetween(first, end) + 1);
  return { from: percent(from, days), size: percent(Math.max(0, to - from), days) };
}

function daysOf(phase: Phase): IsoDay[] {
  const spans = dateKinds.flatMap((kind) => phase[kind] ?? []);
  const points = (phase.milestones ?? []).flatMap((milestone) =>
    dateKinds.flatMap((kind) => milestone[kind]?.on ?? []),
  );
  const dates = [...spans.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()), ...points];
  return dates.flatMap((date) => [firstDay(date), lastDay(date)]);
}

function monthsBetween(first: IsoDay, last: IsoDay, total: number): MonthTick[] {
  return Array.from({ length: monthNumber(last) - monthNumber(first) + 1 }, (_, index) => {
    const number = monthNumber(first) + index;
    const month = `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
    const day = `${month}-01`;
    const length = daysBetween(day, lastDay(month)) + 1;
    return { month, from: percent(daysBetween(first, day), total), size: percent(length, total) };
  });
}

/** Months since the year 0, so that counting them cannot run past an end. */
function monthNumber(day: IsoDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function isVague(date: PartialDate): boolean {
  return datePrecision(date) !== 'day';
}

function later(one: IsoDay, other: IsoDay): IsoDay {
  return one > other ? one : other;
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((utc(to) - utc(from)) / dayLength);
}

function utc(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 100_000) / 1000;
}
