/**
 * Kinds of work in a process. `inventory` takes stock of what there is before the process and
 * `finalEditing` completes the strategy at its end, though sources call both "Bestandsaufnahme" (Z-12).
 */
export const stepKinds = [
  'preparation',
  'tender',
  'inventory',
  'meeting',
  'publicEvent',
  'survey',
  'commenting',
  'evaluation',
  'drafting',
  'finalEditing',
  'hearing',
  'papers',
  'session',
  'publication',
] as const;

/** Kind of a piece of work in a process. */
export type StepKind = (typeof stepKinds)[number];
