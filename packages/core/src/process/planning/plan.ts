import type { Calendar, ConsiderationMethod } from '../../calendar/calendar.js';
import type { LocalizedText } from '../../shared/localized-text.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { PlanConflict } from './conflict.js';
import type { CouncilSession, PlanConstraints, PlanDirection } from './constraints.js';
import type { DateReason } from './date-reason.js';
import type { StepFact } from './facts.js';
import type { ProcessTemplate } from './template.js';

/** Days from the first to the last, both included. */
export interface Days {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Something that a plan draws attention to; it stays possible. */
export type PlanWarning = {
  [Code in keyof WarningFacts]: { readonly code: Code; readonly step: string } & WarningFacts[Code];
}[keyof WarningFacts];

/** Facts behind each warning; the words live in `locales/`. */
export interface WarningFacts {
  /** A public event on a Sunday, a holiday by law too. */
  readonly sunday: { readonly on: IsoDay };
  /** A fixed date on which nobody works in the town hall. */
  readonly freeDay: { readonly on: IsoDay; readonly holiday?: LocalizedText | undefined };
  /** A public event in school holidays, where they are not kept free. */
  readonly schoolHoliday: Days & { readonly holiday: LocalizedText };
  /** A fixed date inside a blackout. */
  readonly blackout: { readonly title: LocalizedText };
  /** Days that matter to many residents. */
  readonly consideration: Days & {
    readonly id: string;
    readonly name: LocalizedText;
    readonly method: ConsiderationMethod;
    readonly uncertainDays: number;
    readonly fromEvening: boolean;
  };
  /** The engine of this machine cannot compute these days, so nothing is said about them. */
  readonly considerationsUnknown: { readonly methods: readonly ConsiderationMethod[] };
  /** A public event on an election day, or a session near one. */
  readonly election: { readonly on: IsoDay; readonly name: LocalizedText };
  /** The days lie outside of the known school holidays. */
  readonly schoolHolidaysUnknown: { readonly knownUntil: IsoDay };
  readonly sessionAssumed: { readonly session: string };
  readonly papersByUnknown: { readonly session: string };
  /** A step that may follow the funding does so. */
  readonly afterFunding: { readonly fundingTo: IsoDay };
  /** Its planned days are over, and nobody has told what happened. */
  readonly noReport: Days;
}

/** A step with its days and with everything that led to them. */
export interface PlannedStep extends Days {
  readonly id: string;
  readonly phase: string;
  /** Earliest and latest days between which the step can move; absent where nothing bounds it on this side. */
  readonly earliest?: Days | undefined;
  readonly latest?: Days | undefined;
  /**
   * Working days between its earliest and its latest begin: forwards by as many it may slip without losing a
   * session or an end, backwards by as many it could begin before. Sessions and what is over have none.
   */
  readonly slack?: number | undefined;
  readonly session?: CouncilSession | undefined;
  /** Why the days are these; the last reason is the one that decided. */
  readonly reasons: readonly DateReason[];
  /** The step that these days hang on, if it is another step. */
  readonly driver?: string | undefined;
  readonly warnings: readonly PlanWarning[];
}

/** A phase or the like with the days that follow from its steps. */
export interface PlannedSpan extends Days {
  readonly id: string;
}

/** A milestone with its day. */
export interface PlannedMilestone {
  readonly id: string;
  readonly phase: string;
  readonly step: string;
  readonly on: IsoDay;
}

/** A step for which no day can be named yet. */
export interface UndatedStep {
  readonly id: string;
  readonly phase: string;
  /** Itself without a session, or after a step that is. */
  readonly because: 'noSession' | 'predecessor';
  readonly step: string;
}

/** A dated process. It is data: it can be stored, compared and sent. */
export interface ProcessPlan {
  readonly template: ProcessTemplate;
  readonly constraints: PlanConstraints;
  readonly direction: PlanDirection;
  /** Land of the calendar by which it was made. */
  readonly state: Calendar['state'];
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** In the order of the template. */
  readonly steps: readonly PlannedStep[];
  readonly phases: readonly PlannedSpan[];
  readonly milestones: readonly PlannedMilestone[];
  /** Only after replanning: steps that wait for a session which nobody knows yet. */
  readonly undated: readonly UndatedStep[];
  /** Steps that hang on each other from the first day to the decision, by id. */
  readonly criticalChain: readonly string[];
  /** Days of the first plan, which later ones are compared with; absent in the first plan itself. */
  readonly baseline?: readonly PlannedSpan[] | undefined;
  /** What is known to have happened. */
  readonly facts?: readonly StepFact[] | undefined;
  /** Raised with every replanning; calendars tell by it which entry is newer. */
  readonly revision: number;
}

/** A plan, or what stands against it. */
export type PlanResult =
  | { readonly ok: true; readonly plan: ProcessPlan }
  | { readonly ok: false; readonly conflicts: readonly PlanConflict[] };
