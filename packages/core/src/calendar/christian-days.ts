import { newYear } from '../shared/day-count.js';
import { julianDelay, orthodoxEasterSunday } from './easter.js';
import { considerationIn, type HowFound, type Tradition } from './tradition.js';

const goodFriday = {
  id: 'orthodoxGoodFriday',
  name: { de: 'Orthodoxer Karfreitag', en: 'Orthodox Good Friday' },
};

const easter = { id: 'orthodoxEaster', name: { de: 'Orthodoxes Osterfest', en: 'Orthodox Easter' } };

const christmas = {
  id: 'orthodoxChristmas',
  name: {
    de: 'Orthodoxes Weihnachtsfest (julianischer Kalender)',
    en: 'Orthodox Christmas (Julian calendar)',
  },
};

const byEaster: HowFound = { method: 'julianEaster', uncertainDays: 0, fromEvening: false };
const byCalendar: HowFound = { method: 'julianCalendar', uncertainDays: 0, fromEvening: false };

/** Rule C11: Good Friday and Easter Sunday of the orthodox churches. */
export const orthodoxEasterDays: Tradition = {
  method: 'julianEaster',
  isKnown: () => true,
  beginningIn(year) {
    const sunday = orthodoxEasterSunday(year);
    return [
      ...considerationIn(year, goodFriday, sunday - 2, 1, byEaster),
      ...considerationIn(year, easter, sunday, 1, byEaster),
    ];
  },
};

/**
 * Rule C12: Christmas of the orthodox churches that keep the Julian calendar, on 7 January until 2100. Others,
 * such as the Greek and the Romanian one, keep 25 December.
 */
export const orthodoxChristmasDays: Tradition = {
  method: 'julianCalendar',
  isKnown: () => true,
  beginningIn: (year) =>
    [year, year + 1].flatMap((next) =>
      considerationIn(year, christmas, newYear(next) - 7 + julianDelay(next - 1), 1, byCalendar),
    ),
};
