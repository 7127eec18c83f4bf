import { firstDay, isIsoDay, isPartialDate, lastDay, type IsoDay } from '../../shared/partial-date.js';
import type { PlanFacts, StepFact } from './facts.js';
import type { FoundConflict } from './found-conflict.js';
import type { ProcessPlan } from './plan.js';

/**
 * Rule P23: what is reported has happened: it has begun by today, it does not end before it begins, and
 * its step exists. A month that includes today may be named.
 *
 * @param merged - Facts of each step, with those of earlier replannings.
 */
export function checkFacts(
  plan: ProcessPlan,
  facts: PlanFacts,
  { today, merged }: { readonly today: IsoDay; readonly merged: ReadonlyMap<string, StepFact> },
): FoundConflict[] {
  const known = new Set(plan.template.phases.flatMap(({ steps }) => steps.map(({ id }) => id)));
  const sessions = new Set(
    [...(plan.constraints.sessions ?? []), ...(facts.sessions ?? [])].map(({ id }) => id),
  );
  return [
    ...(isIsoDay(today) ? [] : [{ code: 'unusableDay' as const, where: 'today', given: today }]),
    ...(facts.cancelledSessions ?? [])
      .filter((session) => !sessions.has(session))
      .map((session) => ({ code: 'unknownSession' as const, step: '', session })),
    ...(facts.steps ?? []).flatMap(({ step, actual, forecast }, index) => [
      ...(known.has(step) ? [] : [{ code: 'unknownStep' as const, step, namedBy: `/steps/${index}` }]),
      ...dates(`/steps/${index}/forecast`, forecast),
      ...dates(`/steps/${index}/actual`, actual),
      ...(dates('', actual).length > 0 ? [] : reported(step, merged.get(step)?.actual, today)),
      ...(dates('', forecast).length > 0 ? [] : reversed(forecast)),
    ]),
  ];
}

type Span = { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;

function dates(where: string, span: Span): FoundConflict[] {
  return [[`${where}/from`, span?.from] as const, [`${where}/to`, span?.to] as const].flatMap(
    ([place, date]) =>
      date === undefined || isPartialDate(date)
        ? []
        : [{ code: 'unusableDay' as const, where: place, given: date }],
  );
}

function reversed(span: Span): FoundConflict[] {
  const { from, to } = span ?? {};
  return from !== undefined && to !== undefined && lastDay(to) < firstDay(from)
    ? [{ code: 'periodReversed', from, to }]
    : [];
}

function reported(step: string, actual: Span, today: IsoDay): FoundConflict[] {
  const { from, to } = actual ?? {};
  const future = [from, to].find((date) => date !== undefined && firstDay(date) > today);
  if (future !== undefined) return [{ code: 'actualInFuture', step, date: future, today }];
  return reversed(actual).length > 0 && from !== undefined && to !== undefined
    ? [{ code: 'actualReversed', step, from, to }]
    : [];
}
