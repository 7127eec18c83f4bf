import type { EntryAudience } from '../../calendar/calendar-entry.js';
import type { Certainty } from '../../shared/certainty.js';
import type { LocalizedText } from '../../shared/localized-text.js';
import type { SourceRef } from '../../shared/source.js';
import type { StepKind } from '../step-kinds.js';
import type { Length } from './length.js';

/**
 * How a step hangs on one before it: it begins after its end, or after its begin, or (a session) its
 * papers are handed in by then.
 */
export const linkRelations = ['afterEnd', 'afterStart', 'beforePapers'] as const;

/** How a step hangs on one before it. */
export type LinkRelation = (typeof linkRelations)[number];

/** One predecessor of a step. */
export interface StepLink {
  readonly step: string;
  /** Absent: `afterEnd`. */
  readonly relation?: LinkRelation | undefined;
  /** What passes in between; absent: nothing. */
  readonly lag?: Length | undefined;
}

/** What a body does with the strategy in a session: hear about it, advise on it, decide on it. */
export const sessionRoles = ['takesNote', 'advises', 'decides'] as const;

/** What a body does in a session. */
export type SessionRole = (typeof sessionRoles)[number];

/** A piece of work of a process that is not yet dated. */
export interface TemplateStep {
  readonly id: string;
  readonly title: LocalizedText;
  readonly kind: StepKind;
  /** How long it takes; a step in a session needs none, it takes its day. */
  readonly length?: Length | undefined;
  /** `assumed` where no source says how long it takes. */
  readonly lengthCertainty?: Certainty | 'assumed' | undefined;
  readonly after?: readonly StepLink[] | undefined;
  /** Days of the week on which it may begin, 1 is Monday; absent: on working days. */
  readonly weekdays?: readonly number[] | undefined;
  /** Set for a step that is a session of a body. */
  readonly session?: { readonly body: string; readonly role: SessionRole } | undefined;
  /** Bodies that answer for it, by id. */
  readonly responsible?: readonly string[] | undefined;
  /** True where it binds the municipality, e.g. by a contract: not before the funding begins (Z-13). */
  readonly obliges?: boolean | undefined;
  /** True where it may lie after the end of the funding, as a resolution may (Z-07). */
  readonly mayFollowFunding?: boolean | undefined;
  readonly audiences?: readonly EntryAudience[] | undefined;
  readonly note?: LocalizedText | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** A point with a criterion: reached when its step begins or ends. */
export interface TemplateMilestone {
  readonly id: string;
  readonly title: LocalizedText;
  readonly criterion: LocalizedText;
  readonly step: string;
  /** Absent: with the end of the step. */
  readonly at?: 'start' | 'end' | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** A phase of the process; its dates follow from its steps. */
export interface TemplatePhase {
  readonly id: string;
  readonly title: LocalizedText;
  readonly purpose?: LocalizedText | undefined;
  readonly steps: readonly TemplateStep[];
  readonly milestones?: readonly TemplateMilestone[] | undefined;
  readonly note?: LocalizedText | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** A body that the process needs, with what it does whatever it is called locally (Z-20). */
export interface TemplateBody {
  readonly id: string;
  readonly label: LocalizedText;
  readonly function: 'decides' | 'steers' | 'advises' | 'works';
  readonly note?: LocalizedText | undefined;
}

/** Days on which steps of some kinds do not take place. */
export interface Blackout {
  readonly id: string;
  readonly title: LocalizedText;
  /** Its days; or all school holidays of the calendar. */
  readonly days: { readonly from: string; readonly to: string } | 'schoolHolidays';
  /** Steps that keep away from it: of these kinds, or these ones; absent: all. */
  readonly kinds?: readonly StepKind[] | undefined;
  readonly steps?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** A process as it can be planned anywhere: phases and steps without dates (Prozessvorlage). */
export interface ProcessTemplate {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText | undefined;
  /** For how many months it is made. */
  readonly months?: number | undefined;
  readonly sources: readonly SourceRef[];
  readonly bodies: readonly TemplateBody[];
  readonly phases: readonly TemplatePhase[];
  readonly blackouts?: readonly Blackout[] | undefined;
}
