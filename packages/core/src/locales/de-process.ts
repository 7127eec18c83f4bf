// German words that a page needs at first paint: an entry of its own, because bundlers load what others re-export
import type { PhaseStateWords } from './locale.js';

export { describeDate, describeSpan } from './de-dates.js';

/** Words for the state of a phase. */
export const phaseStateWords: PhaseStateWords = {
  planned: 'geplant',
  next: 'als Nächstes',
  running: 'läuft',
  done: 'abgeschlossen',
  overdue: 'überfällig',
  postponed: 'verschoben',
  cancelled: 'entfällt',
};
