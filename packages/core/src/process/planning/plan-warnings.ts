import type { Calendar, Consideration } from '../../calendar/calendar.js';
import { addDays, weekdayOf } from '../../shared/calendar-day.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { NetworkStep } from './network.js';
import type { PlanWarning } from './plan.js';
import type { Placement, PlanningContext } from './planning-context.js';

/** Around an election nobody should have to decide on a strategy in passing; a decision of the project. */
const usualElectionWindow = { before: 42, after: 42 };

/** No public event lasts longer; whoever types a longer one is warned about its first days. */
const lookedAtDays = 31;

/** Rule P19: what is worth a second look about the days of a step. Warnings never move it. */
export function planWarnings(
  step: NetworkStep,
  placement: Placement,
  context: PlanningContext,
): readonly PlanWarning[] {
  // What has happened needs no second look.
  if (placement.reasons.some(({ kind }) => kind === 'reported')) return [];
  return [
    ...(step.template.kind === 'publicEvent' ? ofPublicEvent(step, placement, context) : []),
    ...(placement.session ? ofSession(step, placement, context) : []),
    ...ofOpenWindow(step, placement, context),
    ...ofFixedDays(step, placement, context),
    ...ofSchoolHolidaysUnknown(step, placement, context),
    ...ofFundingEnd(step, placement, context),
  ];
}

function ofPublicEvent(
  { id: step, blackouts }: NetworkStep,
  { from, to }: Placement,
  { calendar, constraints }: PlanningContext,
): PlanWarning[] {
  const days = daysFrom(from, to);
  const considerations = new Map<string, Consideration>();
  for (const day of days) {
    for (const each of [...calendar.considerations(day), ...beginningThatEvening(day, calendar)]) {
      considerations.set(`${each.id} ${each.from}`, each);
    }
  }
  const unknown = calendar.considerationsUnknown;
  const keepsFree = blackouts.some((blackout) => blackout.days === 'schoolHolidays');
  const holiday = keepsFree ? undefined : calendar.schoolHolidayWithin(from, to);
  return [
    ...(constraints.sundays === 'allow' ? [] : days.filter((day) => weekdayOf(day) === 7)).map(
      (on) => ({ code: 'sunday', step, on }) as const,
    ),
    ...(holiday
      ? [{ code: 'schoolHoliday', step, from: holiday.from, to: holiday.to, holiday: holiday.name } as const]
      : []),
    ...[...considerations.values()].map((each) => ({ code: 'consideration', step, ...each }) as const),
    ...(unknown.length > 0 ? [{ code: 'considerationsUnknown', step, methods: unknown } as const] : []),
    ...calendar.elections
      .filter(({ on }) => on >= from && on <= to)
      .map(({ on, name }) => ({ code: 'election', step, on, name }) as const),
  ];
}

/** Days that begin with the evening of the day before. */
function beginningThatEvening(day: IsoDay, calendar: Calendar): readonly Consideration[] {
  const next = addDays(day, 1);
  return calendar.considerations(next).filter(({ fromEvening }) => fromEvening);
}

function ofSession(
  { id: step }: NetworkStep,
  { from, session }: Placement,
  { calendar, constraints }: PlanningContext,
): PlanWarning[] {
  if (!session) return [];
  const { before, after } = constraints.electionWindow ?? usualElectionWindow;
  const free = calendar.freeDay(from);
  return [
    ...(session.certainty === 'assumed'
      ? [{ code: 'sessionAssumed', step, session: session.id } as const]
      : []),
    ...(session.papersBy === undefined
      ? [{ code: 'papersByUnknown', step, session: session.id } as const]
      : []),
    ...(free ? [{ code: 'freeDay', step, on: from, ...holidayName(free) } as const] : []),
    ...calendar.elections
      .filter(({ on }) => from >= addDays(on, -before) && from <= addDays(on, after))
      .map(({ on, name }) => ({ code: 'election', step, on, name }) as const),
  ];
}

/** Residents who are away cannot answer: a window that lies in school holidays for most of its days. */
function ofOpenWindow(
  { id: step, template }: NetworkStep,
  { from, to }: Placement,
  { calendar }: PlanningContext,
): PlanWarning[] {
  if (template.kind !== 'survey' && template.kind !== 'commenting') return [];
  const days = daysFrom(from, to);
  const away = days.flatMap((day) => calendar.schoolHoliday(day) ?? []);
  const [holiday] = away;
  if (!holiday || away.length * 2 <= days.length) return [];
  return [{ code: 'schoolHoliday', step, from: holiday.from, to: holiday.to, holiday: holiday.name }];
}

function ofFixedDays(
  { id: step, template, constraint, blackouts }: NetworkStep,
  { from, to }: Placement,
  { calendar }: PlanningContext,
): PlanWarning[] {
  if (!constraint?.fixed || template.session) return [];
  const free = template.weekdays ? undefined : calendar.freeDay(from);
  const hit = blackouts.find(({ days }) =>
    days === 'schoolHolidays'
      ? calendar.schoolHolidayWithin(from, to) !== undefined
      : days.from <= to && days.to >= from,
  );
  return [
    ...(free ? [{ code: 'freeDay', step, on: from, ...holidayName(free) } as const] : []),
    ...(hit ? [{ code: 'blackout', step, title: hit.title } as const] : []),
  ];
}

function ofSchoolHolidaysUnknown(
  { id: step, blackouts }: NetworkStep,
  { from, to }: Placement,
  { calendar }: PlanningContext,
): PlanWarning[] {
  const known = calendar.schoolHolidaysKnown;
  const matters = blackouts.some(({ days }) => days === 'schoolHolidays');
  return matters && (to > known.until || from < known.from)
    ? [{ code: 'schoolHolidaysUnknown', step, knownUntil: known.until }]
    : [];
}

function ofFundingEnd(
  { id: step, template }: NetworkStep,
  { to }: Placement,
  { constraints }: PlanningContext,
): PlanWarning[] {
  const fundingTo = constraints.funding?.to;
  // Of a step that must not follow the funding, its being late is a conflict or a loss.
  return template.mayFollowFunding && fundingTo !== undefined && to > fundingTo
    ? [{ code: 'afterFunding', step, fundingTo }]
    : [];
}

function holidayName(free: NonNullable<ReturnType<PlanningContext['calendar']['freeDay']>>) {
  return free.kind === 'publicHoliday' ? { holiday: free.holiday.name } : {};
}

function daysFrom(from: IsoDay, to: IsoDay): IsoDay[] {
  const days: IsoDay[] = [];
  for (let day = from; day <= to && days.length < lookedAtDays; day = addDays(day, 1)) days.push(day);
  return days;
}
