// English words that a page needs at first paint: an entry of its own, because bundlers load what others re-export
import type { PhaseStateWords } from './locale.js';

export { describeDate, describeSpan } from './en-dates.js';

/** Words for the state of a phase. */
export const phaseStateWords: PhaseStateWords = {
  planned: 'planned',
  next: 'next',
  running: 'in progress',
  done: 'completed',
  overdue: 'overdue',
  postponed: 'postponed',
  cancelled: 'cancelled',
};
