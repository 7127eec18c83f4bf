import type { deFundingCheckStart } from './de-funding-check-start.js';
import type { deFundingCheck } from './de-funding-check.js';
import type { deOnDemand } from './de-on-demand.js';
import type { deProcessTimeline } from './de-process-timeline.js';
import type { deProgrammeDirectory } from './de-programme-directory.js';
import type { deProgrammeMap } from './de-programme-map.js';
import type { deProgrammeTable } from './de-programme-table.js';
import type { de } from './de.js';

/** Name of a text of the elements, e.g. `timeline.title`. */
export type StringKey =
  | keyof typeof de
  | keyof typeof deOnDemand
  | keyof typeof deFundingCheckStart
  | keyof typeof deFundingCheck
  | keyof typeof deProcessTimeline
  | keyof typeof deProgrammeDirectory
  | keyof typeof deProgrammeMap
  | keyof typeof deProgrammeTable;

/** All texts of the elements in one language; a missing one is a type error. */
export type Strings = Readonly<Record<StringKey, string>>;

/** Texts that a page words in its own way. */
export type StringOverrides = Readonly<Partial<Record<StringKey, string>>>;
