import type { DateSpan } from '../../shared/date-span.js';
import type { LocalizedText } from '../../shared/localized-text.js';
import type { CouncilSession, PlanConstraints } from './constraints.js';

/** What is known about one step beside the plan. */
export interface StepFact {
  readonly step: string;
  /** When it happened, as exactly as it is known; a month counts to its last day for what comes after. */
  readonly actual?: DateSpan | undefined;
  /** When the municipality expects it. */
  readonly forecast?: DateSpan | undefined;
  /** True where it will not take place. */
  readonly cancelled?: boolean | undefined;
  /** Why it went otherwise than planned. */
  readonly reason?: LocalizedText | undefined;
}

/** What happened until today, and what changed around the plan. */
export interface PlanFacts {
  readonly steps?: readonly StepFact[] | undefined;
  /** Sessions that became known or changed; one with an id of the plan replaces it. */
  readonly sessions?: readonly CouncilSession[] | undefined;
  /** Sessions that will not take place, by id. */
  readonly cancelledSessions?: readonly string[] | undefined;
  /** The funding as it is now, e.g. with an extension. */
  readonly funding?: PlanConstraints['funding'];
}
