import { addDays, daysBetween } from '../../shared/calendar-day.js';
import type { IsoDay } from '../../shared/partial-date.js';
import { targetOf, withAncestors } from './ancestors.js';
import { backwardPass } from './backward-pass.js';
import { startOf } from './plan-ends.js';
import type { PlanRemedy } from './conflict.js';
import type { CouncilSession } from './constraints.js';
import type { PlanningContext } from './planning-context.js';

/** So many later sessions are tried: who must wait longer has another question than the next session. */
const triedSessions = 6;

/** Free days may lie in between, so a later end is tried in steps of two weeks. */
const triedDays = [0, 14, 28, 42, 56];

/** The process begins so many weeks earlier that a step can be over (or begin) by a day; nothing where it cannot. */
export function beginEarlier(
  id: string,
  by: IsoDay,
  context: PlanningContext,
  what: 'end' | 'begin' = 'end',
): PlanRemedy[] {
  const start = startOf(context.constraints)?.day;
  const step = context.network.byId.get(id);
  if (start === undefined || !step) return [];
  const only = withAncestors(id, context.network);
  if (what === 'begin') only.delete(id);
  const day = what === 'end' ? by : addDays(by, -1);
  const { placed, conflicts } = backwardPass(context, {
    only,
    last: () => ({ day, reason: { kind: 'planEnd', on: day } }),
  });
  const first = [...placed.values()].map(({ from }) => from).sort()[0];
  return first === undefined || conflicts.length > 0 ? [] : earlierStart(start, first, context);
}

/** The process begins in the week in which it would have to, on the same day of the week as before. */
export function earlierStart(start: IsoDay, needed: IsoDay, { constraints }: PlanningContext): PlanRemedy[] {
  const weeks = Math.ceil(daysBetween(needed, start) / 7);
  if (weeks < 1) return [];
  const earlier = addDays(start, -7 * weeks);
  const fundingFrom = constraints.funding?.from;
  return [
    {
      kind: 'beginEarlier',
      weeks,
      start: earlier,
      beforeFunding: fundingFrom !== undefined && earlier < fundingFrom,
    },
  ];
}

/** The next sessions after one that a step was meant to take place in. */
export function otherSessions(
  { network, sessions }: PlanningContext,
  wished?: CouncilSession,
  of?: string,
): PlanRemedy[] {
  return network.ordered.flatMap(({ id, template, constraint }): PlanRemedy[] => {
    if (of !== undefined && id !== of) return [];
    const ofBody = sessions.get(template.session?.body ?? '') ?? [];
    const from = wished ?? ofBody.find((each) => each.id === constraint?.session);
    if (!from) return [];
    return ofBody
      .filter(({ id: other, on, cancelled }) => other !== from.id && on >= from.on && !cancelled)
      .slice(0, triedSessions)
      .map((to) => ({ kind: 'otherSession', step: id, from, to }));
  });
}

/** The funding or the plan ends later by as much as the begin was missed, or a little more. */
export function laterEnds(
  start: IsoDay,
  needed: IsoDay,
  { constraints: { funding, end } }: PlanningContext,
): PlanRemedy[][] {
  const missing = daysBetween(needed, start);
  const until = (day: IsoDay) => triedDays.map((more) => addDays(day, missing + more));
  const fundingTo = funding?.to;
  return [
    fundingTo === undefined ? [] : until(fundingTo).map((day) => ({ kind: 'askForExtension', until: day })),
    end === undefined ? [] : until(end).map((day) => ({ kind: 'extendPlan', until: day })),
  ];
}

/** A step that has to be over by a day (backwards: must not begin before one) takes the next session beyond it. */
export function liftLimits(
  step: string,
  { after, before }: { readonly after?: IsoDay | undefined; readonly before?: IsoDay | undefined },
  { network, sessions }: PlanningContext,
): PlanRemedy[][] {
  const { template, constraint } = network.byId.get(step) ?? {};
  const days = (sessions.get(template?.session?.body ?? '') ?? [])
    .filter(({ cancelled }) => !cancelled)
    .map(({ on }) => on);
  const { notBefore, notAfter } = constraint ?? {};
  const lift = (limit: 'notBefore' | 'notAfter', found: readonly IsoDay[]): PlanRemedy[] =>
    found.slice(0, triedSessions).map((to) => ({ kind: 'liftLimit', step, limit, to }));
  return [
    notAfter === undefined
      ? []
      : lift(
          'notAfter',
          days.filter((on) => on > notAfter && (after === undefined || on >= after)),
        ),
    notBefore === undefined
      ? []
      : lift(
          'notBefore',
          days.filter((on) => on < notBefore && (before === undefined || on <= before)).toReversed(),
        ),
  ];
}

/** A plan that leads back from a session may only lack later ones. */
export function sessionsAfterTheLast({ network, constraints, sessions }: PlanningContext): PlanRemedy[] {
  const body = targetOf(network, constraints.target)?.template.session?.body;
  if (body === undefined) return [];
  return [{ kind: 'askForSessions', body, after: sessions.get(body)?.at(-1)?.on }];
}
