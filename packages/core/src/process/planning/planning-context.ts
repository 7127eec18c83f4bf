import type { Calendar } from '../../calendar/calendar.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { CouncilSession, PlanConstraints } from './constraints.js';
import type { DateReason } from './date-reason.js';
import type { FoundConflict } from './found-conflict.js';
import type { Network } from './network.js';
import type { Days } from './plan.js';
import { textOrder } from '../../shared/text-order.js';

/** What placing a step needs to look at. */
export interface PlanningContext {
  readonly network: Network;
  readonly constraints: PlanConstraints;
  readonly calendar: Calendar;
  /** Sessions of each body by day; also the cancelled ones, so that a plan can say that it passed them. */
  readonly sessions: ReadonlyMap<string, readonly CouncilSession[]>;
}

/** Days of a step with the reasons for them. */
export interface Placement extends Days {
  readonly session?: CouncilSession | undefined;
  readonly reasons: readonly DateReason[];
  readonly driver?: string | undefined;
}

/** A day that a step cannot begin before (backwards: end after), why, and which step says so. */
export interface Bound {
  readonly day: IsoDay;
  readonly reason: DateReason;
  readonly driver?: string | undefined;
  /** The day that counts instead, where nothing else speaks against the first one. */
  readonly dayAlone?: IsoDay | undefined;
}

/** Days of all steps, with the room that they have. */
export interface PassResult {
  readonly placed: ReadonlyMap<string, Placement>;
  readonly earliest?: ReadonlyMap<string, Placement> | undefined;
  readonly latest?: ReadonlyMap<string, Placement> | undefined;
  readonly conflicts: readonly FoundConflict[];
}

/** Sessions by body and day. A session that meets twice on one day is told apart by its id. */
export function sessionsByBody(sessions: readonly CouncilSession[]): Map<string, CouncilSession[]> {
  const byBody = new Map<string, CouncilSession[]>();
  const sorted = [...sessions].sort(
    (one, other) => textOrder(one.on, other.on) || textOrder(one.id, other.id),
  );
  for (const session of sorted) {
    const ofBody = byBody.get(session.body);
    if (ofBody) ofBody.push(session);
    else byBody.set(session.body, [session]);
  }
  return byBody;
}
