import { dayNumber } from '../shared/day-count.js';
import { considerationIn, type Tradition } from './tradition.js';

const newroz = { id: 'newroz', name: { de: 'Newroz (Nouruz)', en: 'Newroz (Nowruz)' } };

/**
 * Rule C13: Newroz is kept on 20 and 21 March. It hangs on the equinox, which may fall on a neighbouring
 * day.
 */
export const fixedDays: Tradition = {
  method: 'fixedDay',
  isKnown: () => true,
  beginningIn(year) {
    const first = dayNumber(`${year}-03-20`);
    const found = { method: 'fixedDay', uncertainDays: 1, fromEvening: false } as const;
    return first === undefined ? [] : considerationIn(year, newroz, first, 2, found);
  },
};
