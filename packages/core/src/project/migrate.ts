import type { ParseIssue } from '../shared/parse-issue.js';
import { currentFormatVersion } from './format-version.js';

/** Turns a file of format version n into one of version n + 1. It must keep unknown keys. */
export type Migration = (project: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Entry n - 1 leads from format version n to n + 1. Version 1 is the first, so there is none yet. */
const migrations: readonly Migration[] = [];

export type MigrationResult =
  { readonly ok: true; readonly input: unknown } | { readonly ok: false; readonly issue: ParseIssue };

/**
 * Rule D2: brings a file to the current format version.
 *
 * A current file is passed through as the same value. A file of a newer format is refused, because
 * what this release does not know would be shown wrongly.
 */
export function migrate(
  input: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
  supported: number = currentFormatVersion,
): MigrationResult {
  const version = input['formatVersion'];
  // Absent or not a number: the schema says so with the place.
  if (typeof version !== 'number') return { ok: true, input };
  if (!Number.isInteger(version) || version < 1) {
    const facts = { received: String(version), supported };
    return { ok: false, issue: { code: 'unknownFormatVersion', path: '/formatVersion', facts } };
  }
  if (version > supported) {
    const facts = { received: version, supported };
    return { ok: false, issue: { code: 'futureFormatVersion', path: '/formatVersion', facts } };
  }
  return {
    ok: true,
    input: steps.slice(version - 1).reduce<Record<string, unknown>>((file, step) => step(file), input),
  };
}
