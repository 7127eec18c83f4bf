import type { Calendar } from '../../calendar/calendar.js';
import type { IsoDay } from '../../shared/partial-date.js';
import { assemblePlan } from './assemble-plan.js';
import { checkConstraints } from './check-constraints.js';
import { checkFacts } from './check-facts.js';
import { missedEnds, startOf } from './plan-ends.js';
import type { PlanConflict } from './conflict.js';
import type { PlanConstraints } from './constraints.js';
import { findLosses } from './find-losses.js';
import { findMoves } from './find-moves.js';
import { forwardPass } from './forward-pass.js';
import { withRemedies, type FoundConflict } from './found-conflict.js';
import type { PlanFacts, StepFact } from './facts.js';
import { latestOf } from './latest-days.js';
import { buildNetwork } from './network.js';
import type { PlannedSpan, ProcessPlan } from './plan.js';
import { sessionsByBody, type Bound, type PlanningContext } from './planning-context.js';
import { withKeptReasons } from './keep-reasons.js';
import type { ReplanResult } from './replan-result.js';
import { daysFromFact, furtherBounds, type Standing } from './days-from-facts.js';
import { withoutReports } from './warn-without-report.js';

/** What replanning needs beside the plan and the facts. */
export interface ReplanOptions {
  /** Day in the municipality on which the plan is looked at. */
  readonly today: IsoDay;
  /** The calendar of the municipality; the plan itself holds data only. */
  readonly calendar: Calendar;
}

/**
 * Brings a plan up to date with what has happened until today (rule P21).
 *
 * What has happened stays, and so does what is still to come and still possible: nothing moves forward
 * on its own, and nothing that has not begun lies in the past. The rest moves back as far as it must.
 * The answer tells what moved and why, and which session or end is lost by it. Even a plan that breaks
 * the end of the funding is shown, because that is how things stand; steps that wait for a session
 * which nobody knows yet have no days (`undated`). The days of the first plan stay as `baseline`.
 *
 * @param facts - Everything since the last planning; what was told before is kept with the plan.
 */
export function replanProcess(plan: ProcessPlan, facts: PlanFacts, options: ReplanOptions): ReplanResult {
  const { today, calendar } = options;
  const steps = mergedFacts(plan.facts ?? [], facts.steps ?? []);
  const constraints = withNews(plan.constraints, facts);
  const cancelled = new Set(steps.filter((fact) => fact.cancelled).map(({ step }) => step));
  const built = buildNetwork(plan.template, constraints, cancelled);
  const factOf = new Map(steps.map((fact) => [fact.step, fact]));
  const faults = [
    ...checkConstraints(plan.template, constraints),
    ...checkFacts(plan, facts, { today, merged: factOf }),
  ];
  if (!built.ok || faults.length > 0) {
    return { ok: false, conflicts: [...faults.map(toBeCorrected), ...(built.ok ? [] : built.conflicts)] };
  }

  const context: PlanningContext = {
    network: built.network,
    constraints,
    calendar,
    sessions: sessionsByBody(constraints.sessions ?? []),
  };
  const standing: Standing = { today, context };
  const before = new Map(plan.steps.map((step) => [step.id, step]));
  const first = forwardPass(context, {
    start: startOfReplanning(plan),
    given: (step, bounds) => daysFromFact(step, factOf.get(step.id), bounds, standing),
    further: ({ id }) => furtherBounds(factOf.get(id), before.get(id), standing),
  });
  const found = [...first.conflicts, ...missedEnds(context, first.placed)];
  const updated: ProcessPlan = {
    ...assemblePlan(plan.template, context, {
      placed: first.placed,
      earliest: first.placed,
      latest: latestOf({ ...context, constraints: withReachedEnds(constraints, found) }, first.placed),
      direction: 'forwards',
    }),
    undated: first.undated,
    baseline: plan.baseline ?? plan.steps.map(spanOf),
    facts: steps,
    revision: plan.revision + 1,
  };
  return {
    ok: true,
    plan: withoutReports(withKeptReasons(plan, updated), today),
    moved: findMoves(plan, updated, factOf),
    lost: findLosses(plan, updated, found, today),
  };
}

function startOfReplanning({ constraints, from }: ProcessPlan): Bound {
  return startOf(constraints) ?? { day: from, reason: { kind: 'planStart', on: from } };
}

/** Later facts about a step replace earlier ones key by key, so that no reason and no begin gets lost. */
function mergedFacts(earlier: readonly StepFact[], later: readonly StepFact[]): StepFact[] {
  const merged = new Map<string, StepFact>();
  for (const fact of [...earlier, ...later]) {
    const known = merged.get(fact.step);
    const { actual } = fact;
    // Whoever reports the end need not repeat the begin; a begin alone takes back an end told too early.
    const begun = known?.actual?.from;
    const isEndOnly = actual !== undefined && actual.from === undefined && actual.to !== undefined;
    const whole = isEndOnly && begun !== undefined ? { actual: { ...actual, from: begun } } : {};
    merged.set(fact.step, { ...known, ...fact, ...whole });
  }
  return [...merged.values()];
}

function withNews(constraints: PlanConstraints, facts: PlanFacts): PlanConstraints {
  const cancelled = new Set(facts.cancelledSessions);
  const byId = new Map(
    [...(constraints.sessions ?? []), ...(facts.sessions ?? [])].map((session) => [session.id, session]),
  );
  const sessions = [...byId.values()].map((session) =>
    cancelled.has(session.id) ? { ...session, cancelled: true } : session,
  );
  return {
    ...constraints,
    ...(sessions.length > 0 && { sessions }),
    ...(facts.funding && { funding: { ...constraints.funding, ...facts.funding } }),
  };
}

/** An end that is lost already bounds nothing any more: room is told up to where the plan stands now. */
function withReachedEnds(constraints: PlanConstraints, found: readonly FoundConflict[]): PlanConstraints {
  return found.reduce<PlanConstraints>((reached, conflict) => {
    if (conflict.code !== 'endMissed') return reached;
    return conflict.kind === 'funding'
      ? { ...reached, funding: { ...reached.funding, to: conflict.to } }
      : { ...reached, end: conflict.to };
  }, constraints);
}

function spanOf({ id, from, to }: PlannedSpan): PlannedSpan {
  return { id, from, to };
}

function toBeCorrected(fault: FoundConflict): PlanConflict {
  const what = fault.code === 'actualInFuture' || fault.code === 'actualReversed' ? 'report' : 'day';
  return withRemedies(fault, [{ kind: 'correct', what }]);
}
