import { isIsoDay } from '../../shared/partial-date.js';
import type { CouncilSession, PlanConstraints } from './constraints.js';
import type { FoundConflict } from './found-conflict.js';
import type { ProcessTemplate } from './template.js';

interface NamedDay {
  /** Where the day stands, as a path into the constraints. */
  readonly where: string;
  readonly day: string | undefined;
}

interface NamedSpan {
  readonly from: NamedDay;
  readonly to: NamedDay;
}

/** Rule P16: days exist in the calendar (29 February 2027 does not), and no span ends before it begins; papers are not due after their session. */
export function checkConstraints(template: ProcessTemplate, constraints: PlanConstraints): FoundConflict[] {
  const spans = namedSpans(template, constraints);
  const days = spans.flatMap(({ from, to }) => [from, to]);
  const unusable = days.flatMap(({ where, day }): FoundConflict[] =>
    day === undefined || isIsoDay(day) ? [] : [{ code: 'unusableDay', where, given: day }],
  );
  if (unusable.length > 0) return unusable;
  return spans.flatMap(({ from, to }): FoundConflict[] =>
    from.day !== undefined && to.day !== undefined && to.day < from.day
      ? [{ code: 'periodReversed', from: from.day, to: to.day }]
      : [],
  );
}

function namedSpans({ blackouts = [] }: ProcessTemplate, constraints: PlanConstraints): NamedSpan[] {
  const { start, end, funding, steps = [], sessions = [], blackouts: own = [] } = constraints;
  return [
    span('', { from: start, to: end }, ['start', 'end']),
    span('/funding', { from: funding?.from, to: funding?.to }),
    ...steps.map(({ fixed }, index) => span(`/steps/${index}/fixed`, { from: fixed?.from, to: fixed?.to })),
    ...steps.map(({ notBefore, notAfter }, index) =>
      span(`/steps/${index}`, { from: notBefore, to: notAfter }, ['notBefore', 'notAfter']),
    ),
    // There may be hundreds of them, so only those at fault are looked at by name.
    ...sessions.flatMap((session, index) =>
      isSound(session)
        ? []
        : [span(`/sessions/${index}`, { from: session.papersBy, to: session.on }, ['papersBy', 'on'])],
    ),
    ...[...blackouts, ...own].flatMap(({ id, days }) =>
      days === 'schoolHolidays' ? [] : [span(`/blackouts/${id}/days`, days)],
    ),
  ];
}

function isSound({ on, papersBy = on }: CouncilSession): boolean {
  return isIsoDay(on) && (papersBy === on || (isIsoDay(papersBy) && papersBy <= on));
}

function span(
  where: string,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  [first, last]: readonly [string, string] = ['from', 'to'],
): NamedSpan {
  return { from: { where: `${where}/${first}`, day: from }, to: { where: `${where}/${last}`, day: to } };
}
