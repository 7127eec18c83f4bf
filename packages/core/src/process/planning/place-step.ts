import { addDays, earlierDay, laterDay } from '../../shared/calendar-day.js';
import { lastWritableDay } from '../../shared/calendar-month.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { DateReason } from './date-reason.js';
import { fitFrom, type Fit } from './fit-step.js';
import { firstDayOfLength } from './length.js';
import type { NetworkStep } from './network.js';
import type { Days } from './plan.js';
import type { PlanningContext } from './planning-context.js';

/** How many days a step is looked for; whoever finds no room in four years has closed the calendar. */
const searchedDays = 1461;

/** Free days for a step, or which blackouts leave no room. */
export type Room =
  | { readonly ok: true; readonly days: Days; readonly reasons: readonly DateReason[] }
  | { readonly ok: false; readonly blackouts: readonly string[] };

/** First days from a day on that a step can have, with what pushed it on its way there. */
export function placeForwards(step: NetworkStep, from: IsoDay, context: PlanningContext): Room {
  const last = addDays(from, searchedDays);
  const reasons: DateReason[] = [];
  let day = from;
  while (day <= last) {
    const fit = fitFrom(step, day, context);
    if (fit.ok && fit.to < lastWritableDay) {
      return { ok: true, days: { from: day, to: fit.to }, reasons };
    }
    // Where time stands still nothing tells whether the whole length fits in.
    if (fit.ok) break;
    addReason(reasons, fit.reason);
    const next = laterDay(fit.next, addDays(day, 1));
    if (next === day) break;
    day = next;
  }
  return noRoom(reasons);
}

/** Last days that a step can have until a day (and, where that is asked for, beginning by a day). */
export function placeBackwards(
  step: NetworkStep,
  { to, from = to }: { readonly to: IsoDay; readonly from?: IsoDay | undefined },
  context: PlanningContext,
): Room {
  const reasons: DateReason[] = [];
  let day = earlierDay(firstDayOfLength(to, step.length, context.calendar), from);
  const first = addDays(day, -searchedDays);
  while (day >= first) {
    const fit = fitFrom(step, day, context);
    // No begin that is looked at is later than the last one for this end.
    if (fit.ok) return { ok: true, days: { from: day, to: fit.to }, reasons };
    addReason(reasons, fit.reason);
    const next = earlierDay(beginBefore(fit.previous, step, context), addDays(day, -1));
    if (next === day) break;
    day = next;
  }
  return noRoom(reasons);
}

function beginBefore(
  previous: Extract<Fit, { ok: false }>['previous'],
  { length }: NetworkStep,
  { calendar }: PlanningContext,
): IsoDay {
  return 'begin' in previous ? previous.begin : firstDayOfLength(previous.end, length, calendar);
}

/** Day after day may be passed over for one reason, which is told once. */
function addReason(reasons: DateReason[], reason: DateReason): void {
  const last = reasons.at(-1);
  const isSame =
    last?.kind === reason.kind &&
    (reason.kind === 'weekday' ||
      (last.kind === 'blackout' && reason.kind === 'blackout' && last.from === reason.from));
  if (!isSame) reasons.push(reason);
}

function noRoom(reasons: readonly DateReason[]): Room {
  const blackouts = reasons.flatMap((reason) => (reason.kind === 'blackout' ? [reason.id] : []));
  return { ok: false, blackouts: [...new Set(blackouts)] };
}
