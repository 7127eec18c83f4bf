import type { CalendarEntry } from '../calendar-entry.js';
import { leavesOut, type CalendarEntryIssue, type EntryFault } from './entry-issue.js';
import { readSpan } from './entry-span.js';
import { cleanLine } from './escape-text.js';
import { isSequence } from './sequence.js';
import { cleanId, wantedId, withUniqueIds, type IdentifiedEntry } from './unique-ids.js';
import { webLink } from './web-link.js';

/**
 * Rule C29: everything about entries that `toICalendar` cannot write as it is, in their order; empty
 * where the file says all of it. Nothing is thrown and nothing disappears without being named here.
 */
export function checkCalendarEntries(entries: readonly CalendarEntry[]): readonly CalendarEntryIssue[] {
  return withUniqueIds(entries).flatMap((identified, index) =>
    faultsOf(identified).map((fault) => ({
      index,
      id: identified.entry.id,
      ...fault,
      leftOut: leavesOut(fault.code),
    })),
  );
}

function faultsOf({ entry, id }: IdentifiedEntry): readonly EntryFault[] {
  return [
    ...faultsOfId(entry, id),
    ...(cleanLine(entry.title).trim() === '' ? [fault('noTitle', 'title')] : []),
    ...(isUnusable(entry.url) ? [fault('noWebAddress', 'url')] : []),
    ...readSpan(entry).faults,
    ...(isSequence(entry.sequence ?? 0) ? [] : [fault('unreadableSequence', 'sequence')]),
  ];
}

function faultsOfId(entry: CalendarEntry, id: string): readonly EntryFault[] {
  return [
    ...(cleanId(entry.id) === '' ? [fault('noId', 'id')] : []),
    ...(id === wantedId(entry) ? [] : [fault('duplicateId', 'id')]),
  ];
}

function isUnusable(url: string | undefined): boolean {
  return url !== undefined && url !== '' && webLink(url) === undefined;
}

function fault(code: EntryFault['code'], member: EntryFault['member']): EntryFault {
  return { code, member };
}
