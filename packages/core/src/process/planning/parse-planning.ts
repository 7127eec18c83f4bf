import * as z from 'zod/mini';
import { issuesOfShape, notesOf } from '../../shared/check-shape.js';
import { slug } from '../../shared/id.js';
import type { LocalizedText } from '../../shared/localized-text.js';
import { LocalizedTextSchema } from '../../shared/localized-text-schema.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { ParseIssue, ParseNote } from '../../shared/parse-issue.js';
import { walkValue } from '../../shared/walk-value.js';
import { constraintFields, daysBetween } from './constraints-schema.js';
import type { PlanConstraints } from './constraints.js';
import { DaySchema } from '../../shared/day-schema.js';
import type { ProcessTemplate } from './template.js';
import { ProcessTemplateSchema } from './template-schema.js';

/** What a town adds to the calendar of its Land. */
export interface LocalCalendar {
  /** Days without school that schools choose themselves (bewegliche Ferientage). */
  readonly movableDays?:
    | readonly { readonly from: IsoDay; readonly to: IsoDay; readonly name?: LocalizedText | undefined }[]
    | undefined;
  /** Days on which the administration is closed. */
  readonly closures?:
    readonly { readonly from: IsoDay; readonly to: IsoDay; readonly reason: LocalizedText }[] | undefined;
  readonly elections?: readonly { readonly on: IsoDay; readonly name: LocalizedText }[] | undefined;
}

/** What a town wants to plan: a template by its id, and what the plan has to keep to. */
export interface Planning extends PlanConstraints {
  readonly template: string;
  readonly calendar?: LocalCalendar | undefined;
}

/** A checked planning, or everything that is wrong with it. */
export type ParsedPlanning =
  | { readonly ok: true; readonly planning: Planning; readonly notes: readonly ParseNote[] }
  | { readonly ok: false; readonly issues: readonly ParseIssue[]; readonly notes: readonly ParseNote[] };

/** A checked template, or everything that is wrong with it. */
export type ParsedTemplate =
  | { readonly ok: true; readonly template: ProcessTemplate; readonly notes: readonly ParseNote[] }
  | { readonly ok: false; readonly issues: readonly ParseIssue[]; readonly notes: readonly ParseNote[] };

const movableDays = z.object({ from: DaySchema, to: DaySchema, name: z.optional(LocalizedTextSchema) });
const closure = z.object({ from: DaySchema, to: DaySchema, reason: LocalizedTextSchema });

/** Schema of what stands under `process.planning` of a project file, or in a file of its own. */
export const PlanningSchema = z.object({
  $schema: z.optional(z.string()),
  template: slug(),
  calendar: z.optional(
    z.object({
      movableDays: z.optional(z.array(movableDays.check(daysBetween('from', 'to')))),
      closures: z.optional(z.array(closure.check(daysBetween('from', 'to')))),
      elections: z.optional(z.array(z.object({ on: DaySchema, name: LocalizedTextSchema }))),
    }),
  ),
  ...constraintFields,
});

/**
 * Checks the shape of a planning (a parsed JSON value): days as `2027-02-01`, whole lengths, known words.
 * The planning is the input itself; unknown keys are notes. Whether it fits is for `planProcess` to say.
 *
 * @param path - JSON Pointer of the planning in its file; absent: it is the whole file.
 */
export function parsePlanning(input: unknown, path = ''): ParsedPlanning {
  const { issues, notes } = checked(input, PlanningSchema, path);
  // Without an issue the input has the shape of the schema.
  return issues.length > 0 ? { ok: false, issues, notes } : { ok: true, planning: input as Planning, notes };
}

/**
 * Checks the shape of a process template (a parsed JSON value), so that a Land or a town can bring its own
 * by data alone. What its steps wait for is judged by `planProcess`.
 */
export function parseProcessTemplate(input: unknown): ParsedTemplate {
  const { issues, notes } = checked(input, ProcessTemplateSchema, '');
  // Without an issue the input has the shape of the schema.
  return issues.length > 0
    ? { ok: false, issues, notes }
    : { ok: true, template: input as ProcessTemplate, notes };
}

function checked(
  input: unknown,
  schema: z.core.$ZodType,
  path: string,
): { issues: ParseIssue[]; notes: ParseNote[] } {
  return {
    issues: issuesOfShape(input, schema).map((issue) => ({ ...issue, path: `${path}${issue.path}` })),
    notes: notesOf(walkValue(input, schema)).map((note) => ({ ...note, path: `${path}${note.path}` })),
  };
}
