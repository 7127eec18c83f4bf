import type { LocalizedText } from '../../shared/localized-text.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { CouncilSession } from './constraints.js';
import type { Length } from './length.js';

/** Facts behind each reason why a step has its days; the words live in `locales/`. */
export interface DateReasonFacts {
  /** First day of the plan. */
  readonly planStart: { readonly on: IsoDay };
  /** First day of the funding: nothing binds before it. */
  readonly fundingStart: { readonly on: IsoDay };
  /** It begins after another step has ended, with or without a lag. */
  readonly after: { readonly step: string; readonly ended: IsoDay; readonly lag?: Length | undefined };
  /** It begins with or after the begin of another step. */
  readonly withStart: { readonly step: string; readonly began: IsoDay; readonly lag?: Length | undefined };
  /** Backwards: it ends before another step begins. */
  readonly before: { readonly step: string; readonly begins: IsoDay; readonly lag?: Length | undefined };
  /** Backwards: it begins with or before the begin of another step. */
  readonly startBefore: { readonly step: string; readonly begins: IsoDay; readonly lag?: Length | undefined };
  /** Backwards: it ends by the day on which the papers of a session are due. */
  readonly papersDue: { readonly step: string; readonly session: CouncilSession };
  readonly fundingEnd: { readonly on: IsoDay };
  readonly planEnd: { readonly on: IsoDay };
  readonly notBefore: { readonly on: IsoDay; readonly reason?: LocalizedText | undefined };
  readonly notAfter: { readonly on: IsoDay; readonly reason?: LocalizedText | undefined };
  readonly fixed: { readonly on: IsoDay; readonly reason?: LocalizedText | undefined };
  /** It takes place in this session. */
  readonly session: { readonly session: CouncilSession };
  /** The session before (backwards: after) cannot be used: papers too late, too early in the process, cancelled. */
  readonly sessionPassed: {
    readonly session: CouncilSession;
    readonly because: 'papers' | 'day' | 'cancelled' | 'notBefore' | 'notAfter';
    /** Day on which what the session needs is ready. */
    readonly ready?: IsoDay | undefined;
  };
  /** Moved over days on which nobody works. */
  readonly freeDays: {
    readonly from: IsoDay;
    readonly to: IsoDay;
    readonly holidays: readonly LocalizedText[];
  };
  /** Moved to a day of the week on which it takes place. */
  readonly weekday: { readonly weekdays: readonly number[] };
  /** A public event keeps away from holidays (and, where wished, from Sundays). */
  readonly holiday: { readonly on: IsoDay; readonly name?: LocalizedText | undefined };
  readonly blackout: {
    readonly id: string;
    readonly title: LocalizedText;
    readonly from: IsoDay;
    readonly to: IsoDay;
  };
  /** Replanning: it keeps the day that it had. */
  readonly asPlanned: { readonly on: IsoDay };
  /** Replanning: it has not begun, and nothing begins in the past. */
  readonly today: { readonly on: IsoDay };
  /** Replanning: it has happened. */
  readonly reported: { readonly from?: IsoDay | undefined; readonly to?: IsoDay | undefined };
  /** Replanning: it has begun and not ended, though it should have. */
  readonly stillRunning: { readonly since: IsoDay; readonly on: IsoDay };
  /** Replanning: the municipality expects it then. */
  readonly forecast: { readonly from: IsoDay; readonly reason?: LocalizedText | undefined };
}

/** One reason why a step has its days. */
export type DateReason = {
  [Kind in keyof DateReasonFacts]: { readonly kind: Kind } & DateReasonFacts[Kind];
}[keyof DateReasonFacts];
