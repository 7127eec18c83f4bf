import type { deOnDemand } from './de-on-demand.js';
import type { deProcessTimeline } from './de-process-timeline.js';
import type { de } from './de.js';

/** Name of a text of the elements, e.g. `timeline.title`. */
export type StringKey = keyof typeof de | keyof typeof deOnDemand | keyof typeof deProcessTimeline;

/** All texts of the elements in one language; a missing one is a type error. */
export type Strings = Readonly<Record<StringKey, string>>;

/** Texts that a page words in its own way. */
export type StringOverrides = Readonly<Partial<Record<StringKey, string>>>;
