import type { CalendarEntry, EntryAudience } from '../calendar-entry.js';

/**
 * Rule C28: the entries that a feed for one circle holds. `public` gets what is for everybody,
 * `steering` also what is for the steering group, `administration` everything.
 *
 * Without an audience, or with one that is not known, it is `public`: whoever forgets it gives away
 * nothing.
 */
export function entriesFor(
  entries: readonly CalendarEntry[],
  audience: EntryAudience = 'public',
): readonly CalendarEntry[] {
  return entries.filter((entry) => isFor(entry, audience));
}

/** Rule C28: whether a feed for one circle holds an entry. */
export function isFor(entry: CalendarEntry, audience: EntryAudience): boolean {
  if (audience === 'administration' || isPublic(entry)) return true;
  return audience === 'steering' && (entry.audiences ?? []).includes('steering');
}

/** Rule C28: whether an entry is for everybody: because it says so or because it names nobody. */
export function isPublic({ audiences = [] }: CalendarEntry): boolean {
  return audiences.length === 0 || audiences.includes('public');
}
