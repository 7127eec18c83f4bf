import { isIsoDay, type IsoDay } from '../shared/partial-date.js';
import type { Calendar, ElectionDay, FreeDay, PublicHoliday, SchoolHoliday } from './calendar.js';
import type { CalendarSettings, LocalElection, MovableSpan } from './calendar-settings.js';
import { dayAtPlace, newYear, placeInWeek, placeInYear } from '../shared/day-count.js';
import { considerationSearch } from './considerations.js';
import { publicHolidaysOf } from './public-holidays.js';
import { overlapSearch, spanSearch } from './spans.js';
import type { StateCalendar } from './state-calendar.js';
import { hessen } from './states/hessen.js';
import { workingDays } from './working-days.js';
import { textOrder } from '../shared/text-order.js';

const saturday = 5;
const sunday = 6;

/**
 * The calendar of a municipality: working days, public holidays, school holidays, considerations and
 * elections. What it finds out about a year it remembers.
 *
 * - Rule C3: Monday to Friday are working days, without public holidays and closures.
 * - Rule C4: outside of the days for which school holidays are known, nothing is said about them.
 */
export function createCalendar(settings: CalendarSettings): Calendar {
  const state = settings.state === 'DE-HE' ? hessen : settings.state;
  const { movableDays = [], closures = [], elections = [], schoolHolidays } = settings;
  const holidays = holidaySearch(state);
  const closure = spanSearch(closures);
  const allSchoolHolidays = [
    ...state.schoolHolidays,
    ...(schoolHolidays?.terms ?? []),
    ...movableDays.map(movableHoliday),
  ];
  const schoolHoliday = spanSearch(allSchoolHolidays);
  const considerations = considerationSearch();
  const work = workingDays((year) => {
    const named = holidays(year);
    const firstInWeek = placeInWeek(newYear(year));
    return (place) => {
      if ((firstInWeek + place) % 7 >= saturday) return true;
      const day = dayAtPlace(year, place);
      return named.has(day) || closure(day) !== undefined;
    };
  });

  function publicHoliday(day: IsoDay): PublicHoliday | undefined {
    const at = placeInYear(day);
    return at && holidays(at.year).get(day);
  }

  function freeDay(day: IsoDay): FreeDay | undefined {
    const at = placeInYear(day);
    if (!at) return undefined;
    const holiday = holidays(at.year).get(day);
    if (holiday) return { kind: 'publicHoliday', holiday };
    const inWeek = placeInWeek(newYear(at.year) + at.place);
    if (inWeek === sunday) return { kind: 'sunday' };
    if (inWeek === saturday) return { kind: 'saturday' };
    const closed = closure(day);
    return closed && { kind: 'closure', closure: closed };
  }

  return {
    state: state.state,
    schoolHolidaysKnown: knownSpan(state, schoolHolidays?.knownUntil),
    elections: inOrder([
      ...state.elections,
      ...elections.filter(({ on }) => isIsoDay(on)).map(localElection),
    ]),
    get considerationsUnknown() {
      return considerations.unknown();
    },
    publicHoliday,
    schoolHoliday: (day) => (placeInYear(day) ? schoolHoliday(day) : undefined),
    schoolHolidayWithin: overlapSearch(allSchoolHolidays),
    freeDay,
    isWorkingDay: work.has,
    addWorkingDays: work.add,
    countWorkingDays: work.count,
    considerations: considerations.on,
  };
}

function holidaySearch({ holidays }: StateCalendar): (year: number) => ReadonlyMap<IsoDay, PublicHoliday> {
  const years = new Map<number, ReadonlyMap<IsoDay, PublicHoliday>>();
  return (year) => {
    const known = years.get(year);
    if (known) return known;
    const found = publicHolidaysOf(year, holidays);
    years.set(year, found);
    return found;
  };
}

/** Rule C6: movable days count as school holidays; their source is the municipality that set them. */
function movableHoliday({ from, to, name }: MovableSpan): SchoolHoliday {
  return {
    id: `movable-${from}`,
    name: name ?? { de: 'Bewegliche Ferientage', en: 'Movable school holidays' },
    from,
    to,
    sources: [],
    kind: 'movable',
  };
}

function knownSpan({ schoolHolidaysKnown }: StateCalendar, further = ''): Calendar['schoolHolidaysKnown'] {
  const { from, until } = schoolHolidaysKnown;
  return { from, until: isIsoDay(further) && further > until ? further : until };
}

/** Of a municipality's own election its source is the municipality, unless it names another. */
function localElection({ on, name, sources = [] }: LocalElection): ElectionDay {
  return { on, name, sources };
}

function inOrder(elections: readonly ElectionDay[]): readonly ElectionDay[] {
  return elections.toSorted((one, other) => textOrder(one.on, other.on));
}
