import type { CalendarEntry } from '../calendar-entry.js';
import { cleanLine } from './escape-text.js';

/** An entry with the id under which a file names it. */
export interface IdentifiedEntry {
  readonly entry: CalendarEntry;
  readonly id: string;
}

/** Stands for an id that says nothing. */
const idOfNothing = 'entry';

/**
 * Rule C22: entries with ids of which no two are the same, because calendars would show one of them
 * only. The first of several keeps its id, the others get a number that no other id has: `-2`, `-3`.
 * Neither is dropped: which one is meant is for a person to say.
 */
export function withUniqueIds(entries: readonly CalendarEntry[]): readonly IdentifiedEntry[] {
  const taken = new Set(entries.map(wantedId));
  const seen = new Set<string>();
  const lastNumbers = new Map<string, number>();

  return entries.map((entry) => {
    const wanted = wantedId(entry);
    if (!seen.has(wanted)) {
      seen.add(wanted);
      return { entry, id: wanted };
    }
    let number = (lastNumbers.get(wanted) ?? 1) + 1;
    while (taken.has(`${wanted}-${number}`)) number += 1;
    lastNumbers.set(wanted, number);
    const id = `${wanted}-${number}`;
    taken.add(id);
    return { entry, id };
  });
}

/** The id as text of a file; `entry` where nothing is left of it. */
export function wantedId({ id }: Pick<CalendarEntry, 'id'>): string {
  return cleanId(id) || idOfNothing;
}

/** The id without what a file cannot hold. */
export function cleanId(id: string): string {
  return cleanLine(id).trim();
}
