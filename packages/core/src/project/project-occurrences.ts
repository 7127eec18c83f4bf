import type { Calendar } from '../calendar/calendar.js';
import type { Occurrence } from '../calendar/occurrence.js';
import { occurrences } from '../calendar/occurrences.js';
import { parseRecurrence, type ParsedRecurrence } from '../calendar/parse-recurrence.js';
import type { RecurrenceRule } from '../calendar/recurrence.js';
import type { DayRange } from '../calendar/spans.js';
import type { ProcessEvent } from '../process/process.js';
import type { Project } from './project.js';

/** What becomes of a recurring event in a range of days. */
export interface EventOccurrences {
  readonly event: ProcessEvent;
  readonly rule: RecurrenceRule;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Rule P30: an event with a rule takes place as often as the rule says, with what holidays and people made
 * of it. Events whose rule is faulty are left out; `checkProjectParts` says what is wrong with them.
 */
export function projectOccurrences(
  project: Project,
  range: DayRange,
  calendar: Calendar,
): readonly EventOccurrences[] {
  return recurringEvents(project).flatMap((parsed) =>
    parsed.ok
      ? [{ event: parsed.event, rule: parsed.rule, occurrences: occurrences(parsed.rule, range, calendar) }]
      : [],
  );
}

/** Events that have a rule, each with what its check gave. */
export function recurringEvents({
  process,
}: Project): readonly (ParsedRecurrence & { readonly event: ProcessEvent })[] {
  return (process?.events ?? []).flatMap((event, index) =>
    event.recurrence === undefined
      ? []
      : [{ ...parseRecurrence(event.recurrence, `/process/events/${index}/recurrence`), event }],
  );
}
