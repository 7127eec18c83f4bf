import { resolve } from 'node:path';
import {
  parsePlanningText,
  parseProjectText,
  projectPlanning,
  type ParseNote,
  type Planning,
  type Project,
  type StepFact,
} from '@wirkt/core';
import { readProjectFile, type ReadProblem } from '../read-project-file.js';
import type { FaultyFile } from '../report-issues.js';
import { withParts } from './check-parts.js';

/** What is to be planned; the template may still be missing. */
export type Wishes = Omit<Planning, 'template'> & { readonly template?: string | undefined };

/** A file that says what is to be planned. */
export interface PlanningFile {
  readonly kind: 'planning';
  /** Absent in a project file without planning. */
  readonly wishes?: Wishes | undefined;
  readonly facts: readonly StepFact[];
  readonly vagueSessions: readonly string[];
  readonly notes: readonly ParseNote[];
  /** Absent where the file is a planning of its own. */
  readonly project?: Project | undefined;
}

/** A file that was read, or why it cannot be planned with. */
export type LoadedPlanning =
  | PlanningFile
  | { readonly kind: 'unreadable'; readonly problem: ReadProblem }
  | { readonly kind: 'faulty'; readonly result: FaultyFile };

/** Keys of which a planning has at least one, even where its template was forgotten. */
const tellingKeys = ['template', 'start', 'end', 'direction', 'sessions', 'steps'];

/**
 * Reads a project file, or a file that is a planning and nothing else.
 *
 * @param fallback - Template for a project file that has no planning of its own.
 */
export async function loadPlanning(file: string, cwd: string, fallback?: string): Promise<LoadedPlanning> {
  const read = await readProjectFile(resolve(cwd, file));
  if (!read.ok) return { kind: 'unreadable', problem: read.problem };

  const { text } = read;
  if (isPlanning(text)) return ownPlanning(text);
  const result = withParts(parseProjectText(text), text);
  return result.ok ? ofProject(result.project, result.notes, fallback) : { kind: 'faulty', result };
}

function ownPlanning(text: string): LoadedPlanning {
  const result = parsePlanningText(text);
  return result.ok
    ? { kind: 'planning', wishes: result.planning, facts: [], vagueSessions: [], notes: result.notes }
    : { kind: 'faulty', result };
}

function ofProject(
  project: Project,
  notes: readonly ParseNote[],
  fallback: string | undefined,
): LoadedPlanning {
  const { process } = project;
  // Its sessions and what has happened count too where it has no planning yet.
  const planned = projectPlanning(
    process && process.planning === undefined && fallback !== undefined
      ? { ...project, process: { ...process, planning: { template: fallback } } }
      : project,
  );
  const common = { kind: 'planning', notes, project } as const;
  if (!planned?.ok) return { ...common, facts: [], vagueSessions: [] };
  const { planning: wishes, facts, vagueSessions } = planned;
  return { ...common, wishes, facts, vagueSessions };
}

/** Some key of a planning, and not the one that every project file has. */
function isPlanning(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null) return false;
    return !Object.hasOwn(value, 'formatVersion') && tellingKeys.some((key) => Object.hasOwn(value, key));
  } catch {
    // What is no JSON at all is reported by the check of project files.
    return false;
  }
}
