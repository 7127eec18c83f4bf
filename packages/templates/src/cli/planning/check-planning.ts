import { locateIssues, projectPlanning, type ParseResult } from '@wirkt/core';

/**
 * A checked project file, and its planning checked too: the check of the file leaves that to whoever
 * plans. Issues have their places in the text.
 */
export function withPlanning(result: ParseResult, text: string): ParseResult {
  const planning = result.ok ? projectPlanning(result.project) : undefined;
  if (!result.ok || !planning) return result;
  const notes = locateIssues(text, [...result.notes, ...planning.notes]);
  return planning.ok
    ? { ...result, notes }
    : { ok: false, issues: locateIssues(text, planning.issues), notes };
}
