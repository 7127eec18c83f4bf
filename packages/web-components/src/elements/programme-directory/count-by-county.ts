import type { DirectoryEntry } from './directory-view.js';

/** How many entries lie in each county; a joint project counts in every county of its members. */
export function countByCounty(entries: readonly DirectoryEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { counties } of entries) {
    for (const { key } of counties) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
