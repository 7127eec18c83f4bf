import { describeDate, describeSpan, phaseStateWords } from '@wirkt/core/locales/en';
import type { Words } from './words.js';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const quoted = (names: readonly string[]) => list.format(names.map((name) => `“${name}”`));
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** English texts of the elements. */
export const en: Words = {
  languageTag: 'en',
  describeDate,
  describeSpan,
  phaseStates: phaseStateWords,
  list: (names) => list.format(names),
  project: {
    loading: 'Loading …',
    failed: {
      unreachable: 'The information could not be loaded. The connection may be interrupted.',
      notFound: 'The information was not found.',
      refused: 'The information is not available at the moment.',
      notJson: 'The information could not be read.',
      invalid: 'The information contains errors and cannot be shown.',
    },
    failedAdvice: 'Please try again later or ask your local administration.',
    asOf: (date) => `As of ${date}`,
    responsible: (office) => `Responsible: ${office}`,
  },
  processTimeline: {
    title: 'The way to the strategy',
    empty: 'No phases are known for this process yet. You will find the plan here as soon as it exists.',
    runningNow: (phases) => `Now in progress: ${quoted(phases)}.`,
    runningLate: (phases) =>
      `${quoted(phases)} ${phases.length === 1 ? 'takes' : 'take'} longer than planned.`,
    nothingRuns: 'No phase is in progress at the moment.',
    nextUp: (phases) => `Next: ${list.format(phases)}.`,
    allDone: 'All phases are completed.',
    today: (date) => `Today: ${date}`,
    planned: 'Planned',
    forecast: 'Expected',
    actual: 'Actual',
    inferred: 'inferred',
    inferredMeaning: 'Inferred means that no source says so in so many words.',
    details: (steps, milestones) =>
      [
        ...(steps > 0 ? [counted(steps, 'step', 'steps')] : []),
        ...(milestones > 0 ? [counted(milestones, 'milestone', 'milestones')] : []),
      ].join(', '),
    steps: 'Steps',
    milestones: 'Milestones',
    criterion: 'Reached when:',
    reached: 'reached',
    open: 'open',
  },
};
