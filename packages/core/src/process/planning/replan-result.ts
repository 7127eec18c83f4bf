import type { LocalizedText } from '../../shared/localized-text.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { PlanConflict, PlanRemedy } from './conflict.js';
import type { CouncilSession } from './constraints.js';
import type { Days, ProcessPlan } from './plan.js';

/** What set a move going; the step is the one with which it began. */
export type MoveCause = {
  readonly step: string;
  /** What the municipality said about it. */
  readonly reason?: LocalizedText | undefined;
} & (
  | { readonly kind: 'reported' }
  | { readonly kind: 'stillRunning' }
  | { readonly kind: 'notBegun' }
  | { readonly kind: 'forecast' }
  | { readonly kind: 'sessionCancelled'; readonly session: CouncilSession }
  | { readonly kind: 'sessionMissed'; readonly session: CouncilSession }
  | { readonly kind: 'changed' }
);

/** A step whose days changed against the plan before. */
export interface PlanMove {
  readonly step: string;
  readonly before: Days;
  readonly after: Days;
  /** By how many days of the calendar its end moved; negative: earlier. */
  readonly days: number;
  readonly because: MoveCause;
}

/** Something that the plan before reached and this one does not. */
export type PlanLoss =
  | {
      readonly kind: 'session';
      readonly step: string;
      readonly session: CouncilSession;
      /** The session that is now aimed at; absent where none is known. */
      readonly next?: CouncilSession | undefined;
      /** `noReport`: its day is over, and nobody has told what happened. */
      readonly because: 'papers' | 'day' | 'cancelled' | 'notBefore' | 'notAfter' | 'noReport';
      readonly remedies: readonly PlanRemedy[];
    }
  | {
      readonly kind: 'fundingEnd' | 'planEnd' | 'notAfter';
      readonly step: string;
      readonly end: IsoDay;
      readonly to: IsoDay;
      readonly remedies: readonly PlanRemedy[];
    }
  | {
      readonly kind: 'fixed';
      readonly step: string;
      readonly on: IsoDay;
      readonly earliest: IsoDay;
      readonly remedies: readonly PlanRemedy[];
    };

/** The plan as it stands today, with what moved and what is lost; or what is wrong with the facts. */
export type ReplanResult =
  | {
      readonly ok: true;
      readonly plan: ProcessPlan;
      readonly moved: readonly PlanMove[];
      readonly lost: readonly PlanLoss[];
    }
  | { readonly ok: false; readonly conflicts: readonly PlanConflict[] };
