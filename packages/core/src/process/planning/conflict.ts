import type { LocalizedText } from '../../shared/localized-text.js';
import type { IsoDay, PartialDate } from '../../shared/partial-date.js';
import type { CouncilSession } from './constraints.js';
import type { Length } from './length.js';

/** Facts behind each conflict; the words live in `locales/`. */
export interface ConflictFacts {
  /** Each step waits for the next one, and the last for the first. */
  readonly circle: { readonly steps: readonly string[] };
  readonly duplicateStep: { readonly step: string };
  readonly unknownStep: { readonly step: string; readonly namedBy: string };
  readonly unknownBody: { readonly step: string; readonly body: string };
  readonly unknownSession: { readonly step: string; readonly session: string };
  readonly unusableLength: { readonly step: string; readonly length: Partial<Length> | undefined };
  /** A day that the calendar does not know, e.g. 29 February 2027. */
  readonly unusableDay: { readonly where: string; readonly given: string };
  readonly emptyTemplate: object;
  readonly noStart: object;
  /** Backwards: nothing says where to plan back from. */
  readonly noEnd: { readonly step: string };
  /** There is no session of the body at all, or none that comes late (backwards: early) enough. */
  readonly noSession: {
    readonly step: string;
    readonly body: string;
    readonly given: number;
    /** First day on which a session could be reached (backwards: last one). */
    readonly after?: IsoDay | undefined;
    readonly before?: IsoDay | undefined;
  };
  /** The session that was asked for cannot be used. */
  readonly sessionNotReachable: {
    readonly step: string;
    readonly session: CouncilSession;
    readonly because: 'papers' | 'day' | 'cancelled' | 'notBefore' | 'notAfter';
    readonly ready?: IsoDay | undefined;
  };
  /** A public event is fixed on one of the named holidays. */
  readonly fixedOnHoliday: { readonly step: string; readonly on: IsoDay; readonly holiday: LocalizedText };
  /** Fixed before what it needs is ready. */
  readonly fixedTooEarly: {
    readonly step: string;
    readonly on: IsoDay;
    readonly earliest: IsoDay;
    readonly predecessor?: string | undefined;
  };
  /** Backwards: fixed after what needs it begins. */
  readonly fixedTooLate: {
    readonly step: string;
    readonly on: IsoDay;
    readonly latest: IsoDay;
    readonly successor?: string | undefined;
  };
  readonly notAfterMissed: { readonly step: string; readonly notAfter: IsoDay; readonly to: IsoDay };
  readonly endMissed: {
    readonly step: string;
    readonly end: IsoDay;
    readonly to: IsoDay;
    readonly kind: 'funding' | 'plan';
  };
  /** Backwards: the process would have to begin before its first day. */
  readonly startMissed: {
    readonly step: string;
    readonly start: IsoDay;
    readonly needed: IsoDay;
    readonly kind: 'funding' | 'plan' | 'notBefore';
  };
  /** Within years no span of days is free for the step. */
  readonly noRoom: { readonly step: string; readonly from: IsoDay; readonly blackouts: readonly string[] };
  readonly periodReversed: { readonly from: IsoDay; readonly to: IsoDay };
  /** Something is said to have happened after today. */
  readonly actualInFuture: { readonly step: string; readonly date: PartialDate; readonly today: IsoDay };
  readonly actualReversed: { readonly step: string; readonly from: PartialDate; readonly to: PartialDate };
}

/** Facts behind each remedy; `applyRemedy` carries out those that change the constraints. */
export interface RemedyFacts {
  /** The process begins so many weeks earlier. */
  readonly beginEarlier: { readonly weeks: number; readonly start: IsoDay; readonly beforeFunding: boolean };
  readonly otherSession: {
    readonly step: string;
    readonly from: CouncilSession;
    readonly to: CouncilSession;
  };
  /** Ask whether the funding can last until this day; whether it is granted the funder decides. */
  readonly askForExtension: { readonly until: IsoDay };
  readonly extendPlan: { readonly until: IsoDay };
  readonly askForSessions: {
    readonly body: string;
    readonly after?: IsoDay | undefined;
    readonly before?: IsoDay | undefined;
  };
  readonly moveFixed: { readonly step: string; readonly to: IsoDay };
  readonly liftLimit: {
    readonly step: string;
    readonly limit: 'notBefore' | 'notAfter';
    readonly to: IsoDay;
  };
  readonly liftBlackout: { readonly blackout: string };
  /** Something in the template or in what was typed is to be put right. */
  readonly correct: {
    readonly what: 'predecessors' | 'length' | 'day' | 'name' | 'start' | 'end' | 'report';
  };
}

/** A way out of a conflict. */
export type PlanRemedy = {
  [Kind in keyof RemedyFacts]: { readonly kind: Kind } & RemedyFacts[Kind];
}[keyof RemedyFacts];

/** Why there is no plan, with ways out of it. */
export type PlanConflict = {
  [Code in keyof ConflictFacts]: {
    readonly code: Code;
    readonly remedies: readonly PlanRemedy[];
  } & ConflictFacts[Code];
}[keyof ConflictFacts];
