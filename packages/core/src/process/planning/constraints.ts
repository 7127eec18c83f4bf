import type { LocalizedText } from '../../shared/localized-text.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { Length } from './length.js';
import type { Blackout } from './template.js';

/** From the first day onwards, or from the council's session back. */
export const planDirections = ['forwards', 'backwards'] as const;

/** From which side a plan is made. */
export type PlanDirection = (typeof planDirections)[number];

/** A session of a body: where steps of the council's path can take place. */
export interface CouncilSession {
  readonly id: string;
  /** Body of the template that meets. */
  readonly body: string;
  readonly on: IsoDay;
  /** Last day on which papers are taken; absent where the council's office has not told it. */
  readonly papersBy?: IsoDay | undefined;
  /** `assumed` where the date is not published but expected. */
  readonly certainty?: 'stated' | 'assumed' | undefined;
  readonly cancelled?: boolean | undefined;
  readonly source?: string | undefined;
}

/** What is special about one step of the template in this municipality. */
export interface StepConstraint {
  readonly step: string;
  /** A date that is agreed; the plan keeps it or says why it cannot. */
  readonly fixed?: { readonly from: IsoDay; readonly to?: IsoDay | undefined } | undefined;
  readonly notBefore?: IsoDay | undefined;
  readonly notAfter?: IsoDay | undefined;
  /** Session in which it shall take place, by id; absent: the first that can be reached. */
  readonly session?: string | undefined;
  readonly length?: Length | undefined;
  /** True where the municipality does without it; what came after it then follows on what came before. */
  readonly omitted?: boolean | undefined;
  readonly reason?: LocalizedText | undefined;
}

/** What a plan has to keep to. */
export interface PlanConstraints {
  /** Absent: `forwards`. */
  readonly direction?: PlanDirection | undefined;
  /** First day of the plan; absent: the first day of the funding. */
  readonly start?: IsoDay | undefined;
  /** Last day of everything, also of what may follow the funding. */
  readonly end?: IsoDay | undefined;
  /** First and last day of the funding (Bewilligungszeitraum). */
  readonly funding?: { readonly from?: IsoDay | undefined; readonly to?: IsoDay | undefined } | undefined;
  /** Backwards: the step to plan back from; absent: the last one in which a council decides. */
  readonly target?: string | undefined;
  readonly sessions?: readonly CouncilSession[] | undefined;
  readonly steps?: readonly StepConstraint[] | undefined;
  /** In addition to those of the template; one with the same id replaces it. */
  readonly blackouts?: readonly Blackout[] | undefined;
  /** Blackouts of the template that do not count here, by id. */
  readonly liftedBlackouts?: readonly string[] | undefined;
  /** Public events on a Sunday, which is a holiday by law too: with a note (default), never, or silently. */
  readonly sundays?: 'note' | 'avoid' | 'allow' | undefined;
  /** How many days around an election a session is warned about; absent: 42 before and 42 after. */
  readonly electionWindow?: { readonly before: number; readonly after: number } | undefined;
}
