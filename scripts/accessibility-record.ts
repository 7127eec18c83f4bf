import * as z from 'zod/mini';
import { readText } from './repository-files.js';

/** Folder with the records of all elements and the lists they refer to. */
export const recordsFolder = 'packages/web-components/accessibility';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const criterionId = z.string().check(z.regex(/^[1-4]\.\d\.\d+$/));
const words = z.string().check(z.minLength(3));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A fact that a test carries: by the title of a test, or by a setting that makes a tool test. */
const EvidenceSchema = z.union([
  z.strictObject({ file: words, title: words }),
  z.strictObject({ file: words, text: words }),
]);

const CheckSchema = z.strictObject({
  id,
  text: words,
  covers: z.array(criterionId),
  /** Tag names; all elements when absent. */
  elements: z.optional(z.array(words)),
  carriedBy: z.array(EvidenceSchema).check(z.minLength(1)),
});

const CriterionSchema = z.strictObject({
  id: criterionId,
  level: z.enum(['A', 'AA']),
  name: words,
  /** Set where only the page can meet the criterion. */
  duty: z.optional(id),
});

const NamedSchema = z.strictObject({ id, text: words });

/** What a person found, with everything that is needed to repeat it; an office, never a name. */
const RunResultSchema = z.strictObject({
  run: id,
  tool: words,
  version: words,
  on: words,
  date: day,
  by: words,
  result: z.enum(['bestanden', 'bestanden mit Hinweisen', 'nicht bestanden']),
  remarks: z.optional(words),
});

const RecordSchema = z.strictObject({
  element: words,
  about: words,
  conformance: z.nullable(z.strictObject({ level: z.enum(['A', 'AA']), by: words, date: day })),
  applies: z.array(z.strictObject({ criterion: criterionId, to: words })),
  notApplicable: z.array(z.strictObject({ criteria: z.array(criterionId), because: words })),
  byHand: z.array(RunResultSchema),
  duties: z.array(id),
  dataProtection: z.strictObject({ sentence: words, checks: z.array(id).check(z.minLength(1)) }),
});

export type AccessibilityCheck = z.infer<typeof CheckSchema>;
export type AccessibilityRecord = z.infer<typeof RecordSchema>;

/** What records refer to: the one list of checks, all criteria of WCAG 2.1 A and AA, duties, runs by hand. */
export interface RecordLists {
  readonly checks: readonly AccessibilityCheck[];
  readonly criteria: readonly z.infer<typeof CriterionSchema>[];
  readonly duties: readonly z.infer<typeof NamedSchema>[];
  readonly runs: readonly z.infer<typeof NamedSchema>[];
}

export function readLists(): RecordLists {
  return {
    checks: z.parse(z.array(CheckSchema), json('checks.json')),
    criteria: z.parse(z.array(CriterionSchema), json('criteria.json')),
    duties: z.parse(z.array(NamedSchema), json('duties.json')),
    runs: z.parse(z.array(NamedSchema), json('manual-runs.json')),
  };
}

export function parseRecord(content: unknown): AccessibilityRecord {
  return z.parse(RecordSchema, content);
}

/** The record of an element; its name without the prefix. */
export function readRecord(name: string): AccessibilityRecord {
  return parseRecord(json(`elements/${name}.json`));
}

function json(path: string): unknown {
  return JSON.parse(readText(`${recordsFolder}/${path}`));
}
