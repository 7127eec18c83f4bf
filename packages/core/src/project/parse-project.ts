import { isJsonObject, jsonTypeOf } from '../shared/json-type.js';
import { issuesOfShape, notesOf } from '../shared/check-shape.js';
import type { ParseIssue, ParseNote } from '../shared/parse-issue.js';
import { checkReferences } from './check-references.js';
import { migrate } from './migrate.js';
import { ProjectSchema, type Project } from './project.js';
import { walkValue } from '../shared/walk-value.js';

/** A checked project with what is worth knowing about it, or everything that is wrong with the file. */
export type ParseResult =
  | { readonly ok: true; readonly project: Project; readonly notes: readonly ParseNote[] }
  | { readonly ok: false; readonly issues: readonly ParseIssue[]; readonly notes: readonly ParseNote[] };

/** Keys of which a project file has at least one, even where `formatVersion` was forgotten. */
const tellingKeys = ['formatVersion', 'municipality', 'consortium', 'publisher', 'process', 'strategy'];

/**
 * Checks a parsed JSON value against the format of the project file (rules D2 to D6 and D8 to D17).
 *
 * The project is the input itself: nothing is copied, changed or dropped. Keys that the format does
 * not know stay where they are and are reported as notes. All issues come at once. Nothing is thrown,
 * whatever the JSON value.
 */
export function parseProject(input: unknown): ParseResult {
  if (!isJsonObject(input) || !tellingKeys.some((key) => Object.hasOwn(input, key))) {
    return fail([{ code: 'notAProject', path: '', facts: { received: jsonTypeOf(input) } }]);
  }
  const migrated = migrate(input);
  if (!migrated.ok) return fail([migrated.issue]);

  const walk = walkValue(migrated.input, ProjectSchema);
  const notes = notesOf(walk);
  const issues = [...issuesOfShape(migrated.input, ProjectSchema), ...checkReferences(walk)];

  return issues.length > 0
    ? { ok: false, issues, notes }
    : { ok: true, project: migrated.input as Project, notes };
}

function fail(issues: readonly ParseIssue[]): ParseResult {
  return { ok: false, issues, notes: [] };
}
