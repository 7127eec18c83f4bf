import * as z from 'zod/mini';
import { toJsonPointer, type ParseIssue, type ParseNote } from '../shared/parse-issue.js';
import { checkReferences } from './check-references.js';
import { issuesFromZod, jsonTypeOf } from './issues-from-zod.js';
import { migrate } from './migrate.js';
import { ProjectSchema, type Project } from './project.js';
import { walkProject, type ProjectWalk } from './walk-project.js';

/** A checked project with what is worth knowing about it, or everything that is wrong with the file. */
export type ParseResult =
  | { readonly ok: true; readonly project: Project; readonly notes: readonly ParseNote[] }
  | { readonly ok: false; readonly issues: readonly ParseIssue[]; readonly notes: readonly ParseNote[] };

/** Keys of which a project file has at least one, even where `formatVersion` was forgotten. */
const tellingKeys = ['formatVersion', 'municipality', 'consortium', 'publisher', 'process', 'strategy'];

/**
 * Checks a parsed JSON value against the format of the project file (rules D2 to D6 and D8 to D16).
 *
 * The project is the input itself: nothing is copied, changed or dropped. Keys that the format does
 * not know stay where they are and are reported as notes. All issues come at once.
 */
export function parseProject(input: unknown): ParseResult {
  if (!isRecord(input) || !tellingKeys.some((key) => Object.hasOwn(input, key))) {
    return fail([{ code: 'notAProject', path: '', facts: { received: jsonTypeOf(input) } }]);
  }
  const migrated = migrate(input);
  if (!migrated.ok) return fail([migrated.issue]);

  const checked = z.safeParse(ProjectSchema, migrated.input, { reportInput: true });
  const walk = walkProject(migrated.input, ProjectSchema);
  const notes = notesOf(walk);
  const issues = [...issuesFromZod(checked.error?.issues ?? []), ...checkReferences(walk)];

  return issues.length > 0
    ? { ok: false, issues, notes }
    : { ok: true, project: migrated.input as Project, notes };
}

function fail(issues: readonly ParseIssue[]): ParseResult {
  return { ok: false, issues, notes: [] };
}

function notesOf({ unknownKeys }: ProjectWalk): ParseNote[] {
  return unknownKeys.map(({ path, key }) => ({
    code: 'unknownKey',
    path: toJsonPointer(path),
    facts: { key },
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
