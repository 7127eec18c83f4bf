import type * as z from 'zod/mini';
import { issuesOfShape, notesOf } from '../shared/check-shape.js';
import type { ParseIssue, ParseNote } from '../shared/parse-issue.js';
import { walkValue } from '../shared/walk-value.js';
import { FundingApplicationSchema, type FundingApplication } from './application-schema.js';
import { FundingProgrammeSchema, type FundingProgramme } from './programme-schema.js';

/** A checked application, or everything that is wrong with it. */
export type ParsedApplication =
  | { readonly ok: true; readonly application: FundingApplication; readonly notes: readonly ParseNote[] }
  | { readonly ok: false; readonly issues: readonly ParseIssue[]; readonly notes: readonly ParseNote[] };

/** A checked programme, or everything that is wrong with it. */
export type ParsedProgramme =
  | { readonly ok: true; readonly programme: FundingProgramme; readonly notes: readonly ParseNote[] }
  | { readonly ok: false; readonly issues: readonly ParseIssue[]; readonly notes: readonly ParseNote[] };

/**
 * Checks the shape of an application (a parsed JSON value): whole numbers of residents, dates as
 * `2019-11-30`, amounts as `"20000.00"`. The application is the input itself; unknown keys are notes.
 */
export function parseFundingApplication(input: unknown): ParsedApplication {
  const { issues, notes } = checked(input, FundingApplicationSchema);
  // Without an issue the input has the shape of the schema.
  return issues.length > 0
    ? { ok: false, issues, notes }
    : { ok: true, application: input as FundingApplication, notes };
}

/**
 * Checks the shape of a programme (a parsed JSON value), so that a Land can bring its own funding line
 * by data alone. The programme is the input itself; unknown keys are notes.
 */
export function parseFundingProgramme(input: unknown): ParsedProgramme {
  const { issues: ofShape, notes } = checked(input, FundingProgrammeSchema);
  // Lists can be gone through only where they are lists.
  const issues = ofShape.length > 0 ? ofShape : repeatedIds(input as FundingProgramme);
  // Without an issue the input has the shape of the schema.
  return issues.length > 0
    ? { ok: false, issues, notes }
    : { ok: true, programme: input as FundingProgramme, notes };
}

/** Editions and deviations are chosen by their ids, so an id stands once (rule D4). */
function repeatedIds({ editions, deviations = [] }: FundingProgramme): ParseIssue[] {
  const firstPaths = new Map<string, string>();
  const entries = [
    ...editions.map(({ id }, index) => ({ id, path: `/editions/${index}/id` })),
    ...deviations.map(({ id }, index) => ({ id, path: `/deviations/${index}/id` })),
  ];
  return entries.flatMap(({ id, path }): ParseIssue[] => {
    const firstPath = firstPaths.get(id);
    if (firstPath !== undefined) return [{ code: 'duplicateId', path, facts: { id, firstPath } }];
    firstPaths.set(id, path);
    return [];
  });
}

function checked(input: unknown, schema: z.core.$ZodType): { issues: ParseIssue[]; notes: ParseNote[] } {
  return { issues: issuesOfShape(input, schema), notes: notesOf(walkValue(input, schema)) };
}
